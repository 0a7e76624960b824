package dev.redress.sla.clock.naive;

import dev.redress.calendar.limit.Limit;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One wait as a cycle sees it, and what it spent of its cap, minute by minute. */
final class NaiveWait {

    private final Instant from;
    private final Instant to;
    private final @Nullable Limit cap;
    private final NaiveTime time;
    private Duration spent = Duration.ZERO;
    private final Set<LocalDate> dates = new HashSet<>();
    /** The date on which it began to have an effect, or went on to have one after a reopening. */
    private @Nullable LocalDate since;

    private @Nullable Instant capEnd;

    NaiveWait(Instant from, Instant to, @Nullable Limit cap, NaiveTime time) {
        this.from = from;
        this.to = to;
        this.cap = cap;
        this.time = time;
    }

    /** The same after the time between an end and a reopening, which spent nothing. */
    NaiveWait goOn() {
        NaiveWait next = new NaiveWait(from, to, cap, time);
        next.spent = spent;
        next.dates.addAll(dates);
        next.capEnd = capEnd;
        return next;
    }

    private boolean isOpen(Instant at) {
        return !at.isBefore(from) && at.isBefore(to);
    }

    boolean hasEffect(Instant at) {
        return isOpen(at) && leaves(at);
    }

    private boolean leaves(Instant at) {
        if (cap == null) {
            return true;
        } else if (NaiveTime.isOfTime(cap)) {
            return spent.compareTo(NaiveTime.amount(cap)) < 0;
        }
        return time.capLeaves(cap, datesUntil(at, cap), at);
    }

    private Set<LocalDate> datesUntil(Instant at, Limit kind) {
        Set<LocalDate> all = new HashSet<>(dates);
        if (since != null) {
            all.addAll(NaiveWaits.dates(since, time.date(at), kind, time));
        }
        return all;
    }

    void pass(Instant minute) {
        if (cap == null || !hasEffect(minute)) {
            return;
        }
        since = since == null ? time.date(minute) : since;
        spent = time.counts(cap, minute) ? spent.plus(NaiveTime.MINUTE) : spent;
        dates.addAll(NaiveWaits.dates(since, time.date(minute), cap, time));
        Instant next = minute.plus(NaiveTime.MINUTE);
        capEnd = leaves(next) ? capEnd : next;
    }

    /** Whether it had an effect until then and has none any more because of its cap. */
    boolean isEndedByCap(Instant at) {
        return at.equals(capEnd);
    }

    boolean hadEffectBefore(Instant at) {
        return isOpen(at.minus(NaiveTime.MINUTE)) && (capEnd == null || !capEnd.isBefore(at));
    }
}
