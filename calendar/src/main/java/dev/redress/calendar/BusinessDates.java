package dev.redress.calendar;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * Which civil dates have any open time, as bits: counting is a population count, stepping skips whole words.
 *
 * <p>Groups of 512 dates are compiled when first needed.
 */
final class BusinessDates {

    private static final int SHIFT = 9;
    private static final int WORDS = (1 << SHIFT) / Long.SIZE;
    private static final long FIRST_DAY =
            LocalDate.of(Timetable.FIRST_YEAR, 1, 2).toEpochDay();
    private static final long LAST_DAY =
            LocalDate.of(Timetable.LAST_YEAR, 12, 30).toEpochDay();
    private static final long FIRST_GROUP = FIRST_DAY >> SHIFT;
    private static final int GROUPS = (int) ((LAST_DAY >> SHIFT) - FIRST_GROUP) + 1;

    private final ZoneId zone;
    private final Timetable timetable;
    private final AtomicReferenceArray<long[]> groups = new AtomicReferenceArray<>(GROUPS);

    BusinessDates(ZoneId zone, Timetable timetable) {
        this.zone = zone;
        this.timetable = timetable;
    }

    /** As {@link #contains}, and false beyond the horizon. */
    boolean isBusinessDay(long day) {
        return day >= FIRST_DAY && day <= LAST_DAY && contains(day);
    }

    boolean contains(long day) {
        return (word(day) >>> (day & 63) & 1) == 1;
    }

    /** The nth business date strictly after, or before for a negative n; the date itself for zero. */
    long plus(long day, int n) {
        if (n == 0) {
            requireWithin(day);
            return day;
        }
        return n > 0 ? after(day, n) : before(day, -(long) n);
    }

    private long after(long day, long n) {
        long next = day + 1;
        long left = n;
        long bits = word(next) & -1L << (next & 63);
        while (Long.bitCount(bits) < left) {
            left -= Long.bitCount(bits);
            next = (next | 63) + 1;
            bits = word(next);
        }
        for (; left > 1; left--) {
            bits &= bits - 1;
        }
        return (next & ~63L) + Long.numberOfTrailingZeros(bits);
    }

    private long before(long day, long n) {
        long last = day - 1;
        long left = n;
        long bits = word(last) & -1L >>> (63 - (last & 63));
        while (Long.bitCount(bits) < left) {
            left -= Long.bitCount(bits);
            last = (last & ~63L) - 1;
            bits = word(last);
        }
        for (; left > 1; left--) {
            bits &= ~Long.highestOneBit(bits);
        }
        return (last & ~63L) + 63 - Long.numberOfLeadingZeros(bits);
    }

    /** Business dates after the first and up to the last, both dates in ascending order. */
    long between(long first, long last) {
        requireWithin(first);
        long count = 0;
        long day = first + 1;
        while (day <= last) {
            long bits = word(day) & -1L << (day & 63);
            long end = day | 63;
            if (end > last) {
                bits &= -1L >>> (63 - (last & 63));
            }
            count += Long.bitCount(bits);
            day = end + 1;
        }
        return count;
    }

    private long word(long day) {
        requireWithin(day);
        int group = (int) ((day >> SHIFT) - FIRST_GROUP);
        long[] words = groups.get(group);
        if (words == null) {
            words = compile((group + FIRST_GROUP) << SHIFT);
            groups.set(group, words);
        }
        return words[(int) (day >> 6) & (WORDS - 1)];
    }

    private void requireWithin(long day) {
        if (day < FIRST_DAY || day > LAST_DAY) {
            throw timetable.beyond("the date asked about", day < FIRST_DAY ? Timetable.START : Timetable.END);
        }
    }

    private long[] compile(long firstDay) {
        long[] words = new long[WORDS];
        ZoneClock clock = new ZoneClock(zone, (firstDay - 2) * 86_400, (firstDay + (1 << SHIFT) + 2) * 86_400);
        long from = Math.max(firstDay, FIRST_DAY);
        long to = Math.min(firstDay + (1 << SHIFT) - 1, LAST_DAY);
        long before = timetable.mark(clock.instantOf(from * 86_400)) >> 1;
        for (long day = from; day <= to; day++) {
            long after = timetable.mark(clock.instantOf((day + 1) * 86_400)) >> 1;
            if (after > before) {
                words[(int) (day >> 6) & (WORDS - 1)] |= 1L << (day & 63);
            }
            before = after;
        }
        return words;
    }
}
