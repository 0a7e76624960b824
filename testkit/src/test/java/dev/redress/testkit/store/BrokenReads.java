package dev.redress.testkit.store;

import dev.redress.core.history.Entry;
import dev.redress.core.record.RecordId;
import dev.redress.core.store.BrokenStoreException;
import dev.redress.core.store.Commit;
import dev.redress.core.store.CommitResult;
import dev.redress.core.store.Due;
import dev.redress.core.store.Stored;
import dev.redress.core.store.Worklist;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Stores that break one rule of reading, of worklists or of what is due each, by the test that catches them. */
final class BrokenReads {

    private BrokenReads() {}

    static Map<String, Supplier<Relay>> all() {
        Map<String, Supplier<Relay>> all = new HashMap<>();
        all.put("answersNothingForWhatIsNotThere", FailsForWhatIsNotThere::new);
        all.put("readsAHistoryAPageAtATime", RepeatsTheLastEntry::new);
        all.put("refusesToReadLessThanOne", ReadsOneForNone::new);
        all.put("listsByNumber", ListsWithoutCase::new);
        all.put("keepsPagesWhileRecordsComeIn", CountsPages::new);
        all.put("filtersByEveryColumn", IgnoresThePriority::new);
        all.put("listsRecordsAsTheyAreFound", ListsWithoutTheBasis::new);
        all.put("keepsScopesApart", ListsAllScopes::new);
        all.put("tellsKindsApart", KnowsOneKind::new);
        all.put("findsWhatRestsElsewhere", WalksFromTheBeginning::new);
        all.put("givesWhatIsDueInExactOrder", OrdersByMillisecond::new);
        all.put("givesWhatIsDueAPageAtATime", SkipsTies::new);
        all.put("givesNothingBeforeItsTime", RoundsUp::new);
        all.put("movesTheNextLookWithEachCommit", NeverForgetsALook::new);
        all.put("rearmsOnlyARecordThatStands", RearmsAnyVersion::new);
        all.put("keepsInstantsToTheMicrosecond", KeepsMilliseconds::new);
        return all;
    }

    private static final class FailsForWhatIsNotThere extends Relay {
        @Override
        public void rearm(RecordId id, long expected, Optional<Instant> lookAt, String basis) {
            if (real.find(id).isEmpty()) {
                throw new BrokenStoreException("no row");
            }
            real.rearm(id, expected, lookAt, basis);
        }
    }

    private static final class RepeatsTheLastEntry extends Relay {
        @Override
        public List<Entry> history(RecordId id, long after, int limit) {
            return real.history(id, Math.max(0, after - 1), limit);
        }
    }

    private static final class ReadsOneForNone extends Relay {
        @Override
        public List<Entry> history(RecordId id, long after, int limit) {
            return real.history(id, after, Math.max(1, limit));
        }
    }

    private static final class ListsWithoutCase extends Relay {
        @Override
        public List<Stored> page(Worklist worklist) {
            return real.page(worklist).stream()
                    .sorted(Comparator.comparing(
                            stored -> stored.snapshot().id().number(), String.CASE_INSENSITIVE_ORDER))
                    .toList();
        }
    }

    private static final class CountsPages extends Relay {
        private int listed;

        @Override
        public List<Stored> page(Worklist worklist) {
            Worklist whole = Worklist.builder()
                    .from(worklist)
                    .after(Optional.empty())
                    .limit(Worklist.LARGEST_PAGE)
                    .build();
            List<Stored> page = real.page(whole).stream()
                    .skip(worklist.after().isPresent() ? listed : 0)
                    .limit(worklist.limit())
                    .toList();
            listed += page.size();
            return page;
        }
    }

    private static final class IgnoresThePriority extends Relay {
        @Override
        public List<Stored> page(Worklist worklist) {
            return real.page(
                    Worklist.builder().from(worklist).priority(Optional.empty()).build());
        }
    }

    private static final class ListsWithoutTheBasis extends Relay {
        @Override
        public List<Stored> page(Worklist worklist) {
            return real.page(worklist).stream()
                    .map(stored -> new Stored(stored.snapshot(), stored.lookAt(), "", stored.columns()))
                    .toList();
        }
    }

    private static final class ListsAllScopes extends Relay {
        @Override
        public List<Stored> page(Worklist worklist) {
            return Stream.of(RecordId.ONLY_SCOPE, "north")
                    .flatMap(scope -> real
                            .page(Worklist.builder().from(worklist).scope(scope).build())
                            .stream())
                    .toList();
        }
    }

    private static final class KnowsOneKind extends Relay {
        @Override
        public Optional<Stored> find(RecordId id) {
            return real.find(id).or(() -> real.find(new RecordId(id.scope(), RecordId.ACTION, id.number())));
        }
    }

    private static final class WalksFromTheBeginning extends Relay {
        @Override
        public List<RecordId> restingElsewhere(String scope, String basis, Optional<RecordId> after, int limit) {
            return real.restingElsewhere(scope, basis, Optional.empty(), limit);
        }
    }

    private static final class OrdersByMillisecond extends Relay {
        @Override
        public List<Due> due(Instant now, Optional<Due> after, int limit) {
            return real.due(now, after, limit).stream()
                    .sorted(Comparator.<Due, Instant>comparing(
                                    due -> due.lookAt().truncatedTo(ChronoUnit.MILLIS))
                            .thenComparing(Due::id))
                    .toList();
        }
    }

    private static final class SkipsTies extends Relay {
        @Override
        public List<Due> due(Instant now, Optional<Due> after, int limit) {
            RecordId last = new RecordId("\uffff", "\uffff", "\uffff");
            return real.due(now, after.map(due -> new Due(due.lookAt(), last)), limit);
        }
    }

    private static final class RoundsUp extends Relay {
        @Override
        public List<Due> due(Instant now, Optional<Due> after, int limit) {
            return real.due(now.plusMillis(1), after, limit);
        }
    }

    private static final class NeverForgetsALook extends Relay {
        private final TreeSet<Due> looks = new TreeSet<>();

        @Override
        public CommitResult commit(Commit commit) {
            commit.lookAt().ifPresent(at -> looks.add(new Due(at, commit.id())));
            return real.commit(commit);
        }

        @Override
        public List<Due> due(Instant now, Optional<Due> after, int limit) {
            List<Due> due = new ArrayList<>(looks);
            due.removeIf(each -> each.lookAt().isAfter(now));
            return due;
        }
    }

    private static final class RearmsAnyVersion extends Relay {
        @Override
        public void rearm(RecordId id, long expected, Optional<Instant> lookAt, String basis) {
            real.rearm(id, version(id), lookAt, basis);
        }
    }

    private static final class KeepsMilliseconds extends Relay {
        @Override
        public Optional<Stored> find(RecordId id) {
            return real.find(id)
                    .map(stored -> new Stored(
                            stored.snapshot(),
                            stored.lookAt().map(at -> at.truncatedTo(ChronoUnit.MILLIS)),
                            stored.basis(),
                            stored.columns()));
        }
    }
}
