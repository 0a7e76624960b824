package dev.redress.calendar.deadline;

import dev.redress.calendar.WorkingCalendar;
import dev.redress.calendar.limit.Limit;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;

/**
 * The instant at which a limit ends, with what a person wants to know about it.
 *
 * <p>A complaint received in Jakarta on Monday 2 February 2026 at 09:20 with {@code 3 business days until close} is due on
 * Thursday 5 February at 17:00. What is done at the due instant is in time; late is what is done after it.
 *
 * <pre>{@code
 * Deadline deadline = Deadline.of(received, Limit.parse("3 business days until close"), works);
 * deadline.due();         // 2026-02-05T10:00:00Z
 * deadline.lastDate();    // 2026-02-05
 * }</pre>
 *
 * <p>Immutable.
 */
public final class Deadline {

    private final Instant start;
    private final Limit limit;
    private final WorkingCalendar calendar;
    private final Reckoning reckoning;

    private Deadline(Instant start, Limit limit, WorkingCalendar calendar, int pausedDays) {
        this.start = Objects.requireNonNull(start, "start");
        this.limit = Objects.requireNonNull(limit, "limit");
        this.calendar = Objects.requireNonNull(calendar, "calendar");
        // A start beyond the horizon is refused alike by every limit, also by those that ask no hours.
        calendar.dateOf(start);
        this.reckoning = Reckoning.of(start, limit, calendar, pausedDays);
    }

    /**
     * Reckons a deadline.
     *
     * @param start when the limit starts, such as the receipt of a complaint
     * @param limit how long it is
     * @param calendar the calendar that counts, whose zone also gives the dates of calendar days and months
     * @return the deadline
     * @throws dev.redress.calendar.CalendarException if the calendar cannot say
     */
    public static Deadline of(Instant start, Limit limit, WorkingCalendar calendar) {
        return new Deadline(start, limit, calendar, 0);
    }

    /**
     * Reckons a deadline of days or months that was paused for some days: so many dates later, each of the kind that the limit
     * counts, calendar days for months. Rolled after that.
     *
     * <p>{@code 1 month to end of day} from Saturday 31 January 2026 ends with 28 February, and paused for three days with 3 March.
     *
     * @param start when the limit starts
     * @param limit how long it is
     * @param calendar the calendar that counts
     * @param pausedDays 0 to 36,500; must be 0 for limits of time, whose pauses are a matter of instants
     * @return the deadline
     * @throws IllegalArgumentException if the days are out of range
     * @throws dev.redress.calendar.CalendarException if the calendar cannot say
     */
    public static Deadline of(Instant start, Limit limit, WorkingCalendar calendar, int pausedDays) {
        if (pausedDays < 0 || pausedDays > 36_500) {
            throw new IllegalArgumentException("Argument 'pausedDays' must be 0 to 36500 but was " + pausedDays);
        }
        return new Deadline(start, limit, calendar, pausedDays);
    }

    /**
     * When the limit started.
     *
     * @return the instant given
     */
    public Instant start() {
        return start;
    }

    /**
     * How long it is.
     *
     * @return the limit given
     */
    public Limit limit() {
        return limit;
    }

    /**
     * The calendar that counts.
     *
     * @return the calendar given
     */
    public WorkingCalendar calendar() {
        return calendar;
    }

    /**
     * The last instant that is in time.
     *
     * @return the due instant
     */
    public Instant due() {
        return reckoning.due();
    }

    /**
     * The last date that is in time, for letters: 4 March for a limit that ends at the midnight after 4 March.
     *
     * @return a civil date in the zone of the calendar
     */
    public LocalDate lastDate() {
        return reckoning.lastDate();
    }

    /**
     * Whether the due instant rests on a year whose holidays are not known, and may move when they are.
     *
     * @return false for limits that holidays do not touch
     */
    public boolean provisional() {
        if (!reckoning.holidaysMatter()) {
            return false;
        }
        Instant from = calendar.at(reckoning.holidaysFrom().atStartOfDay());
        return calendar.isProvisional(from.isBefore(start) ? start : from, reckoning.due());
    }

    /**
     * Whether something done at this instant is late.
     *
     * @param done when it was done
     * @return true if it is after the due instant
     */
    public boolean isLate(Instant done) {
        return done.isAfter(reckoning.due());
    }

    /**
     * Why the deadline is then. Made anew at each call.
     *
     * @return the explanation
     */
    public Explanation explanation() {
        return new Explanation(this, reckoning);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Deadline that
                && start.equals(that.start)
                && limit.equals(that.limit)
                && calendar.equals(that.calendar)
                && reckoning.equals(that.reckoning);
    }

    @Override
    public int hashCode() {
        return Objects.hash(start, limit, calendar);
    }

    /** The explanation in English. */
    @Override
    public String toString() {
        return explanation().toString();
    }
}
