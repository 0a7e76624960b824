package dev.redress.core.store;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * What worklists are found by, beside the id: stored with the snapshot, in the same step, and never read back into it.
 *
 * <p>Complaint K-1042: state {@code in-investigation}, owner {@code rina}, priority {@code 2}, next due Thursday 5 February 2026
 * 17:00 in Jakarta by promise {@code resolve}.
 *
 * @param state the state of the record
 * @param owner the id of a person; empty if nobody owns it
 * @param priority a word of the host; empty if none
 * @param nextDue the next due instant of any promise; empty if nothing is due
 * @param nextPromise the promise that is due then; empty if nothing is due
 */
public record IndexColumns(
        String state,
        Optional<String> owner,
        Optional<String> priority,
        Optional<Instant> nextDue,
        Optional<String> nextPromise) {

    /**
     * Checks that all are there.
     *
     * @param state the state of the record
     * @param owner the id of a person
     * @param priority a word of the host
     * @param nextDue the next due instant of any promise
     * @param nextPromise the promise that is due then
     */
    public IndexColumns {
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(owner, "owner");
        Objects.requireNonNull(priority, "priority");
        Objects.requireNonNull(nextDue, "nextDue");
        Objects.requireNonNull(nextPromise, "nextPromise");
    }

    /**
     * A state and nothing else.
     *
     * @param state the state of the record
     * @return the columns
     */
    public static IndexColumns of(String state) {
        return new IndexColumns(state, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** The state and the due promise: an owner's id may be a name. */
    @Override
    public String toString() {
        return state + nextDue.map(due -> ", next due " + due).orElse("");
    }
}
