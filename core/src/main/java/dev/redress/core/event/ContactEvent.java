package dev.redress.core.event;

import dev.redress.core.facet.Channel;
import dev.redress.core.facet.Purpose;
import dev.redress.core.facet.Stay;
import dev.redress.core.privacy.Personal;
import dev.redress.core.record.Stamp;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * What customer and company said to each other, and for whom the company waits.
 *
 * <p>Told by e-mail on Tuesday 3 February 2026 that it arrived: {@code Told} with purpose acknowledgement.
 */
public sealed interface ContactEvent extends Event {

    /**
     * The customer was told something; one letter may serve several purposes.
     *
     * @param stamp when, and by whom
     * @param purposes what for; at least one
     * @param channel by which way
     * @param part the part it was about; empty for the whole
     * @param text what was said; sealed; empty if the host keeps the letter
     */
    record Told(Stamp stamp, Set<Purpose> purposes, Channel channel, Optional<String> part, Optional<Personal> text)
            implements ContactEvent {

        /**
         * Checks and copies.
         *
         * @param stamp when, and by whom
         * @param purposes what for; at least one
         * @param channel by which way
         * @param part the part it was about; empty for the whole
         * @param text what was said; sealed; empty if the host keeps the letter
         */
        public Told {
            Objects.requireNonNull(stamp, "stamp");
            Objects.requireNonNull(channel, "channel");
            Objects.requireNonNull(part, "part");
            Objects.requireNonNull(text, "text");
            purposes = Purpose.setOf(purposes);
            if (purposes.isEmpty()) {
                throw new IllegalArgumentException("Argument 'purposes' must have at least one purpose but had none");
            }
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.told(this);
        }

        @Override
        public Told words(UnaryOperator<Personal> change) {
            return new Told(stamp, purposes, channel, part, text.map(change));
        }

        /** Says nothing personal. */
        @Override
        public String toString() {
            return "told " + stamp + " purposes " + purposes + " channel " + channel + " part " + part;
        }
    }

    /**
     * The customer said something.
     *
     * @param stamp when, and by whom
     * @param channel by which way
     * @param closing whether it only ends the talk ("thank you"), so that no reply is owed
     * @param text what was said; sealed; empty if the host keeps it
     */
    record Heard(Stamp stamp, Channel channel, boolean closing, Optional<Personal> text) implements ContactEvent {

        /**
         * Checks and copies.
         *
         * @param stamp when, and by whom
         * @param channel by which way
         * @param closing whether it only ends the talk ("thank you"), so that no reply is owed
         * @param text what was said; sealed; empty if the host keeps it
         */
        public Heard {
            Objects.requireNonNull(stamp, "stamp");
            Objects.requireNonNull(channel, "channel");
            Objects.requireNonNull(text, "text");
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.heard(this);
        }

        @Override
        public Heard words(UnaryOperator<Personal> change) {
            return new Heard(stamp, channel, closing, text.map(change));
        }

        /** Says nothing personal. */
        @Override
        public String toString() {
            return "heard " + stamp + " channel " + channel;
        }
    }

    /**
     * The company began to wait for somebody.
     *
     * @param stamp when, and by whom
     * @param awaited the name of the wait in the lifecycle
     * @param note for what; sealed; empty if the name says it
     */
    record WaitBegan(Stamp stamp, String awaited, Optional<Personal> note) implements ContactEvent {

        /**
         * Checks and copies.
         *
         * @param stamp when, and by whom
         * @param awaited the name of the wait in the lifecycle
         * @param note for what; sealed; empty if the name says it
         * @throws IllegalArgumentException if the name is blank or longer than 60 characters
         */
        public WaitBegan {
            Objects.requireNonNull(stamp, "stamp");
            Stay.name(awaited);
            Objects.requireNonNull(note, "note");
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.waitBegan(this);
        }

        @Override
        public WaitBegan words(UnaryOperator<Personal> change) {
            return new WaitBegan(stamp, awaited, note.map(change));
        }

        /** Says nothing personal. */
        @Override
        public String toString() {
            return "wait began " + stamp + " awaited " + awaited;
        }
    }

    /**
     * A wait ended: what was missing came, or nobody waits any longer.
     *
     * @param stamp when, and by whom
     * @param awaited its name
     */
    record WaitEnded(Stamp stamp, String awaited) implements ContactEvent {

        /**
         * Checks and copies.
         *
         * @param stamp when, and by whom
         * @param awaited its name
         */
        public WaitEnded {
            Objects.requireNonNull(stamp, "stamp");
            Objects.requireNonNull(awaited, "awaited");
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.waitEnded(this);
        }

        /** Says nothing personal. */
        @Override
        public String toString() {
            return "wait ended " + stamp + " awaited " + awaited;
        }
    }

    /**
     * A wait lasted longer than the lifecycle allows; the policy says what then.
     *
     * @param stamp when, and by whom
     * @param awaited its name
     * @param then the verb of the command that follows
     */
    record WaitOverran(Stamp stamp, String awaited, String then) implements ContactEvent {

        /**
         * Checks and copies.
         *
         * @param stamp when, and by whom
         * @param awaited its name
         * @param then the verb of the command that follows
         */
        public WaitOverran {
            Objects.requireNonNull(stamp, "stamp");
            Objects.requireNonNull(awaited, "awaited");
            Objects.requireNonNull(then, "then");
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.waitOverran(this);
        }

        /** Says nothing personal. */
        @Override
        public String toString() {
            return "wait overran " + stamp + " awaited " + awaited;
        }
    }

    /**
     * A body outside was asked to resolve it (ISO 10003).
     *
     * @param stamp when, and by whom
     * @param body which body
     * @param reference its number there; empty until known
     */
    record Referred(Stamp stamp, String body, Optional<String> reference) implements ContactEvent {

        /**
         * Checks and copies.
         *
         * @param stamp when, and by whom
         * @param body which body
         * @param reference its number there; empty until known
         */
        public Referred {
            Objects.requireNonNull(stamp, "stamp");
            Objects.requireNonNull(body, "body");
            Objects.requireNonNull(reference, "reference");
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.referred(this);
        }

        /** Says nothing personal. */
        @Override
        public String toString() {
            return "referred " + stamp;
        }
    }

    /**
     * The body outside is done.
     *
     * @param stamp when, and by whom
     * @param result a word of the policy
     */
    record ReferralEnded(Stamp stamp, String result) implements ContactEvent {

        /**
         * Checks and copies.
         *
         * @param stamp when, and by whom
         * @param result a word of the policy
         */
        public ReferralEnded {
            Objects.requireNonNull(stamp, "stamp");
            Objects.requireNonNull(result, "result");
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.referralEnded(this);
        }

        /** Says nothing personal. */
        @Override
        public String toString() {
            return "referral ended " + stamp;
        }
    }
}
