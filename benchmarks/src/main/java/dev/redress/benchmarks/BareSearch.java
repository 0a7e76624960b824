package dev.redress.benchmarks;

import dev.redress.calendar.Period;
import dev.redress.calendar.WorkingCalendar;
import java.time.LocalDate;
import java.util.Arrays;

/**
 * The yardstick: one binary search for an instant among the openings of 21 years, as microseconds in a {@code long[]}.
 *
 * <p>It answers nothing yet: an amount added needs two such look-ups, and so does the time between two instants.
 */
final class BareSearch {

    private final long[] openings;

    BareSearch(WorkingCalendar calendar) {
        openings = calendar
                .periods(
                        calendar.at(LocalDate.of(Office.FIRST_YEAR, 1, 1).atStartOfDay()),
                        calendar.at(LocalDate.of(Office.LAST_YEAR + 1, 1, 1).atStartOfDay()))
                .stream()
                .map(Period::start)
                .mapToLong(Office::micros)
                .toArray();
    }

    int indexOf(long micros) {
        return Arrays.binarySearch(openings, micros);
    }
}
