package dev.redress.sla.charter;

import dev.redress.calendar.WorkingCalendar;
import dev.redress.calendar.limit.Limit;
import dev.redress.core.condition.Condition;
import dev.redress.core.event.Marks;
import dev.redress.sla.charter.KeptRates.Kept;
import dev.redress.sla.promise.Extension;
import dev.redress.sla.promise.LimitRule;
import dev.redress.sla.promise.Pause;
import dev.redress.sla.promise.Pausing;
import dev.redress.sla.promise.Per;
import dev.redress.sla.promise.Promise;
import dev.redress.sla.promise.Recurrence;
import dev.redress.sla.promise.ServiceCharter;
import dev.redress.sla.promise.Trigger;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** A promise as a sentence, and what belongs to it, made from its triggers, limits, pauses and extension. */
final class PromiseText {

    private final CharterTexts texts;
    private final ServiceCharter charter;
    private final Clauses clauses;
    private final LimitPhrases limits;
    private final ConditionPhrases conditions;

    PromiseText(CharterTexts texts, ServiceCharter charter) {
        this.texts = texts;
        this.charter = charter;
        this.clauses = new Clauses(texts, charter);
        this.limits = new LimitPhrases(texts);
        this.conditions = new ConditionPhrases(texts);
    }

    /** What is promised: one sentence, or one with a line for each rule. */
    Entry promised(Promise promise, List<Entry> below) {
        List<Entry> lines = new ArrayList<>();
        String what = what(promise);
        String sentence;
        List<LimitRule> rules = promise.limits();
        if (rules.isEmpty()) {
            sentence = texts.say("promise", what, with(promise));
        } else if (isForAll(rules.get(0))) {
            sentence = texts.say("promise", what, after(promise, rules.get(0)));
        } else {
            sentence = texts.say("promise.rules", what);
            rules.forEach(rule -> lines.add(new Entry(line(promise, rule))));
        }
        lines.addAll(below);
        return new Entry(texts.sentence(sentence), lines);
    }

    private String what(Promise promise) {
        String what = clauses.about(promise);
        return promise.per() == Per.WHOLE ? what : texts.say("per." + Marks.word(promise.per()), what);
    }

    private static boolean isForAll(LimitRule rule) {
        return rule.when().equals(Condition.always());
    }

    private String line(Promise promise, LimitRule rule) {
        String by = after(promise, rule);
        return texts.sentence(
                isForAll(rule) ? texts.say("rule.else", by) : texts.say("rule", conditions.of(rule.when()), by));
    }

    private String after(Promise promise, LimitRule rule) {
        return limits.after(rule.is(), clauses.of(promise.start()));
    }

    private String with(Promise promise) {
        Promise other = charter.promise(promise.until().orElseThrow()).orElseThrow();
        return texts.say("limit.with", clauses.about(other));
    }

    /** What everybody should know of it. */
    List<String> terms(Promise promise) {
        List<String> terms = new ArrayList<>();
        promise.renew().ifPresent(renew -> terms.add(renewed(promise)));
        pauses(promise.pausing(), terms);
        promise.extension().ifPresent(extension -> terms.add(extension(extension)));
        promise.exempt().ifPresent(exempt -> terms.add(texts.say("exempt", clauses.of(exempt))));
        return terms.stream().map(texts::sentence).toList();
    }

    private String renewed(Promise promise) {
        String key = promise.recurrence() == Recurrence.FROM_TARGET ? "renewed.from-target" : "renewed";
        return texts.say(key, clauses.of(promise.stop()));
    }

    private void pauses(Pausing pausing, List<String> terms) {
        if (pausing.reasons().isEmpty()) {
            return;
        }
        String while_ = texts.list(pausing.reasons().stream().map(this::pause).toList(), "list.or");
        StringBuilder caps = new StringBuilder();
        pausing.each().ifPresent(cap -> caps.append(texts.say("pause.each-at-most", limits.amount(cap))));
        pausing.atMost().ifPresent(cap -> caps.append(texts.say("pause.at-most", limits.amount(cap))));
        terms.add(texts.say("pause", while_ + caps));
    }

