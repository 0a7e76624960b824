package dev.redress.examples;

import dev.redress.core.condition.DeclaredFacts;
import dev.redress.examples.intake.InputRefused;
import dev.redress.examples.intake.Mapping;
import dev.redress.policy.finding.NearestName;
import dev.redress.policy.finding.Quoted;
import dev.redress.sla.promise.Promise;
import java.util.List;
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

    /** Refuses a mapped fact that the policy does not know, and a fact without a column that a promise asks about. */
    static void check(Mapping columns, DeclaredFacts declared, List<Promise> promises) {
        Set<String> known = declared.types().keySet();
        Stream<String> strange = columns.facts().keySet().stream()
                .filter(fact -> !known.contains(fact))
                .map(fact -> strange(fact, known));
        Stream<String> missing = promises.stream().flatMap(promise -> missing(promise, columns));
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

    private static Stream<String> missing(Promise promise, Mapping columns) {
        return promise.askedFacts().stream()
                .filter(fact -> !columns.facts().containsKey(fact))
                .sorted()
                .map(fact -> "The mapping has no column for the fact " + Quoted.text(fact) + ", which the promise "
                        + Quoted.text(promise.id()) + " asks about");
    }
}
