package dev.redress.policy.promise;

import dev.redress.calendar.limit.Limit;
import dev.redress.calendar.limit.Months;
import dev.redress.policy.finding.FindingCode;
import dev.redress.policy.finding.Quoted;
import dev.redress.policy.section.Fields;
import dev.redress.policy.section.Key;
import dev.redress.policy.section.Located;
import dev.redress.policy.section.Place;
import dev.redress.policy.section.Shape;
import dev.redress.policy.section.Texts;
import dev.redress.sla.promise.Pause;
import dev.redress.sla.promise.Pausing;
import dev.redress.sla.promise.Trigger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** When a promise does not count: {@code {for: [complainant], while: [in-laboratory], atMost: 10 business days}}. */
final class PauseShape {

    private static final Key<List<Pause>> FOR = Key.optional(
                    "for",
                    Shape.oneOrMany(Texts.name()
                            .resolve((name, place) ->
                                    some(DeclaredNames.isWait(name, place), () -> Pause.forWait(name)))),
                    "The waits of the lifecycle during which it pauses.")
            .orElse(List.of(), "none");
    private static final Key<List<Pause>> WHILE = Key.optional(
                    "while",
                    Shape.oneOrMany(Texts.name()
                            .resolve((name, place) ->
                                    some(DeclaredNames.isState(name, place), () -> Pause.inState(name)))),
                    "The states during which it pauses.")
            .orElse(List.of(), "none");

    private static final Key<String> REASON =
            Key.required("reason", Texts.text("a word such as strike"), "The word that explanations give.");
    private static final Key<Located<Trigger>> FROM =
            Key.required("from", Triggers.SHAPE, "From then on it does not count.");
    private static final Key<Located<Trigger>> UNTIL = Key.required("until", Triggers.SHAPE, "Until then.");
    private static final Key<List<Pause>> BETWEEN = Key.optional(
                    "between",
                    Shape.oneOrMany(
                            Shape.mapping("pause between", "A pause from one fact to another.", REASON, FROM, UNTIL)
                                    .resolve(PauseShape::between)),
                    "Other pauses, from one fact of the record to another.")
            .orElse(List.of(), "none");

    private static final Key<Limit> AT_MOST =
            Key.optional("atMost", cap(), "The most that all pauses take together; after that it counts again.");
    private static final Key<Limit> EACH = Key.optional("each", cap(), "The most that one pause takes.");

    static final Shape<Pausing> SHAPE = Shape.mapping(
                    "pausing",
                    "When a promise does not count, and for how long at most.",
                    FOR,
                    WHILE,
                    BETWEEN,
                    AT_MOST,
                    EACH)
            .resolve(PauseShape::pausing);

    private PauseShape() {}

    private static Optional<Pause> some(boolean known, java.util.function.Supplier<Pause> pause) {
        return known ? Optional.of(pause.get()) : Optional.empty();
    }

    private static Optional<Pause> between(Fields fields, Place place) {
        boolean sound = true;
        for (Located<Trigger> end : List.of(fields.get(FROM), fields.get(UNTIL))) {
            if (!end.value().promises().isEmpty()) {
                end.place().refuse(FindingCode.BAD_VALUE, "a fact of the record, and not a turn of a promise");
                sound = false;
            }
        }
        return some(
                sound,
                () -> new Pause(
                        fields.get(REASON),
                        fields.get(FROM).value(),
                        fields.get(UNTIL).value()));
    }

    private static Shape<Limit> cap() {
        return Limits.LIMIT.resolve((limit, place) -> {
            if (limit instanceof Months) {
                place.refuse(FindingCode.BAD_VALUE, Quoted.text(limit.text()), "a limit in time or days");
                return Optional.empty();
            }
            return Optional.of(limit);
        });
    }

    private static Optional<Pausing> pausing(Fields fields, Place place) {
        List<Pause> pauses = new ArrayList<>(fields.get(FOR));
        pauses.addAll(fields.get(WHILE));
        pauses.addAll(fields.get(BETWEEN));
        if (pauses.isEmpty()) {
            place.refuseMissing(FOR.name(), "the name of a wait");
            return Optional.empty();
        }
        return Optional.of(new Pausing(pauses, fields.find(AT_MOST), fields.find(EACH)));
    }
}
