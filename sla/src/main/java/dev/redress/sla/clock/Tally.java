package dev.redress.sla.clock;

import dev.redress.calendar.WorkingCalendar;
import dev.redress.calendar.limit.BusinessDays;
import dev.redress.calendar.limit.Limit;
import dev.redress.sla.promise.Pausing;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a cycle used, what did not count, and which pauses it had. Mutable, seen by one sweep only.
 *
 * <p>Durations are kept in nanoseconds. Everything is counted as it passes; only another limit makes it count anew, from the pauses
 * it remembers.
 */
final class Tally {

    Instant start;
    /** From when the limit counts: the start, or a change of facts that says from now. */
    Instant countedFrom;
    /** Whether it began at the due instant of another clock, which belongs to the date that it ends. */
    boolean beganAtDue;
    /** From when the present stretch is not counted yet. */
    Instant since;
    /** When the present pause began. */
    Instant pausedFrom;
    /** Whether a pause goes on. */
    boolean isPaused;

    Measure measure = Measure.WORKING;
    long used;
    long paused;
    long shut;
    /** What counts against the present limit. */
    long spent;

    /** Begin, end, and the moment whose date is the last one paused; begin, end, moment. */
    private List<Instant> pauses = List.of();

    final Caps caps;
    /** The limit that counts now; null while there is none. */
    private @Nullable Limit limit;
    /** Found out when it is first asked for: most clocks never pause. */
    private @Nullable PausedDates dates;

    Tally(Pausing pausing, Instant start) {
        this.caps = new Caps(pausing);
        this.start = start;
        this.countedFrom = start;
        this.since = start;
        this.pausedFrom = start;
    }

    void from(Tally other) {
        start = other.start;
        countedFrom = other.countedFrom;
        beganAtDue = other.beganAtDue;
        since = other.since;
        measure = other.measure;
        used = other.used;
        paused = other.paused;
        shut = other.shut;
        spent = other.spent;
        pauses = new ArrayList<>(other.pauses);
        limit = other.limit;
        dates = other.dates;
        caps.from(other.caps);
    }

    /** Counts the stretch since the last one, in the way in which it passed. */
    void close(WorkingCalendar calendar, boolean isPaused, Instant now) {
        long counted = measure.between(calendar, since, now);
        if (isPaused) {
            paused += counted;
        } else {
            used += counted;
            spent += counted;
        }
        shut += Measure.ELAPSED.between(calendar, since, now) - counted;
        since = now;
    }

    /** A pause that a cap ends belongs to the date that it ends: at midnight, the next one would be one too many. */
    void endPause(WorkingCalendar calendar, Instant now, boolean byCap, boolean[] open) {
        Instant lastMoment = byCap ? now.minusNanos(1) : now;
        if (now.isAfter(pausedFrom)) {
            caps.spend(calendar, pausedFrom, now, lastMoment, open);
            leaveOut(calendar, pausedFrom, now, lastMoment);
        }
    }

    /** A stretch that does not count; the time between an end and a reopening is no pause, and spends no cap. */
    void leaveOut(WorkingCalendar calendar, Instant from, Instant to, Instant lastMoment) {
        if (!to.isAfter(from)) {
            return;
        }
        if (pauses.isEmpty()) {
            pauses = new ArrayList<>(6);
        }
        pauses.add(from);
        pauses.add(to);
        pauses.add(lastMoment);
        if (dates != null) {
            dates = dates.and(calendar, from, lastMoment);
        }
    }

    /** Counts on in another measure: what was used keeps the one it was counted in. */
    void goOnIn(Measure next) {
        measure = next;
    }

    /** Counts anew against a limit, from the start or from now. */
    void countAnew(Limit next, WorkingCalendar calendar, boolean fromNow, Instant now) {
        limit = next;
        dates = null;
        measure = Measure.of(next);
        countedFrom = fromNow ? now : start;
        spent = passed(calendar, countedFrom, now) - pausedSince(countedFrom, calendar, now);
    }

    private PausedDates dates(WorkingCalendar calendar) {
        if (dates == null) {
            Limit counts = Objects.requireNonNull(limit);
            PausedDates found = PausedDates.after(dayZero(counts, calendar), counts instanceof BusinessDays);
            for (int i = 0; i < pauses.size(); i += 3) {
                found = found.and(calendar, pauses.get(i), pauses.get(i + 2));
            }
            dates = found;
        }
        return dates;
    }

    /** What was used and paused from the start, all in the present measure. */
    void reportAnew(WorkingCalendar calendar, Instant now) {
        long all = passed(calendar, start, now);
        paused = pausedSince(start, calendar, now);
        used = all - paused;
        shut = now.isAfter(start) ? Measure.ELAPSED.between(calendar, start, now) - all : 0;
    }

    /** What passed since the start before anybody took it down. */
    void tell(Run run, Book book, Instant now) {
        Instant from = start;
        for (int i = 0; i < pauses.size(); i += 3) {
            from = tell(run, book, from, pauses.get(i), false);
            from = tell(run, book, from, pauses.get(i + 1), true);
        }
        if (isPaused) {
            from = tell(run, book, from, pausedFrom, false);
        }
        tell(run, book, from, now, isPaused);
    }

    private static Instant tell(Run run, Book book, Instant from, Instant to, boolean isPaused) {
        if (!to.isAfter(from)) {
            return from;
        }
        book.stretch(run, from, to, isPaused, "");
        return to;
    }

    private long passed(WorkingCalendar calendar, Instant from, Instant now) {
        return now.isAfter(from) ? measure.between(calendar, from, now) : 0;
    }

    private LocalDate dayZero(Limit limit, WorkingCalendar calendar) {
        Instant from = from();
        return calendar.dateOf(limit instanceof BusinessDays ? calendar.next(from) : from);
    }

    /** What day 0 is told by: one business day after a due instant at the close of Thursday is Friday, and not Monday. */
    Instant from() {
        return beganAtDue ? countedFrom.minusNanos(1) : countedFrom;
    }

    /** What was paused after an instant, in the present measure; a pause that goes on is counted until now. */
    private long pausedSince(Instant from, WorkingCalendar calendar, Instant now) {
        long sum = 0;
        for (int i = 0; i < pauses.size(); i += 3) {
            sum += overlap(from, pauses.get(i), pauses.get(i + 1), calendar);
        }
        return isPaused ? sum + overlap(from, pausedFrom, now, calendar) : sum;
    }

    private long overlap(Instant from, Instant begin, Instant end, WorkingCalendar calendar) {
        return passed(calendar, begin.isBefore(from) ? from : begin, end);
    }

    /** The dates that a limit of days moves by; also those paused until now. */
    int pausedDays(WorkingCalendar calendar, Instant now) {
        if (pauses.isEmpty() && !isPaused) {
            return 0;
        }
        PausedDates known = dates(calendar);
        return (isPaused ? known.and(calendar, pausedFrom, now) : known).days();
    }
}
