package dev.redress.testkit.store;

import dev.redress.core.record.RecordId;
import dev.redress.core.store.Commit;
import dev.redress.core.store.CommitResult;
import dev.redress.core.store.CommitResult.Committed;
import dev.redress.core.store.CommitResult.KeyTaken;
import dev.redress.core.store.CommitResult.Repeated;
import dev.redress.core.store.CommitResult.Stale;
import dev.redress.core.store.Remembered;
import dev.redress.core.store.Stored;
import dev.redress.core.store.UniqueKey;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/** Stores that are right for one thread and wrong for several, by the test that catches them. */
final class BrokenRaces {

    private BrokenRaces() {}

    static Map<String, Supplier<Relay>> all() {
        Map<String, Supplier<Relay>> all = new HashMap<>();
        all.put("letsOneOfManyWritersWin", ComparesVersionsTooEarly::new);
        all.put("doesACommandOfManyThreadsOnce", LooksForCommandsTooEarly::new);
        all.put("givesAKeyToOneOfMany", LooksForKeysTooEarly::new);
        all.put("losesNothingToRacingWriters", DropsOneOfAThousand::new);
        all.put("showsWholeCommitsToReaders", ReadsInTwoSteps::new);
        return all;
    }

    private static final class ComparesVersionsTooEarly extends Relay {
        @Override
        public CommitResult commit(Commit commit) {
            boolean fits = version(commit.id()) == commit.expected();
            dawdle();
            CommitResult result = real.commit(commit);
            return fits && result instanceof Stale
                    ? new Committed(commit.snapshot().version())
                    : result;
        }
    }

    private static final class LooksForCommandsTooEarly extends Relay {
        private record Asked(RecordId id, Remembered command) {}

        private final Map<Asked, Repeated> done = new ConcurrentHashMap<>();

        @Override
        public CommitResult commit(Commit commit) {
            Asked asked = new Asked(commit.id(), commit.command().orElseThrow());
            if (done.containsKey(asked)) {
                return done.get(asked);
            }
            dawdle();
            CommitResult result = real.commit(
                    Commit.builder().from(commit).command(Optional.empty()).build());
            if (result instanceof Committed committed) {
                done.put(asked, new Repeated(commit.expected(), committed.version()));
            }
            return result;
        }
    }

    private static final class LooksForKeysTooEarly extends Relay {
        private final Map<UniqueKey, RecordId> holders = new ConcurrentHashMap<>();

        @Override
        public CommitResult commit(Commit commit) {
            for (UniqueKey key : commit.keys()) {
                if (holders.containsKey(key)) {
                    return new KeyTaken(key, holders.get(key).number());
                }
            }
            dawdle();
            commit.keys().forEach(key -> holders.put(key, commit.id()));
            return real.commit(Commit.builder().from(commit).keys(List.of()).build());
        }
    }

    private static final class DropsOneOfAThousand extends Relay {
        private final AtomicInteger commits = new AtomicInteger();

        @Override
        public CommitResult commit(Commit commit) {
            return commits.incrementAndGet() % 1_000 == 0
                    ? new Committed(commit.snapshot().version())
                    : real.commit(commit);
        }
    }

    private static final class ReadsInTwoSteps extends Relay {
        @Override
        public Optional<Stored> find(RecordId id) {
            Optional<Stored> first = real.find(id);
            dawdle();
            return real.find(id)
                    .map(second -> new Stored(
                            first.orElse(second).snapshot(), second.lookAt(), second.basis(), second.columns()));
        }
    }
}
