package dev.redress.sla.clock;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;

/**
 * A part of the time of a cycle, and whether it counted. The segments of an explanation follow each other without gap.
 *
 * <p>Monday 20 April 2015 in Boston, 00:00 to 24:00: shut, {@code Patriots' Day}.
 *
 * @param start when it begins, included
 * @param end when it ends, excluded; after the start
 * @param kind whether it counted
 * @param cause the name of the holiday, or what was waited for; empty if there is none
 */
public record Segment(Instant start, Instant end, Kind kind, String cause) {

    /** Whether time counted; shut is stronger than paused. */
    public enum Kind {
        /** It counted towards the limit. */
        COUNTED,
        /** It did not, because the clock was paused. */
        PAUSED,
        /** It did not, because nobody works then. */
        SHUT
    }

    /**
     * Checks the order.
     *
     * @param start when it begins
     * @param end when it ends
     * @param kind whether it counted
     * @param cause the name of the holiday, or what was waited for
     * @throws IllegalArgumentException if the end is not after the start
     */
    public Segment {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(cause, "cause");
        if (!end.isAfter(start)) {
            throw new IllegalArgumentException("Argument 'end' must be after 'start' " + start + " but was " + end);
        }
    }

    /**
     * How long it is, by the clock.
     *
     * @return a positive duration
     */
    public Duration length() {
        return Duration.between(start, end);
    }
}
