package dev.redress.policy.lifecycle;

import dev.redress.core.condition.Condition;
import dev.redress.core.event.AfterReopening;
import dev.redress.core.event.Marks;
import dev.redress.core.facet.Outcome;
import dev.redress.core.lifecycle.Lifecycle;
import dev.redress.core.lifecycle.Requirement;
import dev.redress.core.lifecycle.Transition;
import dev.redress.core.lifecycle.Window;
import dev.redress.policy.calendar.LimitTexts;
import dev.redress.policy.condition.Conditions;
import dev.redress.policy.section.Fields;
import dev.redress.policy.section.Key;
import dev.redress.policy.section.Located;
import dev.redress.policy.section.Shape;
import dev.redress.policy.section.Texts;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A line of the table as a policy writes it: a whole one under {@code add}, or what is different under {@code change}. */
record Line(Fields fields) {

    /** Where a complaint is before there is one. */
    static final String BEGINNING = "beginning";

    static final Shape<List<Located<String>>> NAMES =
            Shape.oneOrMany(Texts.name().located());

    private static final Key<List<Located<String>>> FROM =
            Key.required("from", NAMES, "The states from which it leads; `beginning` stands for none yet.");
    private static final Key<List<Located<String>>> OTHER_FROM =
            Key.optional("from", NAMES, "Other states from which it leads.");
    private static final Key<Located<String>> TO =
            Key.optional("to", Texts.name().located(), "The state to which it leads; without it, it stays.");
    private static final Key<String> VERB =
            Key.optional("verb", Texts.name(), "The command that asks for it; without it, its name.");
    private static final Key<List<Requirement>> REQUIRES =
            Key.optional("requires", Shape.oneOrMany(Texts.word(requirements())), "All that must hold for it.");
    private static final Key<List<Located<String>>> ROLES =
            Key.optional("roles", NAMES, "Who may; without it, anybody.");
    private static final Key<Condition> WHEN = Key.optional(
            "when",
            Conditions.SHAPE,
            "For which cases it is, if several transitions have one command; those with `when` are tried first.");
    private static final Key<Window> WITHIN =
            Key.optional("within", LimitTexts.WINDOW, "Until when after the end of the complaint it is possible.");
    private static final Key<AfterReopening> PROMISES = Key.optional(
            "promises",
            Texts.word(reopenings()),
            "That it opens a complaint which had ended, and what its promises do then.");
    private static final Key<Outcome> OUTCOME =
            Key.optional("outcome", Texts.word(outcomes()), "The outcome that it gives.");

    static final Shape<Line> CHANGED = Shape.mapping(
                    "changed transition",
                    "What is different from the line of the base; what is not named stays as it is.",
                    OTHER_FROM,
                    TO,
                    REQUIRES,
                    ROLES,
                    WITHIN,
                    PROMISES,
                    OUTCOME)
            .as(Line::new);

    static final Shape<Line> ADDED = Shape.mapping(
                    "transition",
                    "By which command a complaint goes from some states to another, what must hold for it, and who may.",
                    FROM,
                    TO,
                    VERB,
                    REQUIRES,
                    ROLES,
                    WHEN,
                    WITHIN,
                    PROMISES,
                    OUTCOME)
            .as(Line::new);

    List<Located<String>> from() {
        return fields.find(FROM).or(() -> fields.find(OTHER_FROM)).orElse(List.of());
    }

    Optional<Located<String>> to() {
        return fields.find(TO);
    }

    List<Located<String>> roles() {
        return fields.find(ROLES).orElse(List.of());
    }

    /** Sets what the policy names. */
    Transition.Builder on(Transition.Builder builder) {
        if (!from().isEmpty()) {
            builder.from(states(from()));
        }
        fields.find(TO).ifPresent(state -> builder.to(state.value()));
        fields.find(VERB).ifPresent(builder::verb);
        fields.find(REQUIRES).ifPresent(builder::requires);
        fields.find(ROLES).ifPresent(roles -> builder.roles(words(roles)));
        fields.find(WHEN).ifPresent(when -> builder.when(new Requirement.Holds(when.toString(), when)));
        fields.find(WITHIN).ifPresent(builder::within);
        fields.find(PROMISES).ifPresent(builder::reopens);
        fields.find(OUTCOME).ifPresent(builder::gives);
        return builder;
    }

    static Set<String> words(List<Located<String>> texts) {
        Set<String> words = new LinkedHashSet<>();
        texts.forEach(text -> words.add(text.value()));
        return words;
    }

    private static Set<String> states(List<Located<String>> names) {
        Set<String> states = new LinkedHashSet<>();
        names.forEach(name -> states.add(name.value().equals(BEGINNING) ? Lifecycle.START : name.value()));
        return states;
    }

    private static Map<String, Requirement> requirements() {
        Map<String, Requirement> all = new LinkedHashMap<>();
        Requirement.known().forEach(each -> all.put(each.code(), each));
        return all;
    }

    private static Map<String, AfterReopening> reopenings() {
        Map<String, AfterReopening> words = new LinkedHashMap<>();
        Arrays.stream(AfterReopening.values())
                .forEach(each -> words.put(Marks.word(each).replace('-', ' '), each));
        return words;
    }

    private static Map<String, Outcome> outcomes() {
        Map<String, Outcome> words = new LinkedHashMap<>();
        Arrays.stream(Outcome.values()).forEach(each -> words.put(Marks.word(each), each));
        return words;
    }
}
