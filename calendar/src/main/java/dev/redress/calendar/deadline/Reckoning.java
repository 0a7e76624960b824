package dev.redress.calendar.deadline;

import dev.redress.calendar.WorkingCalendar;
import dev.redress.calendar.limit.BusinessDays;
import dev.redress.calendar.limit.CalendarDays;
import dev.redress.calendar.limit.ElapsedTime;
import dev.redress.calendar.limit.Ending;
import dev.redress.calendar.limit.Limit;
import dev.redress.calendar.limit.Months;
import dev.redress.calendar.limit.WorkingTime;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;

/**
 * How a due instant was found.
 *
 * @param countedFrom from when time counts: the start, or the next opening if the unit is business days
 * @param dayZero the date of receipt as the unit sees it
 * @param due the due instant
 * @param lastDate the last date in time
 * @param rolledFrom the last date before it was rolled to a business day; equal to the last date if it was not
 * @param holidaysMatter whether holidays can move it
 * @param holidaysFrom the first date on which they can; if a date is rolled, the one that was rolled
 */
record Reckoning(
        Instant countedFrom,
        LocalDate dayZero,
        Instant due,
        LocalDate lastDate,
        LocalDate rolledFrom,
        boolean holidaysMatter,
        LocalDate holidaysFrom) {

    static Reckoning of(Instant start, Limit limit, WorkingCalendar calendar, int pausedDays) {
        // Asked for every stretch of every clock; the functions of a match would be made anew each time.
        if (limit instanceof WorkingTime working) {
            return ofWorkingTime(start, requireNoDays(working, pausedDays), calendar);
        } else if (limit instanceof ElapsedTime elapsed) {
            Instant due = start.plus(requireNoDays(elapsed, pausedDays).amount());
            return ofTime(start, due, calendar, false);
        } else if (limit instanceof BusinessDays days) {
            return ofBusinessDays(start, days, calendar, pausedDays);
        } else if (limit instanceof CalendarDays days) {
            return ofCalendarDays(start, days, calendar, pausedDays);
        }
        return ofMonths(start, (Months) limit, calendar, pausedDays);
    }

    private static <L extends Limit> L requireNoDays(L limit, int pausedDays) {
        if (pausedDays != 0) {
            throw new IllegalArgumentException(
                    "Argument 'pausedDays' must be 0 for " + limit.text() + " but was " + pausedDays);
        }
        return limit;
    }

    private static Reckoning ofWorkingTime(Instant start, WorkingTime limit, WorkingCalendar calendar) {
        Instant due = calendar.add(start, limit.amount());
        return ofTime(start, due, calendar, true);
    }

    private static Reckoning ofTime(Instant start, Instant due, WorkingCalendar calendar, boolean holidaysMatter) {
        // A due instant at midnight still belongs to the date it ends.
        Instant lastMoment = due.isAfter(start) ? due.minusNanos(1) : due;
        LocalDate lastDate = LocalDate.ofInstant(lastMoment, calendar.zone());
        LocalDate first = LocalDate.ofInstant(start, calendar.zone());
        return new Reckoning(start, first, due, lastDate, lastDate, holidaysMatter, first);
    }

    private static Reckoning ofBusinessDays(
            Instant start, BusinessDays limit, WorkingCalendar calendar, int pausedDays) {
        Instant from = calendar.next(start);
        LocalDate dayZero = calendar.dateOf(from);
        LocalDate last =
                calendar.plusBusinessDays(dayZero, limit.days() + pausedDays - (limit.dayZeroCounted() ? 1 : 0));
        Instant due = end(last, limit.ending(), from, calendar);
        LocalDate first = from.equals(start) ? dayZero : calendar.dateOf(start);
        return new Reckoning(from, dayZero, due, last, last, true, first);
    }

    private static Reckoning ofCalendarDays(
            Instant start, CalendarDays limit, WorkingCalendar calendar, int pausedDays) {
        LocalDate dayZero = calendar.dateOf(start);
        LocalDate end = dayZero.plusDays((long) limit.days() + pausedDays - (limit.dayZeroCounted() ? 1L : 0L));
        return ofDates(start, dayZero, end, limit.ending(), limit.rolled(), calendar);
    }

    private static Reckoning ofMonths(Instant start, Months limit, WorkingCalendar calendar, int pausedDays) {
        LocalDate dayZero = calendar.dateOf(start);
        LocalDate same = dayZero.plusMonths(limit.months());
        // Months from the 31st that end in a shorter month end with its last day, counted or not.
        boolean clamped = same.getDayOfMonth() < dayZero.getDayOfMonth();
        LocalDate end = limit.dayZeroCounted() && !clamped ? same.minusDays(1) : same;
        return ofDates(start, dayZero, end.plusDays(pausedDays), limit.ending(), limit.rolled(), calendar);
    }

    private static Reckoning ofDates(
            Instant start, LocalDate dayZero, LocalDate end, Ending ending, boolean rolled, WorkingCalendar calendar) {
        LocalDate last = rolled && !calendar.isBusinessDay(end) ? calendar.plusBusinessDays(end, 1) : end;
        Instant due = end(last, ending, start, calendar);
        return new Reckoning(start, dayZero, due, last, end, rolled, end);
    }

    /** Never before it counts: the close of day 0 may be past, and in a repeated hour the same time of day comes first. */
    private static Instant end(LocalDate last, Ending ending, Instant from, WorkingCalendar calendar) {
        Instant end = switch (ending) {
            case CLOSE -> calendar.closeOf(last);
            case END_OF_DAY -> calendar.at(last.plusDays(1).atStartOfDay());
            case SAME_TIME -> calendar.at(last.atTime(LocalTime.ofInstant(from, calendar.zone())));
        };
        return end.isBefore(from) ? from : end;
    }
}
