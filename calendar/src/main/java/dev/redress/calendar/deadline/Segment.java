package dev.redress.calendar.deadline;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;

/**
 * A part of the time from start to due, and whether it counted. All segments of an explanation follow each other without
 * gap, so their lengths add up to the whole.
 *
 * @param start when it begins, included
 * @param end when it ends, excluded; after the start
 * @param kind whether it counted
 * @param holiday the name of the holiday that shut it; empty if there was none
 */
public record Segment(Instant start, Instant end, Kind kind, String holiday) {

    /** Whether time counted. */
    public enum Kind {
        /** It counted towards the limit. */
        COUNTED,
        /** It did not, because the calendar was shut, or the date was no business day. */
        SHUT,
        /** It did not, because it is the rest of the day of receipt. */
        DAY_ZERO
    }

    /**
     * Checks the order.
     *
     * @param start when it begins
     * @param end when it ends
     * @param kind whether it counted
     * @param holiday the name of the holiday that shut it
     * @throws IllegalArgumentException if the end is not after the start
     */
    public Segment {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(holiday, "holiday");
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
