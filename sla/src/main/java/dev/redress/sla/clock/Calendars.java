package dev.redress.sla.clock;

import dev.redress.calendar.WorkingCalendar;
import dev.redress.core.condition.Facts;
import dev.redress.sla.promise.LimitRule;
import dev.redress.sla.promise.Promise;

/**
 * The port that says which calendar counts for a case: that of the customer, the branch or the department, where it is another than
 * the promise names.
 *
 * <p>The promise says {@code works}; the branch of the complaint is in Surabaya and has its own holidays; the host answers with
 * that calendar.
 *
 * <p><b>Atomicity</b>: none; it only reads. <b>Concurrency</b>: called by any number of threads. <b>Ordering</b>: the same case
 * gets the same calendar until the host changes it, and then {@link #edition()} must change too. <b>Failure</b>: an exception
 * ends the reading; the desk looks again later. {@code CalendarsTest} of this module is its contract.
 */
@FunctionalInterface
public interface Calendars {

    /** What the policy says: the calendar of the rule, else that of the promise. */
    Calendars OF_THE_POLICY = (promise, rule, facts) -> rule.in().orElse(promise.calendar());

    /**
     * The calendar that counts.
     *
     * @param promise the promise
     * @param rule the rule that fits the case
     * @param facts what is known of the case at that time
     * @return a calendar
     */
    WorkingCalendar of(Promise promise, LimitRule rule, Facts facts);

    /**
     * What the answers rest on: another text when they may be others, so that open records are looked at again.
     *
     * @return such as the date of the last change; empty if they never change
     */
    default String edition() {
        return "";
    }
}
