package dev.redress.sla.clock;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One run of a clock from its start to its end. A reopened complaint, a renewed duty, a reset have several; all are kept.
 *
 * <p>{@code resolve} of K-1042, cycle 1: started Monday 2 February 2026 09:20 in Jakarta, due Thursday the 5th 17:00, breached then,
 * stopped Friday 08:00, {@link ClockState#LATE}.
 *
 * <p>Immutable. Durations are exact to the nanosecond; {@code used + paused + shut} is the time from start to stop, or to the
 * instant of the reading.
 */
public final class Cycle {

    private final int number;
    private final ClockState state;
    private final Instant started;
    private final @Nullable Instant due;
    private final @Nullable Instant stopped;
    private final @Nullable Instant breachedAt;
    // In nanoseconds.
    private final long used;
    private final long paused;
    private final long shut;
    private final String cause;
    private final boolean stopBeforeStart;
    private final int extensions;
    private final @Nullable Instant byHand;

    Cycle(Run run, ClockState state, @Nullable Instant due) {
        this.number = run.number;
        this.state = state;
        this.started = run.tally.start;
        this.due = due;
        this.stopped = run.stopped;
        this.breachedAt = run.breachedAt;
        this.used = run.tally.used;
        this.paused = run.tally.paused;
        this.shut = run.tally.shut;
        this.cause = run.cause;
        this.stopBeforeStart = run.stopBeforeStart;
        this.extensions = run.extensions;
        this.byHand = run.manual;
    }

    /**
     * Which run it is.
     *
     * @return from 1
     */
    public int number() {
        return number;
    }

    /**
     * How it stands.
     *
     * @return never {@link ClockState#NOT_STARTED}
     */
    public ClockState state() {
        return state;
    }

    /**
     * When it started.
     *
     * @return the instant
     */
    public Instant started() {
        return started;
    }

    /**
     * The last instant that is in time; while it is paused, what it would be if the clock went on now.
     *
     * @return empty if it is not due at any time
     */
    public Optional<Instant> due() {
        return Optional.ofNullable(due);
    }

    /**
     * When it ended.
     *
     * @return empty while it has not
     */
    public Optional<Instant> stopped() {
        return Optional.ofNullable(stopped);
    }

    /**
     * When the due instant passed without a stop; never erased.
     *
     * @return the due instant of then; empty if it was not breached
     */
    public Optional<Instant> breachedAt() {
        return Optional.ofNullable(breachedAt);
    }

    /**
     * What counted.
     *
     * @return zero or more
     */
    public Duration used() {
        return Duration.ofNanos(used);
    }

    /**
     * What did not count because the clock was paused.
     *
     * @return zero or more
     */
    public Duration paused() {
        return Duration.ofNanos(paused);
    }

    /**
     * What did not count because nobody works then.
     *
     * @return zero or more; always zero if time is measured as elapsed
     */
    public Duration shut() {
        return Duration.ofNanos(shut);
    }

    /**
     * Why it was cancelled or exempt, or why an overdue one ended without a stop.
     *
     * @return a word such as {@code withdrawn}, {@code facts}, {@code reset}; empty else
     */
    public String cause() {
        return cause;
    }

    /**
     * Whether it was stopped before it started, which is met with nothing used, and counted apart.
     *
     * @return true if so
     */
    public boolean stopBeforeStart() {
        return stopBeforeStart;
    }

    /**
     * How often its limit was extended.
     *
     * @return zero or more
     */
    public int extensions() {
        return extensions;
    }

    /**
     * The due instant that somebody set by hand; who and why is in the history.
     *
     * @return empty if none was set, or it was released
     */
    public Optional<Instant> dueByHand() {
        return Optional.ofNullable(byHand);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Cycle that
                && number == that.number
                && state == that.state
                && started.equals(that.started)
                && Objects.equals(due, that.due)
                && Objects.equals(stopped, that.stopped)
                && Objects.equals(breachedAt, that.breachedAt)
                && used == that.used
                && paused == that.paused
                && shut == that.shut
                && cause.equals(that.cause)
                && stopBeforeStart == that.stopBeforeStart
                && extensions == that.extensions
                && Objects.equals(byHand, that.byHand);
    }

    @Override
    public int hashCode() {
        return Objects.hash(number, state, started, due, stopped);
    }

    /** Such as {@code cycle 1: late, started …, due …, stopped …}, all as instants. */
    @Override
    public String toString() {
        return "cycle " + number + ": " + state.words() + ", started " + started + ", due " + due + ", stopped "
                + stopped
                + ", breached " + breachedAt + ", used " + used() + ", paused " + paused() + ", shut " + shut()
                + (cause.isEmpty() ? "" : ", cause " + cause);
    }
}
