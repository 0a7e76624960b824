package dev.redress.examples;

import dev.redress.core.condition.Condition;
import dev.redress.core.condition.FactType;
import dev.redress.examples.intake.InputRefused;
import dev.redress.examples.intake.Mapping;
import dev.redress.policy.finding.NearestName;
import dev.redress.policy.finding.Quoted;
import dev.redress.sla.promise.LimitRule;
import dev.redress.sla.promise.Promise;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Whether the facts of a mapping and of a policy fit each other: a misspelled one would be no error anywhere else, no case would
 * have it, and the rules that ask about it would never hold.
 */
final class MappedFacts {

    private static final int MOST_LISTED = 20;

    private MappedFacts() {}

    /** Refuses a mapped fact that the policy does not know, and a fact without a column that the promise asks about. */
    static void check(Mapping columns, Map<String, FactType> known, Promise promise) {
        Stream<String> strange = columns.facts().keySet().stream()
                .filter(fact -> !known.containsKey(fact))
                .map(fact -> strange(fact, known.keySet()));
        Stream<String> missing = asked(promise).stream()
                .filter(fact -> !columns.facts().containsKey(fact))
                .map(fact -> "The mapping has no column for the fact " + Quoted.text(fact) + ", which the promise "
                        + Quoted.text(promise.id()) + " asks about");
        String faults = Stream.concat(strange, missing).collect(Collectors.joining("\n"));
        if (!faults.isEmpty()) {
            throw new InputRefused(faults);
        }
    }

    private static String strange(String fact, Set<String> known) {
        String listed = known.stream().limit(MOST_LISTED).map(Quoted::text).collect(Collectors.joining(", "));
        String near = NearestName.of(fact, known)
                .map(name -> "; did you mean " + Quoted.text(name) + "?")
                .orElse("");
        return "The mapping names the fact " + Quoted.text(fact) + ", expected one that the policy knows (" + listed
                + ")" + near;
    }

    private static Set<String> asked(Promise promise) {
        Set<String> facts = new LinkedHashSet<>();
        promise.limits().stream().map(LimitRule::when).forEach(when -> addAsked(when, facts));
        return facts;
    }

    private static void addAsked(Condition condition, Set<String> facts) {
        if (condition instanceof Condition.All all) {
            all.conditions().forEach(each -> addAsked(each, facts));
        } else if (condition instanceof Condition.Any any) {
            any.conditions().forEach(each -> addAsked(each, facts));
        } else if (condition instanceof Condition.Not not) {
            addAsked(not.condition(), facts);
        } else if (condition instanceof Condition.OneOf words) {
            facts.add(words.fact());
        } else if (condition instanceof Condition.AtLeast least) {
            facts.add(least.fact());
        } else if (condition instanceof Condition.AtMost most) {
            facts.add(most.fact());
        }
    }
}
