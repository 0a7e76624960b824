package dev.redress.core.event;

import dev.redress.core.condition.Facts;
import dev.redress.core.facet.Assessment;
import dev.redress.core.facet.Life;
import dev.redress.core.facet.Link;
import dev.redress.core.facet.Receipt;
import dev.redress.core.facet.Responsibility;
import dev.redress.core.privacy.Personal;
import dev.redress.core.record.Stamp;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * What happens to a complaint as a whole.
 *
 * <p>Received on Monday 2 February 2026 09:20 in Jakarta, assessed at 09:40, moved to investigation at 10:00.
 */
public sealed interface ComplaintEvent extends Event {

    /**
     * A complaint came in: the first event of its history.
     *
     * @param stamp when, and by whom
     * @param receipt what was brought
     */
    record Received(Stamp stamp, Receipt receipt) implements ComplaintEvent {

        /**
         * Checks and copies.
         *
         * @param stamp when, and by whom
         * @param receipt what was brought
         */
        public Received {
            Objects.requireNonNull(stamp, "stamp");
            Objects.requireNonNull(receipt, "receipt");
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.received(this);
        }

        @Override
        public Received words(UnaryOperator<Personal> change) {
            return new Received(stamp, receipt.words(change));
        }

        /** Says nothing personal. */
        @Override
        public String toString() {
            return "received " + stamp;
        }
    }

    /**
     * The same matter had been received earlier, under another number; the earliest receipt counts (decision 5).
     *
     * @param stamp when, and by whom
     * @param receivedAt the earlier receipt
     * @param other the number of the other complaint
     */
    record ReceivedEarlier(Stamp stamp, Instant receivedAt, String other) implements ComplaintEvent {

        /**
         * Checks and copies.
         *
         * @param stamp when, and by whom
         * @param receivedAt the earlier receipt
         * @param other the number of the other complaint
         */
        public ReceivedEarlier {
            Objects.requireNonNull(stamp, "stamp");
            Objects.requireNonNull(receivedAt, "receivedAt");
            Objects.requireNonNull(other, "other");
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.receivedEarlier(this);
        }

        /** Says nothing personal. */
        @Override
        public String toString() {
            return "received earlier " + stamp;
        }
    }

    /**
     * It was assessed, or assessed again: what is named replaces, the rest stays.
     *
     * @param stamp when, and by whom
     * @param assessment what was found
     */
    record Assessed(Stamp stamp, Assessment assessment) implements ComplaintEvent {

        /**
         * Checks and copies.
         *
         * @param stamp when, and by whom
         * @param assessment what was found
         */
        public Assessed {
            Objects.requireNonNull(stamp, "stamp");
            Objects.requireNonNull(assessment, "assessment");
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.assessed(this);
        }

        /** Says nothing personal. */
        @Override
        public String toString() {
            return "assessed " + stamp;
        }
    }

    /**
     * The host knows more, or something else, of the facts that rules use.
     *
     * @param stamp when, and by whom
     * @param facts those that changed, with their new values
     */
    record FactsChanged(Stamp stamp, Facts facts) implements ComplaintEvent {

        /**
         * Checks and copies.
         *
         * @param stamp when, and by whom
         * @param facts those that changed, with their new values
         */
        public FactsChanged {
            Objects.requireNonNull(stamp, "stamp");
            Objects.requireNonNull(facts, "facts");
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.factsChanged(this);
        }

        /** Says nothing personal. */
        @Override
        public String toString() {
            return "facts changed " + stamp;
        }
    }

    /**
     * Somebody else answers for it: what is named replaces, the rest stays.
     *
     * @param stamp when, and by whom
     * @param to owner, watcher, department
     */
    record Assigned(Stamp stamp, Responsibility to) implements ComplaintEvent {

        /**
         * Checks and copies.
         *
         * @param stamp when, and by whom
         * @param to owner, watcher, department
         */
        public Assigned {
            Objects.requireNonNull(stamp, "stamp");
            Objects.requireNonNull(to, "to");
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.assigned(this);
        }

        /** Says nothing personal. */
        @Override
        public String toString() {
            return "assigned " + stamp + " to " + to;
        }
    }

