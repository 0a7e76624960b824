package dev.redress.testkit.store;

import dev.redress.core.record.RecordId;
import dev.redress.core.store.Commit;
import dev.redress.core.store.CommitResult;
import dev.redress.core.store.CommitResult.Committed;
import dev.redress.core.store.CommitResult.KeyTaken;
import dev.redress.core.store.CommitResult.Repeated;
import dev.redress.core.store.CommitResult.Stale;
import dev.redress.core.store.CommitResult.Unknown;
import dev.redress.core.store.IndexColumns;
import dev.redress.core.store.Remembered;
import dev.redress.core.store.Stored;
import dev.redress.core.store.UniqueKey;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** Stores that break one rule of commits each, by the test that catches them. */
final class BrokenCommits {

    private BrokenCommits() {}

    static Map<String, Supplier<Relay>> all() {
        Map<String, Supplier<Relay>> all = new HashMap<>();
        all.put("keepsEveryFieldOfAFullRecord", LosesAColumn::new);
        all.put("keepsABareRecord", MakesNothingAnEmptyText::new);
        all.put("replacesEverythingByTheLaterCommit", KeepsTheLookThatIsNotReplaced::new);
        all.put("keepsTheLongestTexts", CutsTexts::new);
        all.put("tellsApartIdsThatLookAlike", StripsBlanks::new);
        all.put("keepsAnyText", LosesZeros::new);
        all.put("refusesAStaleCommit", SaysStoredWhenStale::new);
        all.put("refusesToGoOnWithARecordThatIsNotThere", SaysStaleWhenUnknown::new);
        all.put("answersARepeatedCommandAsTheFirstTime", AnswersWithTheVersionOfToday::new);
        all.put("answersARepeatedReceiptAsTheFirstTime", LooksAtTheVersionFirst::new);
        all.put("refusesACommandIdUsedForSomethingElse", IgnoresThePayload::new);
        all.put("remembersNoRefusedCommand", RemembersRefusedCommands::new);
        all.put("tellsCommandsOfRecordsApart", RemembersCommandsOfAllRecords::new);
        all.put("letsOneRecordHoldAKey", HasNoKeys::new);
        all.put("letsTheHolderKeepItsKey", TakesAKeyFromItsHolder::new);
        all.put("tellsKeysOfScopesApart", HasOneSpaceOfKeysForAll::new);
        all.put("storesNothingOfARefusedCommit", MovesTheLookOfAStaleCommit::new);
        return all;
    }

    private static final class LosesAColumn extends Relay {
        @Override
        public Optional<Stored> find(RecordId id) {
            return real.find(id).map(stored -> {
                IndexColumns is = stored.columns();
                IndexColumns less =
                        new IndexColumns(is.state(), is.owner(), Optional.empty(), is.nextDue(), is.nextPromise());
                return new Stored(stored.snapshot(), stored.lookAt(), stored.basis(), less);
            });
        }
    }

    private static final class MakesNothingAnEmptyText extends Relay {
        @Override
        public Optional<Stored> find(RecordId id) {
            return real.find(id).map(stored -> {
                IndexColumns is = stored.columns();
                IndexColumns more = new IndexColumns(
                        is.state(),
                        is.owner().or(() -> Optional.of("")),
                        is.priority(),
                        is.nextDue(),
                        is.nextPromise());
                return new Stored(stored.snapshot(), stored.lookAt(), stored.basis(), more);
            });
        }
    }

    private static final class KeepsTheLookThatIsNotReplaced extends Relay {
        @Override
        public CommitResult commit(Commit commit) {
            return real.commit(Commit.builder()
                    .from(commit)
                    .lookAt(commit.lookAt().or(() -> real.find(commit.id()).flatMap(Stored::lookAt)))
                    .build());
        }
    }

    private static final class CutsTexts extends Relay {
        @Override
        public CommitResult commit(Commit commit) {
            String cut = commit.basis().substring(0, Math.min(63, commit.basis().length()));
            return real.commit(Commit.builder().from(commit).basis(cut).build());
        }
    }

    private static final class StripsBlanks extends Relay {
        @Override
        public Optional<Stored> find(RecordId id) {
            return real.find(new RecordId(id.scope(), id.kind(), id.number().strip()));
        }
    }

