package dev.redress.core.lifecycle;

import dev.redress.calendar.CalendarException;
import dev.redress.calendar.WorkingCalendar;
import dev.redress.calendar.deadline.Deadline;
import dev.redress.calendar.limit.Limit;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * A limit on a calendar: until when after an instant something is possible.
 *
 * <p>30 calendar days to end of day, in Jakarta: after a closing on Friday 6 February 2026 a complaint can be reopened until the
 * end of Sunday 8 March.
 *
 * @param limit how long
 * @param calendar in whose zone and on whose business days
 */
public record Window(Limit limit, WorkingCalendar calendar) {

    /**
     * Checks that both are there.
     *
     * @param limit how long
     * @param calendar in whose zone and on whose business days
     */
    public Window {
        Objects.requireNonNull(limit, "limit");
        Objects.requireNonNull(calendar, "calendar");
    }

    /**
     * Its last instant.
     *
     * @param from when it begins
     * @return the last instant that is in time
     */
    public Instant end(Instant from) {
        return Deadline.of(from, limit, calendar).due();
    }

    /** Its last instant; empty if the calendar cannot say it, for years that it does not know. */
    Optional<Instant> endIfKnown(Instant from) {
        try {
            return Optional.of(end(from));
        } catch (CalendarException | DateTimeException | ArithmeticException unknown) {
            return Optional.empty();
        }
    }

    /** The limit and the calendar's name. */
    @Override
    public String toString() {
        return limit + " on " + calendar.id();
    }
}
