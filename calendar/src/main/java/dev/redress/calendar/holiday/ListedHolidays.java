package dev.redress.calendar.holiday;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Dates that somebody listed.
 *
 * @param byYear the holidays of each year that has any, ascending
 * @param known the years for which the list is complete
 * @param addsOnly whether it is a single date or span, which says nothing of other dates
 */
record ListedHolidays(Map<Integer, List<Holiday>> byYear, Years known, boolean addsOnly) implements HolidaySource {

    static final int LONGEST_SPAN = 3660;
    private static final int MOST = 100_000;

    static ListedHolidays of(Collection<Holiday> holidays) {
        return of(holidays, span(holidays), false);
    }

    static ListedHolidays single(Collection<Holiday> holidays) {
        return of(holidays, span(holidays), true);
    }

    private static Years span(Collection<Holiday> holidays) {
        var years = holidays.stream().mapToInt(h -> h.date().getYear()).summaryStatistics();
        return holidays.isEmpty() ? Years.none() : Years.between(years.getMin(), years.getMax());
    }

    static ListedHolidays of(Collection<Holiday> holidays, Years known) {
        return of(holidays, known, false);
    }

    private static ListedHolidays of(Collection<Holiday> holidays, Years known, boolean addsOnly) {
        if (holidays.size() > MOST) {
            throw new IllegalArgumentException(
                    "Argument 'holidays' must have at most " + MOST + " dates but has " + holidays.size());
        }
        Map<Integer, List<Holiday>> byYear = holidays.stream()
                .distinct()
                .sorted()
                .collect(Collectors.groupingBy(h -> h.date().getYear(), TreeMap::new, Collectors.toUnmodifiableList()));
        return new ListedHolidays(byYear, known, addsOnly);
    }

    @Override
    public List<Holiday> in(int year) {
        return byYear.getOrDefault(year, List.of());
    }
}
