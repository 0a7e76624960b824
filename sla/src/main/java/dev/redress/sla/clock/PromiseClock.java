package dev.redress.sla.clock;

import dev.redress.calendar.deadline.Deadline;
import dev.redress.calendar.limit.Limit;
import dev.redress.sla.promise.Promise;
import java.time.Instant;
import java.util.Optional;

/** Reads how a case stands against a promise. */
public final class PromiseClock {

    private PromiseClock() {}

    /**
     * The reading of a clock at an instant. What happened later is not seen; at the due instant is in time.
     *
     * @param promise the promise
     * @param timeline the case
     * @param at the instant
     * @return the reading; empty if the promise has no limit for such a case
     * @throws dev.redress.calendar.CalendarException if the calendar cannot say when it is due
     */
    public static Optional<ClockReading> reading(Promise promise, Timeline timeline, Instant at) {
        return promise.limitFor(timeline.facts())
                .map(limit -> timeline.reached(promise.start(), at)
                        .map(start -> started(promise, limit, start, timeline.reached(promise.stop(), at), at))
                        .orElseGet(() -> notStarted(promise)));
    }

    private static ClockReading notStarted(Promise promise) {
        return new ClockReading(promise.id(), ClockState.NOT_STARTED, Optional.empty(), Optional.empty(), false);
    }

    private static ClockReading started(
            Promise promise, Limit limit, Instant start, Optional<Instant> stopped, Instant at) {
        Deadline deadline = Deadline.of(start, limit, promise.calendar());
        ClockState state = stopped.map(stop -> deadline.isLate(stop) ? ClockState.LATE : ClockState.MET)
                .orElseGet(() -> deadline.isLate(at) ? ClockState.OVERDUE : ClockState.RUNNING);
        boolean stopBeforeStart = stopped.filter(stop -> stop.isBefore(start)).isPresent();
        return new ClockReading(promise.id(), state, Optional.of(deadline), stopped, stopBeforeStart);
    }
}
