package dev.redress.core.lifecycle;

import dev.redress.core.complaint.Complaint;
import dev.redress.core.event.Event;
import dev.redress.core.history.Snapshot;
import java.util.List;

/**
 * What a command became: facts, or a refusal with its reason. A business answer is never an exception.
 *
 * <p>{@code Close.complaint("K-1042").by(rina)} on Friday 6 February 2026: accepted with {@code Moved} to closed and {@code Ended},
 * or refused with {@code requirements-unmet: told decision}.
 */
public sealed interface Decision permits Decision.Accepted, Refused {

    /**
     * The one way to tell them apart.
     *
     * @param cases an answer for each
     * @param <R> what the answer is
     * @return the answer for this one
     */
    <R> R match(Cases<R> cases);

    /**
     * For scripts and tests: the facts, or an exception.
     *
     * @return the accepted decision
     * @throws RefusedException if it was refused
     */
    Accepted orThrow();

    /**
     * It is so.
     *
     * @param events what happened, in order; empty if a retry found nothing new to say
     * @param next the record after it
     */
    record Accepted(List<Event> events, Snapshot next) implements Decision {

        /**
         * The record as a complaint.
         *
         * @return the complaint after it
         * @throws ClassCastException if the record is of another kind
         */
        public Complaint complaint() {
            return (Complaint) next;
        }

        /** Such as {@code accepted: complaint K-1042: closed, version 9 (2 events)}. */
        @Override
        public String toString() {
            return "accepted: " + next + " (" + events.size() + (events.size() == 1 ? " event)" : " events)");
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.accepted(this);
        }

        @Override
        public Accepted orThrow() {
            return this;
        }
    }

    /**
     * An answer for each.
     *
     * @param <R> what the answer is
     */
    interface Cases<R> {

        /**
         * It is so.
         *
         * @param accepted the facts
         * @return the answer
         */
        R accepted(Accepted accepted);

        /**
         * It is not so, and why.
         *
         * @param refused the refusal
         * @return the answer
         */
        R refused(Refused refused);
    }
}
