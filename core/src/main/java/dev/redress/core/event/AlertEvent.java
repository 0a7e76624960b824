package dev.redress.core.event;

import dev.redress.core.record.Stamp;
import java.util.Objects;

/**
 * Who had to hear of it, and who did.
 *
 * <p>Rung {@code late} fired on Thursday 5 February 2026 17:00 in Jakarta and was handed to the quality manager on Friday 08:00.
 */
public sealed interface AlertEvent extends Event {

    /**
     * A rung of the escalation ladder fired, once for each occasion and round.
     *
     * @param stamp when, and by whom
     * @param rung its name in the policy
     * @param subject a part or a task; empty for the whole
     * @param occasion the number of the event that set its anchor
     * @param round which repetition, from 1
     */
    record Fired(Stamp stamp, String rung, String subject, long occasion, int round) implements AlertEvent {

        /**
         * Checks and copies.
         *
         * @param stamp when, and by whom
         * @param rung its name in the policy
         * @param subject a part or a task; empty for the whole
         * @param occasion the number of the event that set its anchor
         * @param round which repetition, from 1
         */
        public Fired {
            Objects.requireNonNull(stamp, "stamp");
            Objects.requireNonNull(rung, "rung");
            Objects.requireNonNull(subject, "subject");
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.fired(this);
        }

        /** Says nothing personal. */
        @Override
        public String toString() {
            return "fired " + stamp + " rung " + rung + " occasion " + occasion + " round " + round;
        }
    }

    /**
     * An alert was handed over to somebody.
     *
     * @param stamp when, and by whom
     * @param rung the rung that fired
     * @param round which repetition, from 1
     * @param addressee the id of a person or team of the host
     * @param reason why this one: owner, substitute, fallback
     */
    record Addressed(Stamp stamp, String rung, int round, String addressee, String reason) implements AlertEvent {

        /**
         * Checks and copies.
         *
         * @param stamp when, and by whom
         * @param rung the rung that fired
         * @param round which repetition, from 1
         * @param addressee the id of a person or team of the host
         * @param reason why this one: owner, substitute, fallback
         */
        public Addressed {
            Objects.requireNonNull(stamp, "stamp");
            Objects.requireNonNull(rung, "rung");
            Objects.requireNonNull(addressee, "addressee");
            Objects.requireNonNull(reason, "reason");
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.addressed(this);
        }

        /** Says nothing personal. */
        @Override
        public String toString() {
            return "addressed " + stamp + " rung " + rung + " round " + round;
        }
    }

    /**
     * An alert found nobody to go to.
     *
     * @param stamp when, and by whom
     * @param rung the rung that fired
     * @param round which repetition, from 1
     * @param sought who was sought, as the policy says it
     */
    record NobodyFound(Stamp stamp, String rung, int round, String sought) implements AlertEvent {

        /**
         * Checks and copies.
         *
         * @param stamp when, and by whom
         * @param rung the rung that fired
         * @param round which repetition, from 1
         * @param sought who was sought, as the policy says it
         */
        public NobodyFound {
            Objects.requireNonNull(stamp, "stamp");
            Objects.requireNonNull(rung, "rung");
            Objects.requireNonNull(sought, "sought");
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.nobodyFound(this);
        }

        /** Says nothing personal. */
        @Override
        public String toString() {
            return "nobody found " + stamp + " rung " + rung + " round " + round;
        }
    }

    /**
     * Somebody took an alert: it is being seen to.
     *
     * @param stamp when, and by whom
     * @param rung the rung that fired
     */
    record Taken(Stamp stamp, String rung) implements AlertEvent {

        /**
         * Checks and copies.
         *
         * @param stamp when, and by whom
         * @param rung the rung that fired
         */
        public Taken {
            Objects.requireNonNull(stamp, "stamp");
            Objects.requireNonNull(rung, "rung");
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.taken(this);
        }

        /** Says nothing personal. */
        @Override
        public String toString() {
            return "taken " + stamp + " rung " + rung;
        }
    }

    /**
     * Who took an alert gave it back.
     *
     * @param stamp when, and by whom
     * @param rung the rung that fired
     * @param reason a word of the policy
     */
    record Returned(Stamp stamp, String rung, String reason) implements AlertEvent {

        /**
         * Checks and copies.
         *
         * @param stamp when, and by whom
         * @param rung the rung that fired
         * @param reason a word of the policy
         */
        public Returned {
            Objects.requireNonNull(stamp, "stamp");
            Objects.requireNonNull(rung, "rung");
            Objects.requireNonNull(reason, "reason");
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.returned(this);
        }

        /** Says nothing personal. */
        @Override
        public String toString() {
            return "returned " + stamp + " rung " + rung;
        }
    }

    /**
     * The level of escalation was lowered; the highest one reached stays on record.
     *
     * @param stamp when, and by whom
     * @param level the level now, from 0
     * @param reason a word of the policy
     */
    record Lowered(Stamp stamp, int level, String reason) implements AlertEvent {

        /**
         * Checks and copies.
         *
         * @param stamp when, and by whom
         * @param level the level now, from 0
         * @param reason a word of the policy
         */
        public Lowered {
            Objects.requireNonNull(stamp, "stamp");
            Objects.requireNonNull(reason, "reason");
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.lowered(this);
        }

        /** Says nothing personal. */
        @Override
        public String toString() {
            return "lowered " + stamp + " level " + level;
        }
    }

    /**
     * Somebody gave a signal that a rung waits for: strategic, press, lawyer.
     *
     * @param stamp when, and by whom
     * @param signal its name in the policy
     */
    record Signaled(Stamp stamp, String signal) implements AlertEvent {

        /**
         * Checks and copies.
         *
         * @param stamp when, and by whom
         * @param signal its name in the policy
         */
        public Signaled {
            Objects.requireNonNull(stamp, "stamp");
            Objects.requireNonNull(signal, "signal");
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.signaled(this);
        }

        /** Says nothing personal. */
        @Override
        public String toString() {
            return "signaled " + stamp + " signal " + signal;
        }
    }
}
