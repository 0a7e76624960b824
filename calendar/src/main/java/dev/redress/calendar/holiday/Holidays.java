package dev.redress.calendar.holiday;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

/**
 * The simple sources of holidays: listed dates, spans, and rules that hold every year.
 *
 * <pre>{@code
 * Holidays.every(MonthDay.of(7, 4), "Independence Day").observed(Observed.MONDAY_AFTER_SUNDAY)
 * Holidays.nth(3, DayOfWeek.MONDAY, Month.APRIL, "Patriots' Day")      // Monday 20 April 2015
 * Holidays.last(DayOfWeek.MONDAY, Month.MAY, "Memorial Day")           // Monday 25 May 2015
 * Holidays.easter(-2, "Good Friday")                                   // Friday 3 April 2015
 * }</pre>
 *
 * <p>Rules are known for all years. Listed dates are known for the years from the first to the last of them, because a
 * list that ends in 2026 says nothing of 2027.
 */
public final class Holidays {

    private Holidays() {}

    /**
     * One date.
     *
     * @param date the date
     * @param name its name
     * @return a source that is known for that year
     */
    public static HolidaySource on(LocalDate date, String name) {
        return ListedHolidays.single(List.of(new Holiday(date, name)));
    }

    /**
     * Every date of a span, such as the works' summer closure.
     *
     * @param first the first date, included
     * @param last the last date, included; at most 3660 days after the first
     * @param name the name all of them bear
     * @return a source that is known for the years the span touches
     */
    public static HolidaySource between(LocalDate first, LocalDate last, String name) {
        if (last.isBefore(first) || last.toEpochDay() - first.toEpochDay() > ListedHolidays.LONGEST_SPAN) {
            throw new IllegalArgumentException("Argument 'last' must be on or at most " + ListedHolidays.LONGEST_SPAN
                    + " days after 'first' " + first + " but was " + last);
        }
        return ListedHolidays.single(first.datesUntil(last.plusDays(1))
                .map(date -> new Holiday(date, name))
                .toList());
    }

    /**
     * A list of dates.
     *
     * @param holidays the holidays, in any order; at most 100,000
     * @return a source that is known for the years from the first to the last date
     */
    public static HolidaySource listed(Collection<Holiday> holidays) {
        return ListedHolidays.of(holidays);
    }

    /**
     * A list of dates that is complete for the years said, such as one year's decree.
     *
     * @param holidays the holidays, in any order; at most 100,000
     * @param known the years for which the list is complete
     * @return the source
     */
    public static HolidaySource listed(Collection<Holiday> holidays, Years known) {
        return ListedHolidays.of(holidays, known);
    }

    /**
     * The same day of the month every year; 29 February only in leap years.
     *
     * @param day month and day
     * @param name its name
     * @return a rule
     */
    public static YearlyHoliday every(MonthDay day, String name) {
        return new YearlyHoliday(new YearlyRule.OnDay(day), name);
    }

    /**
     * The nth weekday of a month.
     *
     * @param n 1 to 5; a fifth that a year does not have is left out that year
     * @param day the weekday
     * @param month the month
     * @param name its name
     * @return a rule
     * @throws IllegalArgumentException if {@code n} is not 1 to 5
     */
    public static YearlyHoliday nth(int n, DayOfWeek day, Month month, String name) {
        if (n < 1 || n > 5) {
            throw new IllegalArgumentException("Argument 'n' must be 1 to 5 but was " + n);
        }
        return new YearlyHoliday(new YearlyRule.NthWeekday(n, day, month), name);
    }

    /**
     * The last such weekday of a month.
     *
     * @param day the weekday
     * @param month the month
     * @param name its name
     * @return a rule
     */
    public static YearlyHoliday last(DayOfWeek day, Month month, String name) {
        return new YearlyHoliday(new YearlyRule.NthWeekday(YearlyRule.NthWeekday.LAST, day, month), name);
    }

    /**
     * A date counted from Easter Sunday of the Gregorian calendar (the western churches).
     *
     * @param days days after Easter Sunday; −2 is Good Friday, 39 is Ascension; −100 to 200
     * @param name its name
     * @return a rule
     * @throws IllegalArgumentException if {@code days} is out of range
     */
    public static YearlyHoliday easter(int days, String name) {
        if (days < -100 || days > 200) {
            throw new IllegalArgumentException("Argument 'days' must be -100 to 200 but was " + days);
        }
        return new YearlyHoliday(new YearlyRule.FromEaster(days), name);
    }

    /**
     * The years for which all these sources together are complete.
     *
     * <p>Lists go on from each other: the decrees of 2025 and 2026 know both years. Single dates and spans add to them;
     * without a list, only the years they lie in are known, because nobody said what other years have. Every other source
     * must know a year itself: yearly rules know all, files that go on from each other need
     * {@link dev.redress.calendar.CalendarBuilder#known}.
     *
     * @param sources the sources of one calendar
     * @return all years if there are none
     */
    public static Years known(Collection<? extends HolidaySource> sources) {
        Years lists = Years.none();
        Years single = Years.none();
        Years others = Years.all();
        boolean listed = false;
        for (HolidaySource source : sources) {
            HolidaySource base = source instanceof AdjustedHolidays adjusted ? adjusted.unadjusted() : source;
            if (base instanceof ListedHolidays list && list.addsOnly()) {
                single = single.or(source.known());
            } else if (base instanceof ListedHolidays) {
                listed = true;
                lists = lists.or(source.known());
            } else {
                others = others.and(source.known());
            }
        }
        if (listed) {
            return others.and(lists);
        }
        return single.isEmpty() ? others : others.and(single);
    }

    /**
     * A source with dates added and taken away, such as a national library that lists a day the company works.
     *
     * @param base the source to adjust
     * @param added holidays to add
     * @param removed dates whose holidays are taken away, whatever their names
     * @return the adjusted source, known for the same years as the base
     */
    public static HolidaySource adjusted(HolidaySource base, Collection<Holiday> added, Collection<LocalDate> removed) {
        return new AdjustedHolidays(Objects.requireNonNull(base, "base"), List.copyOf(added), List.copyOf(removed));
    }
}
