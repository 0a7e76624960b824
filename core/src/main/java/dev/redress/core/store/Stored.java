package dev.redress.core.store;

import dev.redress.core.history.Snapshot;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * A record as the store has it, with its next look.
 *
 * @param snapshot the record; its version is what a commit has to expect
 * @param lookAt when to look at it again; empty if nothing can come due by itself
 * @param basis what that rests on; empty if it rests on nothing
 * @param columns what worklists find it by
 */
public record Stored(Snapshot snapshot, Optional<Instant> lookAt, String basis, IndexColumns columns) {

    /**
     * Checks that all are there.
     *
     * @param snapshot the record
     * @param lookAt when to look at it again
     * @param basis what that rests on
     * @param columns what worklists find it by
     */
    public Stored {
        Objects.requireNonNull(snapshot, "snapshot");
        Objects.requireNonNull(lookAt, "lookAt");
        Objects.requireNonNull(basis, "basis");
        Objects.requireNonNull(columns, "columns");
    }
}
