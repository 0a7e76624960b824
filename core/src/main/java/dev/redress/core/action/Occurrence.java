package dev.redress.core.action;

import java.time.Instant;
import java.util.Objects;

/**
 * That something went wrong once: what a count of recurrences needs to know of a complaint.
 *
 * @param cause the cause that was found, a word of the host's taxonomy
 * @param at when the complaint was received
 */
public record Occurrence(String cause, Instant at) {

    /**
     * Checks that both are there.
     *
     * @param cause the cause that was found
     * @param at when the complaint was received
     */
    public Occurrence {
        Objects.requireNonNull(cause, "cause");
        Objects.requireNonNull(at, "at");
    }
}
