package dev.redress.integrations.icalendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.time.temporal.WeekFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The dates of an RRULE, RFC 5545 section 3.3.10: {@code FREQ=YEARLY;BYMONTH=5;BYDAY=-1MO} is Memorial Day, Monday 25 May
 * 2026.
 *
 * <p>Found day by day within one period after the other (year, month, week, day), each part of the rule being a
 * condition on the day. So the work for a span of dates depends on the span alone, whatever the rule says.
 *
 * @param every the length of a period
 * @param interval every how many periods, counted from that of the start
 * @param start the date of the first occurrence
 * @param last no occurrence is later
 */
record DateRule(
        Every every,
        int interval,
        LocalDate start,
        LocalDate last,
        Set<Integer> months,
        Set<Integer> weeks,
        Set<Integer> yearDays,
        Set<Integer> monthDays,
        List<Nth> days,
        Set<Integer> positions,
        DayOfWeek weekStart) {

    static final LocalDate END_OF_TIME = LocalDate.of(9999, 12, 31);

    /** The length of a period. */
    enum Every {
        YEAR,
        MONTH,
        WEEK,
        DAY
    }

    /** The nth such weekday of the period, from its end if negative; 0 is each of them. */
    record Nth(int n, DayOfWeek day) {}

    boolean endless() {
        return last.equals(END_OF_TIME);
    }

    DateRule until(LocalDate date) {
        LocalDate end = date.isBefore(last) ? date : last;
        return new DateRule(
                every, interval, start, end, months, weeks, yearDays, monthDays, days, positions, weekStart);
    }

    /** The occurrences from one date to another, both included, ascending. */
    List<LocalDate> between(LocalDate from, LocalDate to) {
        LocalDate first = from.isBefore(start) ? start : from;
        LocalDate end = to.isAfter(last) ? last : to;
        List<LocalDate> found = new ArrayList<>();
        for (LocalDate period = beginning(first); !period.isAfter(end); period = following(period)) {
            if (turn(period)) {
                addChosen(period, first, end, found);
            }
        }
        return found;
    }

    private void addChosen(LocalDate period, LocalDate first, LocalDate end, List<LocalDate> found) {
        LocalDate next = following(period);
        if (positions.isEmpty()) {
            LocalDate from = period.isBefore(first) ? first : period;
            for (LocalDate date = from; date.isBefore(next) && !date.isAfter(end); date = date.plusDays(1)) {
                if (matches(date)) {
                    found.add(date);
                }
            }
            return;
        }
        List<LocalDate> all = period.datesUntil(next).filter(this::matches).toList();
        TreeSet<LocalDate> some = new TreeSet<>();
        for (int position : positions) {
            int index = position > 0 ? position - 1 : all.size() + position;
            if (index >= 0 && index < all.size()) {
                some.add(all.get(index));
            }
        }
        some.stream()
                .filter(date -> !date.isBefore(first) && !date.isAfter(end))
                .forEach(found::add);
    }

    private LocalDate beginning(LocalDate date) {
        return switch (every) {
            case YEAR -> date.withDayOfYear(1);
            case MONTH -> date.withDayOfMonth(1);
            case WEEK -> date.with(TemporalAdjusters.previousOrSame(weekStart));
            case DAY -> date;
        };
    }

    private LocalDate following(LocalDate period) {
        return period.plus(1, unit());
    }

    private boolean turn(LocalDate period) {
        return interval == 1 || unit().between(beginning(start), period) % interval == 0;
    }

    private ChronoUnit unit() {
        return switch (every) {
            case YEAR -> ChronoUnit.YEARS;
            case MONTH -> ChronoUnit.MONTHS;
            case WEEK -> ChronoUnit.WEEKS;
            case DAY -> ChronoUnit.DAYS;
        };
    }

    private boolean matches(LocalDate date) {
        return (months.isEmpty() || months.contains(date.getMonthValue()))
                && counted(monthDays, date.getDayOfMonth(), date.lengthOfMonth())
                && counted(yearDays, date.getDayOfYear(), date.lengthOfYear())
                && weekMatches(date)
                && weekdayMatches(date);
    }

    /** Whether a position among so many is listed, counted from the front or, if negative, from the back. */
    private static boolean counted(Set<Integer> listed, int position, int of) {
        return listed.isEmpty() || listed.contains(position) || listed.contains(position - of - 1);
    }

    private boolean weekMatches(LocalDate date) {
        if (weeks.isEmpty()) {
            return true;
        }
        // Week 1 is the first with at least four days in the year, as the RFC and ISO 8601 say.
        var week = WeekFields.of(weekStart, 4).weekOfWeekBasedYear();
        return counted(weeks, date.get(week), (int) week.rangeRefinedBy(date).getMaximum());
    }

    private boolean weekdayMatches(LocalDate date) {
        if (days.isEmpty()) {
            return true;
        }
        boolean ofYear = every == Every.YEAR && months.isEmpty();
        int position = ofYear ? date.getDayOfYear() : date.getDayOfMonth();
        int length = ofYear ? date.lengthOfYear() : date.lengthOfMonth();
        int fromFront = (position - 1) / 7 + 1;
        int fromBack = -((length - position) / 7 + 1);
        return days.stream()
                .anyMatch(nth ->
                        nth.day == date.getDayOfWeek() && (nth.n == 0 || nth.n == fromFront || nth.n == fromBack));
    }
}
