package dev.redress.core.store;

import java.time.Instant;
import java.util.Optional;

/**
 * A record of {@link InMemoryRecords} at one version, with what led to it. Immutable, so that a reader needs no lock.
 *
 * @param stored what {@code find} answers
 * @param history as many entries as the version says
 */
record Kept(Stored stored, History history) {

    long version() {
        return stored.snapshot().version();
    }

    Optional<Instant> lookAt() {
        return stored.lookAt();
    }

    Kept lookedAt(Optional<Instant> lookAt, String basis) {
        return new Kept(new Stored(stored.snapshot(), lookAt, basis, stored.columns()), history);
    }

    Kept erased(Erasure erasure) {
        return new Kept(
                new Stored(erasure.snapshot(), stored.lookAt(), stored.basis(), stored.columns()),
                History.none().and(erasure.history()));
    }
}
