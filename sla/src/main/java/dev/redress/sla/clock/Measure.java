package dev.redress.sla.clock;

import dev.redress.calendar.WorkingCalendar;
import dev.redress.calendar.limit.BusinessDays;
import dev.redress.calendar.limit.Limit;
import dev.redress.calendar.limit.WorkingTime;
import java.time.Duration;
import java.time.Instant;

/** In what the time of a clock is measured. */
enum Measure {
    /** Open time of the calendar: working-time and business-day limits. */
    WORKING,
    /** By the clock on the wall: elapsed time, calendar days, months. */
    ELAPSED;

    static Measure of(Limit limit) {
        return limit instanceof WorkingTime || limit instanceof BusinessDays ? WORKING : ELAPSED;
    }

    /** How much of it lies between two instants, in nanoseconds; the second is not earlier. */
    long between(WorkingCalendar calendar, Instant start, Instant end) {
        return this == WORKING ? calendar.between(start, end).toNanos() : elapsed(start, end);
    }

    private static long elapsed(Instant start, Instant end) {
        long seconds = Math.subtractExact(end.getEpochSecond(), start.getEpochSecond());
        return Math.addExact(Math.multiplyExact(seconds, 1_000_000_000L), end.getNano() - start.getNano());
    }

    /** When so much of it is used up. */
    Instant add(WorkingCalendar calendar, Instant start, long nanos) {
        return this == WORKING ? calendar.add(start, Duration.ofNanos(nanos)) : start.plusNanos(nanos);
    }
}
