package dev.redress.core.store;

import dev.redress.core.record.RecordId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The commands that {@link InMemoryRecords} has seen accepted, by record. Used under the lock. */
final class Commands {

    private record Done(String payload, long before, long after) {}

    private final Map<RecordId, Map<String, Done>> byRecord = new HashMap<>();

    void remember(RecordId id, Remembered command, long before, long after) {
        byRecord.computeIfAbsent(id, first -> new HashMap<>())
                .put(command.command(), new Done(command.payload(), before, after));
    }

    Optional<CommitResult> answer(RecordId id, Remembered command) {
        return Optional.ofNullable(byRecord.getOrDefault(id, Map.of()).get(command.command()))
                .map(done -> done.payload().equals(command.payload())
                        ? new CommitResult.Repeated(done.before(), done.after())
                        : new CommitResult.OtherPayload(command.command()));
    }

    void forget(RecordId id) {
        byRecord.remove(id);
    }
}
