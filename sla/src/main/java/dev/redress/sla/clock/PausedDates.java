package dev.redress.sla.clock;

import dev.redress.calendar.WorkingCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * How many distinct dates were paused: start date out, resume date in, each once, none at or before day 0.
 *
 * <p>A pause from Monday 2 February 2026 10:00 to Wednesday 10:00 counts Tuesday and Wednesday; so do two pauses that meet on
 * Tuesday.
 *
 * @param days how many
 * @param counted the last date that is counted, or day 0
 * @param business whether only business days count
 */
record PausedDates(int days, LocalDate counted, boolean business) {

    private static final int MOST = 36_500;

    static PausedDates after(LocalDate dayZero, boolean business) {
        return new PausedDates(0, dayZero, business);
    }

    PausedDates and(WorkingCalendar calendar, Instant begin, Instant end) {
        LocalDate first = calendar.dateOf(begin);
        LocalDate after = first.isAfter(counted) ? first : counted;
        LocalDate last = calendar.dateOf(end);
        if (!last.isAfter(after)) {
            return this;
        }
        long more = business ? calendar.businessDaysBetween(after, last) : ChronoUnit.DAYS.between(after, last);
        return new PausedDates((int) Math.min(days + more, MOST), last, business);
    }
}
