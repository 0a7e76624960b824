package dev.redress.sla.clock.naive;

import dev.redress.calendar.WorkingCalendar;
import dev.redress.calendar.limit.BusinessDays;
import dev.redress.calendar.limit.CalendarDays;
import dev.redress.calendar.limit.ElapsedTime;
import dev.redress.calendar.limit.Ending;
import dev.redress.calendar.limit.Limit;
import dev.redress.calendar.limit.Months;
import dev.redress.calendar.limit.WorkingTime;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Time by plain loops over minutes and dates; asks a calendar only whether it is open, and whether a date is a business day. */
final class NaiveTime {

    static final Duration MINUTE = Duration.ofMinutes(1);

    private final WorkingCalendar calendar;
    private final Map<LocalDate, Instant> closes = new HashMap<>();
    private final Map<LocalDate, Instant> ends = new HashMap<>();

    NaiveTime(WorkingCalendar calendar) {
        this.calendar = calendar;
    }

    static boolean isOfTime(Limit limit) {
        return limit instanceof WorkingTime || limit instanceof ElapsedTime;
    }

    static Duration amount(Limit limit) {
        return limit instanceof WorkingTime working ? working.amount() : ((ElapsedTime) limit).amount();
    }

    /** Working time and business days are measured while it is open, everything else always. */
    boolean counts(Limit limit, Instant minute) {
        return !(limit instanceof WorkingTime || limit instanceof BusinessDays) || calendar.isOpen(minute);
    }

    LocalDate date(Instant at) {
        return LocalDate.ofInstant(at, calendar.zone());
    }

    /** The first minute at which the wall clock reads that time or a later one. */
    Instant at(LocalDateTime local) {
        Instant minute = Instant.parse(local.withSecond(0).withNano(0) + ":00Z").minus(Duration.ofHours(15));
        while (LocalDateTime.ofInstant(minute, calendar.zone()).isBefore(local)) {
            minute = minute.plus(MINUTE);
        }
        return minute;
    }

    private Instant endOf(LocalDate date) {
        return ends.computeIfAbsent(date, day -> at(day.plusDays(1).atStartOfDay()));
    }

    private Instant closeOf(LocalDate date) {
        return closes.computeIfAbsent(date, this::findClose);
    }

    private Instant findClose(LocalDate date) {
        Instant minute = endOf(date);
        while (!calendar.isOpen(minute.minus(MINUTE))) {
            minute = minute.minus(MINUTE);
        }
        return minute;
    }

    private Instant opening(Instant from) {
        Instant minute = from;
        while (!calendar.isOpen(minute)) {
            minute = minute.plus(MINUTE);
        }
        return minute;
    }

    /** Where so many minutes that count are used up: the end of the last of them. */
    Instant usedUp(Instant from, Duration amount, Limit measure) {
        Instant minute = from;
        Duration left = amount;
        while (left.compareTo(Duration.ZERO) > 0) {
            left = counts(measure, minute) ? left.minus(MINUTE) : left;
            minute = minute.plus(MINUTE);
        }
        return minute;
    }

    /** The date of receipt as a limit of days sees it. */
    LocalDate dayZero(Instant start, Limit limit) {
        return date(limit instanceof BusinessDays ? opening(start) : start);
    }

    /** Whether a date is of the kind that a limit counts. */
    boolean counts(Limit limit, LocalDate date) {
        return !(limit instanceof BusinessDays) || calendar.isBusinessDay(date);
    }

    private LocalDate plusBusinessDays(LocalDate from, int days) {
        LocalDate date = from;
        int left = days;
        while (left > 0) {
            date = date.plusDays(1);
            left -= calendar.isBusinessDay(date) ? 1 : 0;
        }
        return date;
    }

    /** Where a limit of days ends that started then, and was paused on so many of its dates. */
    Instant endOfDays(Instant start, Limit limit, int pausedDates) {
        LocalDate zero = dayZero(start, limit);
        if (limit instanceof BusinessDays days) {
            int more = days.days() - (days.dayZeroCounted() ? 1 : 0) + pausedDates;
            return ending(plusBusinessDays(zero, more), days.ending(), opening(start));
        } else if (limit instanceof CalendarDays days) {
            LocalDate last = zero.plusDays((long) days.days() - (days.dayZeroCounted() ? 1 : 0) + pausedDates);
            return ending(rolled(last, days.rolled()), days.ending(), start);
        }
        Months months = (Months) limit;
        LocalDate same = zero.plusMonths(months.months());
        boolean cut = same.getDayOfMonth() < zero.getDayOfMonth();
        LocalDate last = same.plusDays((long) pausedDates - (months.dayZeroCounted() && !cut ? 1 : 0));
        return ending(rolled(last, months.rolled()), months.ending(), start);
    }

    private LocalDate rolled(LocalDate last, boolean rolled) {
        return rolled && !calendar.isBusinessDay(last) ? plusBusinessDays(last, 1) : last;
    }

    private Instant ending(LocalDate last, Ending ending, Instant from) {
        Instant end = switch (ending) {
            case CLOSE -> closeOf(last);
            case END_OF_DAY -> endOf(last);
            case SAME_TIME -> at(last.atTime(LocalTime.ofInstant(from, calendar.zone())));
        };
        return end.isBefore(from) ? from : end;
    }

    /** Whether a cap of days still lets a pause have effect, with these dates paused up to the instant. */
    boolean capLeaves(Limit cap, Set<LocalDate> paused, Instant at) {
        int most = cap instanceof BusinessDays days ? days.days() : ((CalendarDays) cap).days();
        Ending ending = cap instanceof BusinessDays days ? days.ending() : ((CalendarDays) cap).ending();
        if (paused.size() != most) {
            return paused.size() < most;
        }
        LocalDate last = paused.stream().max(LocalDate::compareTo).orElseThrow();
        return at.isBefore(ending == Ending.CLOSE ? closeOf(last) : endOf(last));
    }
}