    /**
     * It went from one state to another, by a transition of the lifecycle.
     *
     * @param stamp when, and by whom
     * @param transition the name of the transition
     * @param from the state before; empty at receipt
     * @param to the state after
     * @param reason a word of the policy; empty if none was asked
     */
    record Moved(Stamp stamp, String transition, String from, String to, String reason) implements ComplaintEvent {

        /**
         * Checks and copies.
         *
         * @param stamp when, and by whom
         * @param transition the name of the transition
         * @param from the state before; empty at receipt
         * @param to the state after
         * @param reason a word of the policy; empty if none was asked
         * @throws IllegalArgumentException if the state after is blank or longer than 60 characters
         */
        public Moved {
            Objects.requireNonNull(stamp, "stamp");
            Objects.requireNonNull(transition, "transition");
            Objects.requireNonNull(from, "from");
            Life.name(to);
            Objects.requireNonNull(reason, "reason");
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.moved(this);
        }

        /** Says nothing personal. */
        @Override
        public String toString() {
            return "moved " + stamp + " transition " + transition + " from " + from + " to " + to;
        }
    }

    /**
     * It belongs to another complaint.
     *
     * @param stamp when, and by whom
     * @param link how, and to which
     */
    record Linked(Stamp stamp, Link link) implements ComplaintEvent {

        /**
         * Checks and copies.
         *
         * @param stamp when, and by whom
         * @param link how, and to which
         */
        public Linked {
            Objects.requireNonNull(stamp, "stamp");
            Objects.requireNonNull(link, "link");
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.linked(this);
        }

        /** Says nothing personal. */
        @Override
        public String toString() {
            return "linked " + stamp;
        }
    }

    /**
     * It goes on under another number; its own clocks end.
     *
     * @param stamp when, and by whom
     * @param into the number of the complaint that survives
     */
    record Merged(Stamp stamp, String into) implements ComplaintEvent {

        /**
         * Checks and copies.
         *
         * @param stamp when, and by whom
         * @param into the number of the complaint that survives
         */
        public Merged {
            Objects.requireNonNull(stamp, "stamp");
            Objects.requireNonNull(into, "into");
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.merged(this);
        }

        /** Says nothing personal. */
        @Override
        public String toString() {
            return "merged " + stamp;
        }
    }

    /**
     * It came to an end: closed, withdrawn, merged, out of scope. Nobody waits for anything any longer.
     *
     * @param stamp when, and by whom
     * @param state the final state
     */
    record Ended(Stamp stamp, String state) implements ComplaintEvent {

        /**
         * Checks and copies.
         *
         * @param stamp when, and by whom
         * @param state the final state
         */
        public Ended {
            Objects.requireNonNull(stamp, "stamp");
            Objects.requireNonNull(state, "state");
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.ended(this);
        }

        /** Says nothing personal. */
        @Override
        public String toString() {
            return "ended " + stamp;
        }
    }

    /**
     * It was opened again after it had ended.
     *
     * @param stamp when, and by whom
     * @param reason a word of the policy; empty if none was asked
     * @param promises what its promises do
     */
    record Reopened(Stamp stamp, String reason, AfterReopening promises) implements ComplaintEvent {

        /**
         * Checks and copies.
         *
         * @param stamp when, and by whom
         * @param reason a word of the policy; empty if none was asked
         * @param promises what its promises do
         */
        public Reopened {
            Objects.requireNonNull(stamp, "stamp");
            Objects.requireNonNull(reason, "reason");
            Objects.requireNonNull(promises, "promises");
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.reopened(this);
        }

        /** Says nothing personal. */
        @Override
        public String toString() {
            return "reopened " + stamp;
        }
    }

    /**
     * A milestone of the host's own process was reached: documents complete, goods received back.
     *
     * @param stamp when, and by whom
     * @param milestone its name in the policy
     * @param part the part it concerns; empty for the whole
     */
    record Reached(Stamp stamp, String milestone, Optional<String> part) implements ComplaintEvent {

        /**
         * Checks and copies.
         *
         * @param stamp when, and by whom
         * @param milestone its name in the policy
         * @param part the part it concerns; empty for the whole
         */
        public Reached {
            Objects.requireNonNull(stamp, "stamp");
            Objects.requireNonNull(milestone, "milestone");
            Objects.requireNonNull(part, "part");
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.reached(this);
        }

        /** Says nothing personal. */
        @Override
        public String toString() {
            return "reached " + stamp + " milestone " + milestone + " part " + part;
        }
    }
}
