package dev.redress.core.record;

import java.time.Instant;
import java.util.Objects;

/**
 * A fact of a record that rules may start, stop or pause on.
 *
 * <p>{@code told decision}, occurred Tuesday 3 February 2026 14:00, recorded on Friday the 6th, subject {@code ""} (the whole),
 * reason {@code "upheld"}, event 12.
 *
 * @param type what happened, in words that a policy uses: {@code received}, {@code told decision}, {@code wait began}
 * @param occurredAt when it was true
 * @param recordedAt when it was learnt
 * @param subject what of the record: a part, a task, a wait, a remedy; empty for the whole
 * @param reason a word of the policy or the outcome; empty if there is none
 * @param event the number of the event in the history, from 1
 */
public record Milestone(
        String type, Instant occurredAt, Instant recordedAt, String subject, String reason, long event) {

    /**
     * Checks that all are there.
     *
     * @param type what happened
     * @param occurredAt when it was true
     * @param recordedAt when it was learnt
     * @param subject what of the record
     * @param reason a word of the policy
     * @param event the number of the event
     * @throws IllegalArgumentException if the number is below 1
     */
    public Milestone {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(occurredAt, "occurredAt");
        Objects.requireNonNull(recordedAt, "recordedAt");
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(reason, "reason");
        if (event < 1) {
            throw new IllegalArgumentException("Argument 'event' must be at least 1 but was " + event);
        }
    }

    /** The type and the number of the event: a subject or a reason may be a word of the host. */
    @Override
    public String toString() {
        return type + " by event " + event;
    }
}
