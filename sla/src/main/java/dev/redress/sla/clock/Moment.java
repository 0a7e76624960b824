package dev.redress.sla.clock;

import dev.redress.calendar.WorkingCalendar;
import dev.redress.core.condition.Facts;
import dev.redress.core.record.Milestone;
import dev.redress.sla.promise.LimitRule;
import dev.redress.sla.promise.Promise;
import java.time.Instant;

/**
 * What is read, and with which eyes.
 *
 * @param timeline the case
 * @param at nothing that happened later is seen
 * @param knownAt nothing that was learnt later is seen
 * @param calendars which calendar counts
 * @param verdicts what was judged before
 */
record Moment(Timeline timeline, Instant at, Instant knownAt, Calendars calendars, Verdicts verdicts) {

    /** Whether any fact may name another calendar. */
    boolean asksTheHost() {
        return calendars != Calendars.OF_THE_POLICY;
    }

    boolean knows(Milestone milestone) {
        return !milestone.recordedAt().isAfter(knownAt);
    }

    WorkingCalendar calendar(Promise promise, LimitRule rule, Facts facts) {
        return calendars.of(promise, rule, facts);
    }
}
