package dev.redress.core.history;

import dev.redress.core.event.Event;
import java.util.Objects;
import java.util.Optional;

/**
 * One line of a history: the number of an event, the event, and its seal if the host chains its histories.
 *
 * @param number from 1, without gaps; the version of the record after it
 * @param event the fact
 * @param seal the hash of this line and all before it, in hexadecimal; empty without a chain
 */
public record Entry(long number, Event event, Optional<String> seal) {

    /**
     * Checks the number.
     *
     * @param number from 1
     * @param event the fact
     * @param seal the hash of this line and all before it
     * @throws IllegalArgumentException if the number is below 1
     */
    public Entry {
        Objects.requireNonNull(event, "event");
        Objects.requireNonNull(seal, "seal");
        if (number < 1) {
            throw new IllegalArgumentException("Argument 'number' must be at least 1 but was " + number);
        }
    }
}
