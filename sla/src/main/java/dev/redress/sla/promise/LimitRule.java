package dev.redress.sla.promise;

import dev.redress.calendar.WorkingCalendar;
import dev.redress.calendar.limit.Limit;
import dev.redress.core.condition.Condition;
import java.util.Objects;
import java.util.Optional;

/**
 * One line of a promise: for which cases, which limit. {@code {when: {safety: true}, is: 1 business day until close}}.
 *
 * @param when which cases
 * @param is the limit they get
 * @param in the calendar that counts for them; empty for that of the promise
 */
public record LimitRule(Condition when, Limit is, Optional<WorkingCalendar> in) {

    /**
     * Checks that all are there.
     *
     * @param when which cases
     * @param is the limit they get
     * @param in the calendar that counts for them
     */
    public LimitRule {
        Objects.requireNonNull(when, "when");
        Objects.requireNonNull(is, "is");
        Objects.requireNonNull(in, "in");
    }

    /**
     * A line in the calendar of the promise.
     *
     * @param when which cases
     * @param is the limit they get
     */
    public LimitRule(Condition when, Limit is) {
        this(when, is, Optional.empty());
    }
}
