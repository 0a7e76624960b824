package dev.redress.core.record;

import java.time.Instant;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.util.Objects;

/**
 * The two times of a fact, and who stated it.
 *
 * <p>A customer was told on Tuesday 3 February 2026 at 14:00, and the clerk recorded it on Friday the 6th: clocks, windows and
 * conditions read the first, permissions the second. Both are kept to the microsecond; finer parts are cut off.
 *
 * @param occurredAt when it was true
 * @param recordedAt when it was learnt; never before {@code occurredAt}
 * @param by the actor's id as the host gave it, or {@link Actor#REDRESS} for what came due by itself
 */
public record Stamp(Instant occurredAt, Instant recordedAt, String by) {

    /**
     * Cuts both to the microsecond and checks their order.
     *
     * @param occurredAt when it was true
     * @param recordedAt when it was learnt
     * @param by the actor's id
     * @throws IllegalArgumentException if it was learnt before it was true
     */
    public Stamp {
        occurredAt = toMicros(occurredAt);
        recordedAt = toMicros(recordedAt);
        Objects.requireNonNull(by, "by");
        if (occurredAt.isAfter(recordedAt)) {
            throw new IllegalArgumentException(
                    "Argument 'occurredAt' must not be after 'recordedAt' " + recordedAt + " but was " + occurredAt);
        }
    }

    /**
     * A fact that is stated when it happens.
     *
     * @param at when
     * @param by the actor's id
     * @return the stamp
     */
    public static Stamp at(Instant at, String by) {
        return new Stamp(at, at, by);
    }

    private static Instant toMicros(Instant time) {
        return time.get(ChronoField.NANO_OF_SECOND) % 1_000 == 0 ? time : time.truncatedTo(ChronoUnit.MICROS);
    }

    /** The two times only: an id may be a name. */
    @Override
    public String toString() {
        return occurredAt.equals(recordedAt) ? occurredAt.toString() : occurredAt + " (recorded " + recordedAt + ')';
    }
}
