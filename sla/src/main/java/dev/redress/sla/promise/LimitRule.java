package dev.redress.sla.promise;

import dev.redress.calendar.limit.Limit;
import dev.redress.core.condition.Condition;
import java.util.Objects;

/**
 * One line of a promise: for which cases, which limit. {@code {when: {safety: true}, is: 1 business day until close}}.
 *
 * @param when which cases
 * @param is the limit they get
 */
public record LimitRule(Condition when, Limit is) {

    /**
     * Checks that both are there.
     *
     * @param when which cases
     * @param is the limit they get
     */
    public LimitRule {
        Objects.requireNonNull(when, "when");
        Objects.requireNonNull(is, "is");
    }
}
