package dev.redress.calendar;

import dev.redress.calendar.holiday.Years;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** For which years the holidays are known, and what a strict calendar refuses beyond them. */
final class Knowledge {

    private final String calendar;
    private final ZoneId zone;
    private final Years known;
    private final boolean strict;

    Knowledge(String calendar, ZoneId zone, Years known, boolean strict) {
        this.calendar = calendar;
        this.zone = zone;
        this.known = known;
        this.strict = strict;
    }

    boolean isStrict() {
        return strict;
    }

    /** Whether all of a stretch is known; the later of the two instants does not belong to it. */
    boolean covers(Instant one, Instant other) {
        Instant first = one.isBefore(other) ? one : other;
        return known.containsAll(year(first), year(lastOf(first, one.isBefore(other) ? other : one)));
    }

    void requireStretch(Instant one, Instant other) {
        if (strict) {
            Instant first = one.isBefore(other) ? one : other;
            requireInstants(first, lastOf(first, one.isBefore(other) ? other : one));
        }
    }

    /** As {@link #requireStretch}, both ends included. */
    void requireInstants(Instant one, Instant other) {
        if (strict) {
            requireYears(year(one), year(other));
        }
    }

    void requireDates(LocalDate one, LocalDate other) {
        if (strict) {
            requireYears(one.getYear(), other.getYear());
        }
    }

    private void requireYears(int one, int other) {
        int first = Math.min(one, other);
        int last = Math.max(one, other);
        if (!known.containsAll(first, last)) {
            throw new UnknownYearException(calendar, first, last, known);
        }
    }

    private int year(Instant at) {
        return LocalDate.ofInstant(at, zone).getYear();
    }

    /** The last instant of a stretch whose end does not belong to it. */
    private static Instant lastOf(Instant start, Instant end) {
        return end.isAfter(start) ? end.minusNanos(1) : end;
    }
}
