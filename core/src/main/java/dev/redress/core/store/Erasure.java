package dev.redress.core.store;

import dev.redress.core.history.Entry;
import dev.redress.core.history.Snapshot;
import dev.redress.core.record.RecordId;
import java.util.List;
import java.util.Objects;

/**
 * A record whose personal words are gone: its whole history and its snapshot as they are to be kept from now on. The last entry
 * says that it was erased.
 *
 * @param expected the version that it rests on
 * @param history every entry, from 1 on; the last is new
 * @param snapshot the record after them
 */
public record Erasure(long expected, List<Entry> history, Snapshot snapshot) {

    /**
     * Checks that the history is whole.
     *
     * @param expected the version that it rests on
     * @param history every entry
     * @param snapshot the record after them
     * @throws IllegalArgumentException if an entry is missing or the snapshot is of another version
     */
    public Erasure {
        Objects.requireNonNull(snapshot, "snapshot");
        history = List.copyOf(history);
        if (history.size() != expected + 1 || snapshot.version() != expected + 1) {
            throw new IllegalArgumentException("An erasure of version " + expected
                    + " must have one entry more, and a snapshot of that version, but had " + history.size()
                    + " entries and version " + snapshot.version());
        }
    }

    /**
     * The record it changes.
     *
     * @return its id
     */
    public RecordId id() {
        return snapshot.id();
    }

    /** The record and the version. */
    @Override
    public String toString() {
        return "erasure of " + id() + " at version " + expected;
    }
}
