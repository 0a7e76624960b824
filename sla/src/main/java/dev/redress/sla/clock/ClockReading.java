package dev.redress.sla.clock;

import dev.redress.calendar.deadline.Deadline;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * How a case stands against one promise at an instant.
 *
 * <p>On Friday 6 February 2026 at 08:00 a complaint whose decision was due on Thursday 5 February at 17:00, and has not been
 * told, is {@link ClockState#OVERDUE}, and has been since Thursday 17:00.
 *
 * @param promise the id of the promise
 * @param state how it stands
 * @param deadline when it is due and why; empty if it has not started
 * @param stopped when it was stopped; empty if it was not
 * @param stopBeforeStart whether it was stopped before it started, which is met with nothing used, and counted apart
 */
public record ClockReading(
        String promise,
        ClockState state,
        Optional<Deadline> deadline,
        Optional<Instant> stopped,
        boolean stopBeforeStart) {

    /**
     * Checks that nothing is missing.
     *
     * @param promise the id of the promise
     * @param state how it stands
     * @param deadline when it is due and why
     * @param stopped when it was stopped
     * @param stopBeforeStart whether it was stopped before it started
     */
    public ClockReading {
        Objects.requireNonNull(promise, "promise");
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(deadline, "deadline");
        Objects.requireNonNull(stopped, "stopped");
    }

    /**
     * Since when it is late.
     *
     * @return the due instant of a late or overdue clock; empty for others
     */
    public Optional<Instant> breachedAt() {
        boolean breached = state == ClockState.LATE || state == ClockState.OVERDUE;
        return breached ? deadline.map(Deadline::due) : Optional.empty();
    }

    /** Such as {@code resolve: late; 3 business days until close from …: due …}. */
    @Override
    public String toString() {
        String why = deadline.map(d -> "; " + d).orElse("");
        return promise + ": " + state.words() + why + (stopBeforeStart ? "; stopped before it started" : "");
    }
}
