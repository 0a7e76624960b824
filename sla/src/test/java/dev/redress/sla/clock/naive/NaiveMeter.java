package dev.redress.sla.clock.naive;

import dev.redress.calendar.limit.Limit;
import dev.redress.sla.promise.Promise;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;

/** What a minute does to a cycle, and when the cycle is due as it stands. */
final class NaiveMeter {

    private final Promise promise;
    private final NaiveTime time;

    NaiveMeter(Promise promise, NaiveTime time) {
        this.promise = promise;
        this.time = time;
    }

    /** While it is paused, it is due at what it would be if it went on now. */
    void freeze(NaiveCycle cycle, Instant now) {
        if (cycle.paused) {
            putDue(cycle, now);
        }
    }

    /** What counts against a limit of time that was one of days before: from the start, without the pauses so far. */
    void recount(NaiveCycle cycle, Instant now) {
        cycle.consumed = Duration.ZERO;
        for (Instant minute = cycle.started; minute.isBefore(now); minute = minute.plus(NaiveTime.MINUTE)) {
            if (!pausedThen(cycle, minute) && time.counts(cycle.limit, minute)) {
                cycle.consumed = cycle.consumed.plus(NaiveTime.MINUTE);
            }
        }
    }

    private static boolean pausedThen(NaiveCycle cycle, Instant minute) {
        return cycle.pauses.stream().anyMatch(p -> !minute.isBefore(p.from()) && minute.isBefore(p.to()))
                || (cycle.pausedSince != null && !minute.isBefore(cycle.pausedSince));
    }

    boolean isPaused(NaiveCycle cycle, Instant now) {
        return cycle.waits.anyAt(now) && capLeaves(cycle, now);
    }

    private boolean capLeaves(NaiveCycle cycle, Instant now) {
        Limit cap = promise.pausing().atMost().orElse(null);
        if (cap == null) {
            return true;
        }
        return NaiveTime.isOfTime(cap)
                ? cycle.capUsed.compareTo(NaiveTime.amount(cap)) < 0
                : time.capLeaves(cap, pausedDates(cycle, time.date(now), cap, false), now);
    }

    private Set<LocalDate> pausedDates(NaiveCycle cycle, LocalDate last, Limit kind, boolean alsoEnded) {
        Set<LocalDate> dates = new HashSet<>();
        cycle.pauses.stream()
                .filter(p -> alsoEnded || p.spendsCap())
                .forEach(p -> dates.addAll(NaiveWaits.dates(time.date(p.from()), p.lastDate(), kind, time)));
        if (cycle.pausedSince != null) {
            dates.addAll(NaiveWaits.dates(time.date(cycle.pausedSince), last, kind, time));
        }
        return dates;
    }

    private Instant daysEnd(NaiveCycle cycle, Instant now) {
        LocalDate last = cycle.paused ? time.date(now) : lastDate(cycle, now);
        Set<LocalDate> paused = pausedDates(cycle, last, cycle.limit, true);
        LocalDate zero = time.dayZero(cycle.anchor, cycle.limit);
        paused.removeIf(date -> !date.isAfter(zero));
        return time.endOfDays(cycle.anchor, cycle.limit, paused.size());
    }

    /** The date on which a pause ends; if a cap ends it, at a midnight maybe, the date that this midnight ends. */
    private LocalDate lastDate(NaiveCycle cycle, Instant end) {
        boolean byCap = cycle.waits.isCapEnd(end) || !capLeaves(cycle, end);
        return time.date(byCap ? end.minus(NaiveTime.MINUTE) : end);
    }

    /** A due instant never lies before what put it there; once it is breached it stays. */
    void putDue(NaiveCycle cycle, Instant now) {
        if (cycle.breachedAt != null) {
            return;
        }
        Instant limit = NaiveTime.isOfTime(cycle.limit)
                ? time.usedUp(now, NaiveTime.amount(cycle.limit).minus(cycle.consumed), cycle.limit)
                : daysEnd(cycle, now);
        Instant due = cycle.manual == null ? limit : cycle.manual;
        cycle.due = due.isBefore(now) ? now : due;
    }

    void breach(NaiveCycle cycle, Instant now) {
        if (!cycle.paused && cycle.breachedAt == null && cycle.due != null && !now.isBefore(cycle.due)) {
            cycle.breachedAt = cycle.due;
        }
    }

    void pass(NaiveCycle cycle, Instant minute) {
        boolean counts = time.counts(cycle.limit, minute);
        if (cycle.paused) {
            cycle.pausedSince = cycle.pausedSince == null ? minute : cycle.pausedSince;
            cycle.waits.pass(minute);
            promise.pausing()
                    .atMost()
                    .filter(cap -> time.counts(cap, minute))
                    .ifPresent(cap -> cycle.capUsed = cycle.capUsed.plus(NaiveTime.MINUTE));
        } else if (cycle.pausedSince != null) {
            cycle.pauses.add(new NaiveCycle.Stretch(cycle.pausedSince, minute, lastDate(cycle, minute), true));
            cycle.pausedSince = null;
        }
        if (!counts) {
            cycle.shut = cycle.shut.plus(NaiveTime.MINUTE);
        } else if (cycle.paused) {
            cycle.pausedTime = cycle.pausedTime.plus(NaiveTime.MINUTE);
        } else {
            cycle.used = cycle.used.plus(NaiveTime.MINUTE);
            cycle.consumed = cycle.consumed.plus(NaiveTime.MINUTE);
        }
    }

    /** The time between a stop and the reopening is paused, and spends no cap. */
    void passEnded(NaiveCycle cycle, Instant stopped, Instant now) {
        if (cycle.pausedSince != null) {
            cycle.pauses.add(new NaiveCycle.Stretch(cycle.pausedSince, stopped, time.date(stopped), true));
            cycle.pausedSince = null;
        }
        cycle.pauses.add(new NaiveCycle.Stretch(stopped, now, time.date(now), false));
        for (Instant minute = stopped; minute.isBefore(now); minute = minute.plus(NaiveTime.MINUTE)) {
            if (time.counts(cycle.limit, minute)) {
                cycle.pausedTime = cycle.pausedTime.plus(NaiveTime.MINUTE);
            } else {
                cycle.shut = cycle.shut.plus(NaiveTime.MINUTE);
            }
        }
    }
}
