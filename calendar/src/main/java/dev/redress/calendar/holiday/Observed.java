package dev.redress.calendar.holiday;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/**
 * When a holiday that falls on a weekend is kept. Each holiday by itself: two neighbors, such as Christmas and Boxing Day in
 * 2021, may be moved onto one date; a library of national holidays knows which is then kept a day later.
 *
 * <p>Independence Day 2021 fell on a Sunday; under {@link #MONDAY_AFTER_SUNDAY} it was kept on Monday 5 July 2021.
 */
public enum Observed {
    /** On its own date, weekend or not. */
    ON_THE_DAY,
    /** A Sunday's holiday is kept on Monday, a Saturday's on its day: Massachusetts. */
    MONDAY_AFTER_SUNDAY,
    /** A Sunday's on Monday, a Saturday's on the Friday before: the United States government. */
    NEAREST_WEEKDAY,
    /** Both on the Monday after. */
    MONDAY_AFTER_WEEKEND;

    LocalDate of(LocalDate date) {
        DayOfWeek day = date.getDayOfWeek();
        if (day == DayOfWeek.SUNDAY && this != ON_THE_DAY) {
            return date.plusDays(1);
        }
        if (day == DayOfWeek.SATURDAY && this == NEAREST_WEEKDAY) {
            return date.minusDays(1);
        }
        if (day == DayOfWeek.SATURDAY && this == MONDAY_AFTER_WEEKEND) {
            return date.with(TemporalAdjusters.next(DayOfWeek.MONDAY));
        }
        return date;
    }
}
