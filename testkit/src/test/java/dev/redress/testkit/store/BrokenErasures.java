package dev.redress.testkit.store;

import dev.redress.core.history.Entry;
import dev.redress.core.record.RecordId;
import dev.redress.core.store.Commit;
import dev.redress.core.store.CommitResult;
import dev.redress.core.store.CommitResult.Committed;
import dev.redress.core.store.CommitResult.Repeated;
import dev.redress.core.store.CommitResult.Stale;
import dev.redress.core.store.CommitResult.Unknown;
import dev.redress.core.store.Erasure;
import dev.redress.core.store.Remembered;
import dev.redress.core.store.Stored;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** Stores that break one rule of erasure each, by the test that catches them. */
final class BrokenErasures {

    private BrokenErasures() {}

    static Map<String, Supplier<Relay>> all() {
        Map<String, Supplier<Relay>> all = new HashMap<>();
        all.put("leavesNoPersonalWordAfterAnErasure", AppendsOnly::new);
        all.put("refusesAStaleErasure", SaysErasedWhenStale::new);
        all.put("refusesToEraseWhatIsNotThere", SaysStaleWhenUnknown::new);
        all.put("forgetsTheCommandsOfAnErasedRecord", RemembersForEver::new);
        all.put("keepsTheRestOfAnErasedRecord", LosesTheNextLook::new);
        return all;
    }

    private static final class AppendsOnly extends Relay {
        private final Map<RecordId, List<Entry>> before = new HashMap<>();

        @Override
        public CommitResult erase(Erasure erasure) {
            before.put(erasure.id(), real.history(erasure.id(), 0, Integer.MAX_VALUE));
            return real.erase(erasure);
        }

        @Override
        public List<Entry> history(RecordId id, long after, int limit) {
            List<Entry> old = before.getOrDefault(id, List.of());
            return real.history(id, after, limit).stream()
                    .map(entry -> entry.number() <= old.size() ? old.get((int) entry.number() - 1) : entry)
                    .toList();
        }
    }

    private static final class SaysErasedWhenStale extends Relay {
        @Override
        public CommitResult erase(Erasure erasure) {
            CommitResult result = real.erase(erasure);
            return result instanceof Stale stale ? new Committed(stale.actual()) : result;
        }
    }

    private static final class SaysStaleWhenUnknown extends Relay {
        @Override
        public CommitResult erase(Erasure erasure) {
            CommitResult result = real.erase(erasure);
            return result instanceof Unknown ? new Stale(0) : result;
        }
    }

    private static final class RemembersForEver extends Relay {
        private final Set<Remembered> done = new HashSet<>();

        @Override
        public CommitResult commit(Commit commit) {
            commit.command().ifPresent(done::add);
            return real.commit(commit);
        }

        @Override
        public Optional<CommitResult> remembered(RecordId id, Remembered command) {
            return done.contains(command) ? Optional.of(new Repeated(0, 1)) : Optional.empty();
        }
    }

    private static final class LosesTheNextLook extends Relay {
        private final Set<RecordId> erased = new HashSet<>();

        @Override
        public CommitResult erase(Erasure erasure) {
            erased.add(erasure.id());
            return real.erase(erasure);
        }

        @Override
        public Optional<Stored> find(RecordId id) {
            return real.find(id)
                    .map(stored -> erased.contains(id)
                            ? new Stored(stored.snapshot(), Optional.empty(), stored.basis(), stored.columns())
                            : stored);
        }
    }
}
