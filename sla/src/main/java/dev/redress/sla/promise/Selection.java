package dev.redress.sla.promise;

import dev.redress.core.condition.Facts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which rule of a promise fits a case, and why none before it does.
 *
 * <p>For a leak of medium severity: rule 3, {@code 10 business days until close}; rule 1 ({@code safety is true}) does not hold,
 * rule 2 ({@code severity is critical or high}) does not hold.
 *
 * @param promise the id of the promise
 * @param rule the rule that fits; empty if none does
 * @param position its place, from 1; 0 if none fits
 * @param passed the rules before it, or all if none fits, each with why
 */
public record Selection(String promise, Optional<LimitRule> rule, int position, List<Passed> passed) {

    /**
     * Copies.
     *
     * @param promise the id of the promise
     * @param rule the rule that fits
     * @param position its place
     * @param passed the rules before it
     */
    public Selection {
        passed = List.copyOf(passed);
    }

    /**
     * A rule that did not fit.
     *
     * @param position its place, from 1
     * @param rule the rule
     * @param unknown the facts it asks for that are not known; with none, all are known and it does not hold
     */
    public record Passed(int position, LimitRule rule, Set<String> unknown) {

        /** Such as {@code rule 2 (severity is critical or high) does not hold}; no value of the case is shown. */
        @Override
        public String toString() {
            return "rule " + position + " (" + rule.when() + ") does not hold"
                    + (unknown.isEmpty() ? "" : ": not known is " + String.join(", ", unknown));
        }
    }

    /**
     * Tries the rules of a promise.
     *
     * @param promise the promise
     * @param facts what is known of the case
     * @return what was found
     */
    public static Selection of(Promise promise, Facts facts) {
        List<Passed> passed = new ArrayList<>();
        for (LimitRule rule : promise.limits()) {
            int position = passed.size() + 1;
            if (rule.when().holds(facts)) {
                return new Selection(promise.id(), Optional.of(rule), position, passed);
            }
            Set<String> unknown = new TreeSet<>(rule.when().facts());
            unknown.removeAll(facts.names());
            passed.add(new Passed(position, rule, unknown));
        }
        return new Selection(promise.id(), Optional.empty(), 0, passed);
    }

    /** Such as {@code resolve: rule 3, 10 business days until close; rule 1 (safety is true) does not hold; …}. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(promise)
                .append(rule.map(fits -> ": rule " + position + ", " + fits.is().text())
                        .orElse(": no rule fits"));
        passed.forEach(each -> text.append("; ").append(each));
        return text.toString();
    }
}