    private String pause(Pause pause) {
        Optional<String> waited = named(pause.begins(), "wait began ");
        if (waited.isPresent()) {
            return texts.say("pause.wait", texts.word(waited.get()));
        }
        return named(pause.begins(), "entered ")
                .map(state -> texts.say("pause.state", texts.word(state)))
                .orElseGet(() -> texts.say("pause.between", clauses.of(pause.begins()), clauses.of(pause.ends())));
    }

    private static Optional<String> named(Trigger trigger, String prefix) {
        String words = trigger instanceof Trigger.On on ? on.words() : "";
        return words.startsWith(prefix) ? Optional.of(words.substring(prefix.length())) : Optional.empty();
    }

    private String extension(Extension extension) {
        String text =
                texts.say(extension.fromStart() ? "extension.to" : "extension.by", limits.amount(extension.limit()));
        String times = extension.times() == 1 ? "" : texts.say("extension.times", extension.times());
        String proof = extension
                .proof()
                .map(purpose -> texts.say("extension.proof", texts.say("fact.told." + Marks.word(purpose))))
                .orElse("");
        return texts.say("extension", text + times + proof);
    }

    String kept(KeptRates rates, Kept kept) {
        String period = period(rates);
        return texts.sentence(
                kept.of() == 0
                        ? texts.say("kept.none", period)
                        : texts.say("kept", String.valueOf(kept.kept()), String.valueOf(kept.of()), period));
    }

    private String period(KeptRates rates) {
        var first = rates.first();
        var last = rates.last();
        if (first.getDayOfYear() == 1 && last.equals(first.plusYears(1).minusDays(1))) {
            return texts.say("period.year", String.valueOf(first.getYear()));
        } else if (first.getDayOfMonth() == 1 && last.equals(first.plusMonths(1).minusDays(1))) {
            return texts.say("period.month", texts.month(first));
        }
        return texts.say("period.dates", texts.date(first), texts.date(last));
    }

    /** What only staff needs. */
    List<String> details(Promise promise) {
        List<String> details = new ArrayList<>();
        details.add(texts.say(
                "staff.triggers", promise.start().text(), promise.stop().text()));
        promise.renew().ifPresent(renew -> details.add(texts.say("staff.renew", renew.text())));
        promise.limits()
                .forEach(rule -> details.add(texts.say("staff.limit", rule.is().text() + in(promise, rule))));
        promise.until().ifPresent(until -> details.add(texts.say("staff.until", until)));
        details.add(texts.say(
                "staff.calendar",
                promise.calendar().id(),
                promise.calendar().zone().getId()));
        if (!promise.warnings().isEmpty()) {
            details.add(texts.say(
                    "staff.warnings",
                    promise.warnings().stream()
                            .map(warning -> warning.before()
                                    .map(span -> texts.say("staff.warning.before", limits.amount(span)))
                                    .orElseGet(() -> texts.say("staff.warning.percent", warning.percent())))
                            .collect(Collectors.joining(texts.say("list.comma")))));
        }
        promise.extension()
                .filter(extension -> !extension.reasons().isEmpty())
                .ifPresent(extension -> details.add(texts.say(
                        "staff.reasons",
                        texts.list(extension.reasons().stream().map(texts::word).toList(), "list.or"))));
        details.add(texts.say("staff.reopen." + Marks.word(promise.onReopen())));
        if (promise.limits().size() > 1) {
            details.add(texts.say("staff.change." + Marks.word(promise.onChange())));
        }
        if (!promise.source().isEmpty()) {
            details.add(texts.say("staff.source", promise.source()));
        }
        return details;
    }

    private static String in(Promise promise, LimitRule rule) {
        String own = rule.in().map(WorkingCalendar::id).orElse("");
        return own.isEmpty() || Objects.equals(own, promise.calendar().id()) ? "" : " (" + own + ")";
    }

    /** What opens a right, each as a clause. */
    List<String> opens(Trigger trigger) {
        List<Trigger> each = trigger instanceof Trigger.AnyOf any ? any.triggers() : List.of(trigger);
        return each.stream().map(clauses::of).toList();
    }

    String within(Limit limit, Optional<Trigger> endsAfter) {
        return limits.after(limit, endsAfter.map(clauses::of).orElseGet(() -> texts.say("right.then")));
    }
}
