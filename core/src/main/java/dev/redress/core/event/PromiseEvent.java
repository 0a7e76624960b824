package dev.redress.core.event;

import dev.redress.core.record.Stamp;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * What was found about promises to the customer, and what people did to their clocks.
 *
 * <p>{@code resolve} was due on Thursday 5 February 2026 17:00 in Jakarta and was breached at that instant.
 */
public sealed interface PromiseEvent extends Event {

    /**
     * A due instant changed, and why.
     *
     * @param stamp when, and by whom
     * @param promise its name in the policy
     * @param subject the part or task that it is about; empty for the whole
     * @param cycle which cycle, from 1
     * @param before due before; empty if it was not due
     * @param after due now; empty if it no longer is
     * @param cause a word: received, paused, extended, facts, calendar, merged
     */
    record DueMoved(
            Stamp stamp,
            String promise,
            String subject,
            int cycle,
            Optional<Instant> before,
            Optional<Instant> after,
            String cause)
            implements PromiseEvent {

        /**
         * Checks and copies.
         *
         * @param stamp when, and by whom
         * @param promise its name in the policy
         * @param subject the part or task that it is about; empty for the whole
         * @param cycle which cycle, from 1
         * @param before due before; empty if it was not due
         * @param after due now; empty if it no longer is
         * @param cause a word: received, paused, extended, facts, calendar, merged
         */
        public DueMoved {
            Objects.requireNonNull(stamp, "stamp");
            Objects.requireNonNull(promise, "promise");
            Objects.requireNonNull(subject, "subject");
            Objects.requireNonNull(before, "before");
            Objects.requireNonNull(after, "after");
            Objects.requireNonNull(cause, "cause");
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.dueMoved(this);
        }

        /** Says nothing personal. */
        @Override
        public String toString() {
            return "due moved " + stamp + " promise " + promise + " cycle " + cycle + " after " + after + " cause "
                    + cause;
        }
    }

    /**
     * A promise came near its limit.
     *
     * @param stamp when, and by whom
     * @param promise its name in the policy
     * @param subject the part or task that it is about; empty for the whole
     * @param cycle which cycle, from 1
     * @param threshold which warning, as the policy says it: {@code 75 %}
     */
    record Warned(Stamp stamp, String promise, String subject, int cycle, String threshold) implements PromiseEvent {

        /**
         * Checks and copies.
         *
         * @param stamp when, and by whom
         * @param promise its name in the policy
         * @param subject the part or task that it is about; empty for the whole
         * @param cycle which cycle, from 1
         * @param threshold which warning, as the policy says it: {@code 75 %}
         */
        public Warned {
            Objects.requireNonNull(stamp, "stamp");
            Objects.requireNonNull(promise, "promise");
            Objects.requireNonNull(subject, "subject");
            Objects.requireNonNull(threshold, "threshold");
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.warned(this);
        }

        /** Says nothing personal. */
        @Override
        public String toString() {
            return "warned " + stamp + " promise " + promise + " cycle " + cycle + " threshold " + threshold;
        }
    }

    /**
     * A promise was not kept in time; it occurred at the due instant, however late somebody looked.
     *
     * @param stamp when, and by whom
     * @param promise its name in the policy
     * @param subject the part or task that it is about; empty for the whole
     * @param cycle which cycle, from 1
     * @param due when it was due
     */
    record Breached(Stamp stamp, String promise, String subject, int cycle, Instant due) implements PromiseEvent {

        /**
         * Checks and copies.
         *
         * @param stamp when, and by whom
         * @param promise its name in the policy
         * @param subject the part or task that it is about; empty for the whole
         * @param cycle which cycle, from 1
         * @param due when it was due
         */
        public Breached {
            Objects.requireNonNull(stamp, "stamp");
            Objects.requireNonNull(promise, "promise");
            Objects.requireNonNull(subject, "subject");
            Objects.requireNonNull(due, "due");
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.breached(this);
        }

        /** Says nothing personal. */
        @Override
        public String toString() {
            return "breached " + stamp + " promise " + promise + " cycle " + cycle + " due " + due;
        }
    }

    /**
     * A cycle ended and its verdict is fixed, whatever happens to calendars later.
     *
     * @param stamp when, and by whom
     * @param promise its name in the policy
     * @param subject the part or task that it is about; empty for the whole
     * @param cycle which cycle, from 1
     * @param verdict met, late, cancelled or exempt
     * @param due when it was due; empty if it never was
     */
    record Judged(Stamp stamp, String promise, String subject, int cycle, String verdict, Optional<Instant> due)
            implements PromiseEvent {

        /**
         * Checks and copies.
         *
         * @param stamp when, and by whom
         * @param promise its name in the policy
         * @param subject the part or task that it is about; empty for the whole
         * @param cycle which cycle, from 1
         * @param verdict met, late, cancelled or exempt
         * @param due when it was due; empty if it never was
         */
        public Judged {
            Objects.requireNonNull(stamp, "stamp");
            Objects.requireNonNull(promise, "promise");
            Objects.requireNonNull(subject, "subject");
            Objects.requireNonNull(verdict, "verdict");
            Objects.requireNonNull(due, "due");
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.judged(this);
        }

        /** Says nothing personal. */
        @Override
        public String toString() {
            return "judged " + stamp + " promise " + promise + " cycle " + cycle + " verdict " + verdict + " due "
                    + due;
        }
    }

