package dev.redress.sla.clock;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * Something that a clock came by: what a watch records.
 *
 * <p>{@code resolve}, cycle 1, breached on Thursday 5 February 2026 17:00 in Jakarta, its due instant, whoever looked when.
 *
 * @param kind what it is
 * @param promise the id of the promise
 * @param subject the part, task or remedy; empty for the whole
 * @param cycle which cycle, from 1
 * @param at when it was true
 * @param before the due instant before it moved; empty for everything else
 * @param due the due instant by then; empty if there is none
 * @param word why it moved, which threshold, which verdict; empty for a breach
 */
public record ClockEvent(
        Kind kind,
        String promise,
        String subject,
        int cycle,
        Instant at,
        Optional<Instant> before,
        Optional<Instant> due,
        String word) {

    /** What a clock comes by. */
    public enum Kind {
        /** The due instant was set or moved. */
        DUE_MOVED,
        /** A warning was crossed. */
        WARNED,
        /** The due instant passed. */
        BREACHED,
        /** A cycle ended. */
        JUDGED
    }

    /**
     * Checks that all are there.
     *
     * @param kind what it is
     * @param promise the id of the promise
     * @param subject the part, task or remedy
     * @param cycle which cycle
     * @param at when it was true
     * @param before the due instant before it moved
     * @param due the due instant by then
     * @param word why it moved, which threshold, which verdict
     */
    public ClockEvent {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(promise, "promise");
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(due, "due");
        Objects.requireNonNull(word, "word");
    }

    /**
     * By which name milestones know the clock.
     *
     * @return such as {@code resolve#1} or {@code repair#2@task-7}
     */
    public String key() {
        return Clocks.key(promise, cycle, subject);
    }
}
