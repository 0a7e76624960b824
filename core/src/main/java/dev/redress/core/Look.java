package dev.redress.core;

import dev.redress.core.event.Event;
import dev.redress.core.store.OutboxEntry;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a watch found.
 *
 * @param events facts, in the order of the instants at which they became true
 * @param outbox what leaves because of them, under keys that another look would give again, and not before the instant at which
 *     it came due
 * @param next when to look again, after now; empty if nothing can come due by itself
 * @param due what is due next, for worklists; empty if nothing is
 */
public record Look(List<Event> events, List<OutboxEntry> outbox, Optional<Instant> next, Optional<NextDue> due) {

    /** Nothing came due, and nothing will. */
    public static final Look NOTHING = new Look(List.of(), List.of(), Optional.empty(), Optional.empty());

    /**
     * Copies.
     *
     * @param events facts
     * @param outbox what leaves because of them
     * @param next when to look again
     * @param due what is due next
     */
    public Look {
        events = List.copyOf(events);
        outbox = List.copyOf(outbox);
        Objects.requireNonNull(next, "next");
        Objects.requireNonNull(due, "due");
    }

    /**
     * Nothing came due, but it will.
     *
     * @param next when to look again
     * @return the look
     */
    public static Look again(Instant next) {
        return new Look(List.of(), List.of(), Optional.of(next), Optional.empty());
    }

    /**
     * A promise and when it is due.
     *
     * @param promise its name in the policy
     * @param due the last instant that is in time
     */
    public record NextDue(String promise, Instant due) {

        /**
         * Checks that both are there.
         *
         * @param promise its name in the policy
         * @param due the last instant that is in time
         */
        public NextDue {
            Objects.requireNonNull(promise, "promise");
            Objects.requireNonNull(due, "due");
        }
    }
}