    /**
     * The limit was extended, in time and with proof that the customer was told.
     *
     * @param stamp when, and by whom
     * @param promise its name in the policy
     * @param reason a word of the policy
     * @param proof the number of the event that told the customer; empty if the policy asks for none
     */
    record Extended(Stamp stamp, String promise, String reason, Optional<Long> proof) implements PromiseEvent {

        /**
         * Checks and copies.
         *
         * @param stamp when, and by whom
         * @param promise its name in the policy
         * @param reason a word of the policy
         * @param proof the number of the event that told the customer; empty if the policy asks for none
         */
        public Extended {
            Objects.requireNonNull(stamp, "stamp");
            Objects.requireNonNull(promise, "promise");
            Objects.requireNonNull(reason, "reason");
            Objects.requireNonNull(proof, "proof");
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.extended(this);
        }

        /** Says nothing personal. */
        @Override
        public String toString() {
            return "extended " + stamp + " promise " + promise;
        }
    }

    /**
     * Somebody set the due instant by hand; it stays until it is released.
     *
     * @param stamp when, and by whom
     * @param promise its name in the policy
     * @param due the new due instant
     * @param reason a word of the policy
     */
    record DueSet(Stamp stamp, String promise, Instant due, String reason) implements PromiseEvent {

        /**
         * Checks and copies.
         *
         * @param stamp when, and by whom
         * @param promise its name in the policy
         * @param due the new due instant
         * @param reason a word of the policy
         */
        public DueSet {
            Objects.requireNonNull(stamp, "stamp");
            Objects.requireNonNull(promise, "promise");
            Objects.requireNonNull(due, "due");
            Objects.requireNonNull(reason, "reason");
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.dueSet(this);
        }

        /** Says nothing personal. */
        @Override
        public String toString() {
            return "due set " + stamp + " promise " + promise + " due " + due;
        }
    }

    /**
     * A due instant set by hand no longer holds.
     *
     * @param stamp when, and by whom
     * @param promise its name in the policy
     * @param reason a word of the policy
     */
    record DueReleased(Stamp stamp, String promise, String reason) implements PromiseEvent {

        /**
         * Checks and copies.
         *
         * @param stamp when, and by whom
         * @param promise its name in the policy
         * @param reason a word of the policy
         */
        public DueReleased {
            Objects.requireNonNull(stamp, "stamp");
            Objects.requireNonNull(promise, "promise");
            Objects.requireNonNull(reason, "reason");
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.dueReleased(this);
        }

        /** Says nothing personal. */
        @Override
        public String toString() {
            return "due released " + stamp + " promise " + promise;
        }
    }

    /**
     * Somebody started a clock again from zero.
     *
     * @param stamp when, and by whom
     * @param promise its name in the policy
     * @param reason a word of the policy
     */
    record ClockReset(Stamp stamp, String promise, String reason) implements PromiseEvent {

        /**
         * Checks and copies.
         *
         * @param stamp when, and by whom
         * @param promise its name in the policy
         * @param reason a word of the policy
         */
        public ClockReset {
            Objects.requireNonNull(stamp, "stamp");
            Objects.requireNonNull(promise, "promise");
            Objects.requireNonNull(reason, "reason");
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.clockReset(this);
        }

        /** Says nothing personal. */
        @Override
        public String toString() {
            return "clock reset " + stamp + " promise " + promise;
        }
    }

    /**
     * A later fact shows that a stored breach, warning or firing was not so. The event stays in the history.
     *
     * @param stamp when, and by whom
     * @param event the number of the event that no longer counts
     * @param cause a word: backdated, merged, calendar
     */
    record Overturned(Stamp stamp, long event, String cause) implements PromiseEvent {

        /**
         * Checks and copies.
         *
         * @param stamp when, and by whom
         * @param event the number of the event that no longer counts
         * @param cause a word: backdated, merged, calendar
         * @throws IllegalArgumentException if the number is below 1
         */
        public Overturned {
            Objects.requireNonNull(stamp, "stamp");
            Objects.requireNonNull(cause, "cause");
            if (event < 1) {
                throw new IllegalArgumentException("Argument 'event' must be at least 1 but was " + event);
            }
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.overturned(this);
        }

        /** Says nothing personal. */
        @Override
        public String toString() {
            return "overturned " + stamp + " event " + event + " cause " + cause;
        }
    }
}
