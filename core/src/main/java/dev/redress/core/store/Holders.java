package dev.redress.core.store;

import dev.redress.core.record.RecordId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which record of {@link InMemoryRecords} holds which unique key of a scope, for good. Used under the lock. */
final class Holders {

    private record Place(String scope, UniqueKey key) {}

    private final Map<Place, RecordId> byKey = new HashMap<>();

    Optional<CommitResult> taken(RecordId id, Set<UniqueKey> keys) {
        for (UniqueKey key : keys) {
            RecordId holder = byKey.getOrDefault(new Place(id.scope(), key), id);
            if (!holder.equals(id)) {
                return Optional.of(new CommitResult.KeyTaken(key, holder.number()));
            }
        }
        return Optional.empty();
    }

    void hold(RecordId id, Set<UniqueKey> keys) {
        keys.forEach(key -> byKey.put(new Place(id.scope(), key), id));
    }
}
