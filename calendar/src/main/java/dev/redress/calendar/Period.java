package dev.redress.calendar;

import java.time.Duration;
import java.time.Instant;

/**
 * A stretch of open time, half-open: open at the start, shut at the end. On Monday 2 February 2026 the works in Jakarta
 * are open from 08:00 to 12:00, which is one period, and from 13:00 to 17:00, which is another.
 *
 * @param start when it opens, included
 * @param end when it shuts, excluded; after the start
 */
public record Period(Instant start, Instant end) {

    /**
     * Checks the order.
     *
     * @param start when it opens
     * @param end when it shuts
     * @throws IllegalArgumentException if the end is not after the start
     */
    public Period {
        if (!end.isAfter(start)) {
            throw new IllegalArgumentException("Argument 'end' must be after 'start' " + start + " but was " + end);
        }
    }

    /**
     * How long it is open, in real elapsed time.
     *
     * @return a positive duration
     */
    public Duration length() {
        return Duration.between(start, end);
    }
}