    private static final class LosesZeros extends Relay {
        @Override
        public CommitResult commit(Commit commit) {
            String without = commit.basis().replace("\0", "");
            return real.commit(Commit.builder().from(commit).basis(without).build());
        }
    }

    private static final class SaysStoredWhenStale extends Relay {
        @Override
        public CommitResult commit(Commit commit) {
            CommitResult result = real.commit(commit);
            return result instanceof Stale ? new Committed(commit.snapshot().version()) : result;
        }
    }

    private static final class SaysStaleWhenUnknown extends Relay {
        @Override
        public CommitResult commit(Commit commit) {
            CommitResult result = real.commit(commit);
            return result instanceof Unknown ? new Stale(0) : result;
        }
    }

    private static final class AnswersWithTheVersionOfToday extends Relay {
        @Override
        public CommitResult commit(Commit commit) {
            CommitResult result = real.commit(commit);
            return result instanceof Repeated repeated ? new Repeated(repeated.before(), version(commit.id())) : result;
        }
    }

    private static final class LooksAtTheVersionFirst extends Relay {
        @Override
        public CommitResult commit(Commit commit) {
            long actual = version(commit.id());
            return commit.expected() == 0 && actual > 0 ? new Stale(actual) : real.commit(commit);
        }
    }

    private static final class IgnoresThePayload extends Relay {
        @Override
        public CommitResult commit(Commit commit) {
            return real.commit(Commit.builder()
                    .from(commit)
                    .command(commit.command().map(IgnoresThePayload::any))
                    .build());
        }

        @Override
        public Optional<CommitResult> remembered(RecordId id, Remembered command) {
            return real.remembered(id, any(command));
        }

        private static Remembered any(Remembered command) {
            return new Remembered(command.command(), "any");
        }
    }

    private static final class RemembersRefusedCommands extends Relay {
        private final Set<Remembered> asked = new HashSet<>();

        @Override
        public CommitResult commit(Commit commit) {
            commit.command().ifPresent(asked::add);
            return real.commit(commit);
        }

        @Override
        public Optional<CommitResult> remembered(RecordId id, Remembered command) {
            return asked.contains(command) ? Optional.of(new Repeated(0, 1)) : real.remembered(id, command);
        }
    }

    private static final class RemembersCommandsOfAllRecords extends Relay {
        private final Map<String, RecordId> done = new HashMap<>();

        @Override
        public CommitResult commit(Commit commit) {
            commit.command().ifPresent(command -> done.putIfAbsent(command.command(), commit.id()));
            return real.commit(commit);
        }

        @Override
        public Optional<CommitResult> remembered(RecordId id, Remembered command) {
            return real.remembered(done.getOrDefault(command.command(), id), command);
        }
    }

    private static final class HasNoKeys extends Relay {
        @Override
        public CommitResult commit(Commit commit) {
            return real.commit(Commit.builder().from(commit).keys(List.of()).build());
        }
    }

    private static final class TakesAKeyFromItsHolder extends Relay {
        @Override
        public CommitResult commit(Commit commit) {
            return commit.expected() > 0 && !commit.keys().isEmpty()
                    ? new KeyTaken(commit.keys().iterator().next(), commit.id().number())
                    : real.commit(commit);
        }
    }

    private static final class HasOneSpaceOfKeysForAll extends Relay {
        private final Map<UniqueKey, RecordId> holders = new HashMap<>();

        @Override
        public CommitResult commit(Commit commit) {
            for (UniqueKey key : commit.keys()) {
                RecordId holder = holders.computeIfAbsent(key, first -> commit.id());
                if (!holder.equals(commit.id())) {
                    return new KeyTaken(key, holder.number());
                }
            }
            return real.commit(commit);
        }
    }

    private static final class MovesTheLookOfAStaleCommit extends Relay {
        @Override
        public CommitResult commit(Commit commit) {
            CommitResult result = real.commit(commit);
            if (result instanceof Stale stale) {
                real.rearm(commit.id(), stale.actual(), commit.lookAt(), commit.basis());
            }
            return result;
        }
    }
}
