package dev.redress.sla.clock.naive;

import dev.redress.calendar.limit.Limit;
import dev.redress.core.record.Milestone;
import dev.redress.sla.clock.ClockState;
import dev.redress.sla.promise.LimitRule;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What the naive clock writes down about one run. */
final class NaiveCycle {

    /** Paused from an instant up to another; the last date is the last one that a limit of days moves by. */
    record Stretch(Instant from, Instant to, LocalDate lastDate, boolean spendsCap) {}

    final Instant started;
    final NaiveWaits waits;
    /** From when the limit counts: the start, or a change of facts. */
    Instant anchor;

    LimitRule rule;
    Limit limit;
    int extensions;
    final Set<Milestone> judged = new HashSet<>();
    final List<Stretch> pauses = new ArrayList<>();

    @Nullable
    Instant pausedSince;

    boolean paused;
    Duration used = Duration.ZERO;
    Duration pausedTime = Duration.ZERO;
    Duration shut = Duration.ZERO;
    /** What a limit of time has used up; another than used if the limit was one of days before. */
    Duration consumed = Duration.ZERO;

    Duration capUsed = Duration.ZERO;

    @Nullable
    Instant manual;

    @Nullable
    Instant due;

    @Nullable
    Instant stopped;

    @Nullable
    Instant breachedAt;

    ClockState state = ClockState.RUNNING;
    String cause = "";
    boolean stopBeforeStart;
    /** What was used and what is left, together. */
    Duration inAll = Duration.ZERO;

    final Map<String, Instant> near = new HashMap<>();
    final Map<String, Instant> warned = new TreeMap<>();

    NaiveCycle(Instant started, LimitRule rule, NaiveWaits waits) {
        this.started = started;
        this.anchor = started;
        this.waits = waits;
        this.rule = rule;
        this.limit = rule.is();
    }

    boolean isOver() {
        return state.isOver();
    }

    void end(Instant at, ClockState inTime, String why) {
        state = breachedAt == null ? inTime : ClockState.LATE;
        stopped = at;
        cause = why;
    }

    /** The same once more, as if it had not ended. */
    NaiveCycle goOn() {
        NaiveCycle next = new NaiveCycle(started, rule, waits.goOn());
        next.anchor = anchor;
        next.limit = limit;
        next.extensions = extensions;
        next.judged.addAll(judged);
        next.pauses.addAll(pauses);
        next.pausedSince = pausedSince;
        next.paused = paused;
        next.used = used;
        next.pausedTime = pausedTime;
        next.shut = shut;
        next.consumed = consumed;
        next.capUsed = capUsed;
        next.manual = manual;
        next.due = due;
        next.breachedAt = breachedAt;
        next.warned.putAll(warned);
        return next;
    }

    ClockState stateAt() {
        if (isOver()) {
            return state;
        } else if (breachedAt != null) {
            return ClockState.OVERDUE;
        }
        return paused ? ClockState.PAUSED : ClockState.RUNNING;
    }

    @Override
    public String toString() {
        return stateAt().words() + ", started " + started + ", due " + due + ", stopped " + stopped + ", breached "
                + breachedAt + ", used " + used + ", paused " + pausedTime + ", shut " + shut + ", cause " + cause;
    }
}
