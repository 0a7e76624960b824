package dev.redress.policy.promise;

import dev.redress.core.event.AfterReopening;
import dev.redress.core.event.Marks;
import dev.redress.policy.section.Fields;
import dev.redress.policy.section.Key;
import dev.redress.policy.section.Located;
import dev.redress.policy.section.Shape;
import dev.redress.policy.section.Texts;
import dev.redress.sla.promise.Extension;
import dev.redress.sla.promise.Family;
import dev.redress.sla.promise.LimitRule;
import dev.redress.sla.promise.OnChange;
import dev.redress.sla.promise.Pausing;
import dev.redress.sla.promise.Per;
import dev.redress.sla.promise.Recurrence;
import dev.redress.sla.promise.Trigger;
import dev.redress.sla.promise.Warning;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The keys of one promise. */
final class PromiseShape {

    static final Key<Located<Trigger>> START = Key.required(
            "start", Triggers.SHAPE, "What starts the clock, such as `received` or `reached documents-complete`.");
    static final Key<Located<Trigger>> STOP =
            Key.required("stop", Triggers.SHAPE, "What stops it, such as `told decision`.");
    static final Key<Located<Trigger>> RENEW = Key.optional(
            "renew", Triggers.SHAPE, "What ends one cycle and begins the next, for a duty that comes back.");
    static final Key<List<LimitRule>> LIMIT = Key.optional(
            "limit", Limits.SHAPE, "The limit, or which cases get which; the first that fits holds. Or else `until`.");
    static final Key<Located<String>> UNTIL = Key.optional(
            "until", Texts.name().located(), "The promise with which this one is due, instead of a limit of its own.");
    static final Key<Located<Pausing>> PAUSE =
            Key.optional("pause", PauseShape.SHAPE.located(), "When it does not count; without it always counts.");
    static final Key<List<Located<Warning>>> WARN = Key.optional(
                    "warn",
                    WarningText.SHAPE,
                    "When somebody should be told that the limit comes near: a share of the time, or a span before due.")
            .orElse(List.of(), "none");
    static final Key<Located<Extension>> EXTEND =
            Key.optional("extend", ExtensionShape.SHAPE, "How the limit may be extended; without it not at all.");
    static final Key<OnChange> ON_CHANGE = Key.optional(
                    "onChange", Texts.word(changes()), "What happens to a running clock when another limit fits.")
            .orElse(OnChange.KEEP_USED, "keep used time");
    static final Key<AfterReopening> ON_REOPEN = Key.optional(
                    "onReopen",
                    Texts.word(reopenings()),
                    "What happens when the complaint is reopened and leaves it to the promise.")
            .orElse(AfterReopening.CONTINUE, "continue");
    static final Key<Located<Recurrence>> RECUR = Key.optional(
            "recur",
            Texts.word(recurrences()).located(),
            "From when the next cycle counts, if `renew` is said: the renewal, or the due instant before; without it"
                    + " `after completion`.");
    static final Key<Located<Trigger>> EXEMPT =
            Key.optional("exempt", Triggers.SHAPE, "What makes the duty vanish; what was late by then stays late.");
    static final Key<Family> FAMILY = Key.optional(
                    "family",
                    Texts.word(words(Family.values())),
                    "What kind of duty it is: `legal`; `service`, to customers; `internal`, between departments;"
                            + " `obligation`, because another promise slipped.")
            .orElse(Family.SERVICE, "service");
    static final Key<Per> PER = Key.optional("per", Texts.word(perWords()), "Of what there is one clock.")
            .orElse(Per.WHOLE, "complaint");
    static final Key<String> SOURCE = Key.optional(
                    "source",
                    Texts.text("a citation"),
                    "Where it comes from: the paragraph of a law, the page of a charter.")
            .orElse("", "none");
    static final Key<Located<String>> RELAXES = Key.optional(
            "relaxes",
            Texts.text("a reason").located(),
            "Why it may be looser than the legal promise of an included pack that it stands for; without it that is an error.");

    /** The keys of a promise that has no name yet. */
    static final Shape<Fields> SHAPE = Shape.mapping(
            "promise",
            "That after one fact of a complaint another follows within a limit.",
            START,
            STOP,
            RENEW,
            CalendarNames.KEY,
            LIMIT,
            UNTIL,
            PAUSE,
            WARN,
            EXTEND,
            ON_CHANGE,
            ON_REOPEN,
            RECUR,
            EXEMPT,
            FAMILY,
            PER,
            SOURCE,
            RELAXES);

    private PromiseShape() {}

    private static Map<String, OnChange> changes() {
        Map<String, OnChange> words = new LinkedHashMap<>();
        words.put("keep used time", OnChange.KEEP_USED);
        words.put("from now", OnChange.FROM_NOW);
        return words;
    }

    private static Map<String, AfterReopening> reopenings() {
        Map<String, AfterReopening> words = new LinkedHashMap<>(words(AfterReopening.values()));
        words.values().remove(AfterReopening.AS_PROMISED);
        return words;
    }

    private static Map<String, Recurrence> recurrences() {
        return words(Recurrence.values());
    }

    private static Map<String, Per> perWords() {
        Map<String, Per> words = new LinkedHashMap<>();
        words.put("complaint", Per.WHOLE);
        words.put("part", Per.PART);
        words.put("task", Per.TASK);
        words.put("remedy", Per.REMEDY);
        return words;
    }

    private static <E extends Enum<E>> Map<String, E> words(E[] values) {
        Map<String, E> words = new LinkedHashMap<>();
        for (E value : values) {
            words.put(Marks.word(value).replace('-', ' '), value);
        }
        return words;
    }
}
