package dev.redress.sla.clock;

import dev.redress.calendar.WorkingCalendar;
import dev.redress.calendar.deadline.Deadline;
import dev.redress.calendar.limit.BusinessDays;
import dev.redress.calendar.limit.CalendarDays;
import dev.redress.calendar.limit.ElapsedTime;
import dev.redress.calendar.limit.Limit;
import dev.redress.calendar.limit.Months;
import dev.redress.calendar.limit.WorkingTime;
import dev.redress.sla.promise.Extension;
import dev.redress.sla.promise.Warning;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * When a limit with its extensions and pauses ends.
 *
 * @param limit the limit of the rule, or of the extension that replaced it
 * @param longer the nanoseconds, days or months by which it was extended, in the unit of the limit
 */
record Due(Limit limit, long longer) {

    Due(Limit limit) {
        this(limit, 0);
    }

    static boolean isOfTime(Limit limit) {
        return limit instanceof WorkingTime || limit instanceof ElapsedTime;
    }

    private static long amount(Limit limit) {
        return limit.match(
                working -> working.amount().toNanos(),
                elapsed -> elapsed.amount().toNanos(),
                business -> (long) business.days(),
                days -> (long) days.days(),
                months -> (long) months.months());
    }

    /** The extension keeps its effect if the unit is the same. */
    Due changedTo(Limit next) {
        return new Due(next, next.getClass().equals(limit.getClass()) ? longer : 0);
    }

    Due extended(Extension extension) {
        return extension.fromStart() ? new Due(extension.limit()) : new Due(limit, longer + amount(extension.limit()));
    }

    /** The instant, if the clock runs from now on. */
    Instant instant(Tally tally, WorkingCalendar calendar, Instant now) {
        if (isOfTime(limit)) {
            long left = amount(limit) + longer - tally.spent;
            return left <= 0 ? now : Measure.of(limit).add(calendar, now, left);
        }
        Limit whole = limit instanceof Months months
                ? new Months(months.months() + (int) longer, months.ending(), months.dayZeroCounted(), months.rolled())
                : limit;
        int more = limit instanceof Months ? 0 : (int) longer;
        return Deadline.of(tally.from(), whole, calendar, tally.pausedDays(calendar, now) + more)
                .due();
    }

    /** The instant from which holidays can be unknown matters; whether they are. */
    static boolean isProvisional(Limit limit, WorkingCalendar calendar, Instant start, Instant due) {
        boolean holidaysMatter = limit instanceof WorkingTime
                || limit instanceof BusinessDays
                || (limit instanceof CalendarDays days && days.rolled())
                || (limit instanceof Months months && months.rolled());
        return holidaysMatter && due.isAfter(start) && calendar.isProvisional(start, due);
    }

    /** When a warning is due in a stretch that begins now and would end with the due instant; never before now. */
    static Instant warning(Warning warning, Tally tally, WorkingCalendar calendar, Instant now, Instant due) {
        Instant at = warning.before()
                .map(span -> before(span, calendar, due))
                .orElseGet(() -> share(warning.percent(), tally, calendar, now, due));
        return at.isBefore(now) ? now : at;
    }

    private static Instant share(int percent, Tally tally, WorkingCalendar calendar, Instant now, Instant due) {
        long left = due.isAfter(now) ? tally.measure.between(calendar, now, due) : 0;
        // Of hundredths rather than of the product, which may be too large.
        long all = tally.spent + left;
        long until = all / 100 * percent + all % 100 * percent / 100;
        return until <= tally.spent ? now : tally.measure.add(calendar, now, until - tally.spent);
    }

    private static Instant before(Limit span, WorkingCalendar calendar, Instant due) {
        return span.match(
                working -> calendar.subtract(due, working.amount()),
                elapsed -> due.minus(elapsed.amount()),
                business ->
                        atSameTime(calendar.plusBusinessDays(lastDate(calendar, due), -business.days()), calendar, due),
                days -> atSameTime(lastDate(calendar, due).minusDays(days.days()), calendar, due),
                months -> due);
    }

    /** A due instant at midnight belongs to the date that it ends. */
    private static LocalDate lastDate(WorkingCalendar calendar, Instant due) {
        return calendar.dateOf(due.minusNanos(1));
    }

    private static Instant atSameTime(LocalDate date, WorkingCalendar calendar, Instant due) {
        LocalDateTime local = LocalDateTime.ofInstant(due, calendar.zone());
        Duration sinceMidnight = Duration.between(lastDate(calendar, due).atStartOfDay(), local);
        return calendar.at(date.atStartOfDay().plus(sinceMidnight));
    }
}
