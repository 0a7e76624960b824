package dev.redress.sla.clock;

import dev.redress.calendar.WorkingCalendar;
import dev.redress.calendar.limit.BusinessDays;
import dev.redress.calendar.limit.ElapsedTime;
import dev.redress.calendar.limit.Ending;
import dev.redress.calendar.limit.Limit;
import dev.redress.calendar.limit.WorkingTime;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

/** How much pausing is left, in the unit of the cap. Mutable, seen by one sweep only. */
final class Cap {

    private final Limit limit;
    private Duration time = Duration.ZERO;
    private PausedDates dates;

    Cap(Limit limit) {
        this.limit = limit;
        this.dates = PausedDates.after(LocalDate.MIN, limit instanceof BusinessDays);
    }

    void from(Cap other) {
        time = other.time;
        dates = other.dates;
    }

    void spend(WorkingCalendar calendar, Instant begin, Instant end, Instant lastMoment) {
        if (limit instanceof WorkingTime) {
            time = time.plus(calendar.between(begin, end));
        } else if (limit instanceof ElapsedTime) {
            time = time.plus(Duration.between(begin, end));
        } else {
            dates = dates.and(calendar, begin, lastMoment);
        }
    }

    /** When a pause that begins now uses up what is left; now if nothing is. */
    Instant end(WorkingCalendar calendar, Instant now) {
        Instant end = limit.match(
                working -> calendar.add(now, left(working.amount())),
                elapsed -> now.plus(left(elapsed.amount())),
                business -> lastOf(business.days(), business.ending(), calendar, now),
                days -> lastOf(days.days(), days.ending(), calendar, now),
                months -> now);
        return end.isBefore(now) ? now : end;
    }

    private Duration left(Duration amount) {
        Duration left = amount.minus(time);
        return left.isNegative() ? Duration.ZERO : left;
    }

    private Instant lastOf(int most, Ending ending, WorkingCalendar calendar, Instant now) {
        int left = most - dates.days();
        LocalDate counted = dates.counted();
        if (left > 0) {
            LocalDate today = calendar.dateOf(now);
            LocalDate from = today.isAfter(counted) ? today : counted;
            return endOf(
                    dates.business() ? calendar.plusBusinessDays(from, left) : from.plusDays(left), ending, calendar);
        }
        // The last of its dates is the cap's until it ends, however many pauses share it.
        boolean isLast = left == 0 && most > 0 && (!dates.business() || calendar.isBusinessDay(counted));
        return isLast ? endOf(counted, ending, calendar) : now;
    }

    private static Instant endOf(LocalDate last, Ending ending, WorkingCalendar calendar) {
        return ending == Ending.CLOSE && calendar.isBusinessDay(last)
                ? calendar.closeOf(last)
                : calendar.at(last.plusDays(1).atStartOfDay());
    }
}
