package dev.redress.core.action;

import java.time.Instant;
import java.util.Objects;

/**
 * A stretch of time, its beginning in it, its end not.
 *
 * @param from the first instant
 * @param until the first instant that is not in it any more
 */
public record Span(Instant from, Instant until) {

    /**
     * Checks the order.
     *
     * @param from the first instant
     * @param until the first instant that is not in it any more
     * @throws IllegalArgumentException if it would be empty
     */
    public Span {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(until, "until");
        if (!from.isBefore(until)) {
            throw new IllegalArgumentException("Argument 'until' must be after 'from' " + from + " but was " + until);
        }
    }

    /**
     * Whether an instant is in it.
     *
     * @param at the instant
     * @return true from the beginning on, until just before the end
     */
    public boolean contains(Instant at) {
        return !at.isBefore(from) && at.isBefore(until);
    }
}
