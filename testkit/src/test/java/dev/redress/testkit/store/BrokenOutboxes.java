package dev.redress.testkit.store;

import dev.redress.core.record.RecordId;
import dev.redress.core.store.Commit;
import dev.redress.core.store.CommitResult;
import dev.redress.core.store.CommitResult.Committed;
import dev.redress.core.store.CommitResult.Repeated;
import dev.redress.core.store.Erasure;
import dev.redress.core.store.OutboxEntry;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Outboxes that break one rule of what comes in and in which order it leaves each, by the test that catches them. */
final class BrokenOutboxes {

    private BrokenOutboxes() {}

    static Map<String, Supplier<Relay>> all() {
        Map<String, Supplier<Relay>> all = new HashMap<>();
        all.put("handsOutWhatACommitBrought", LosesFacts::new);
        all.put("claimsInExactOrder", OrdersByKey::new);
        all.put("claimsNoMoreThanAsked", ClaimsEverything::new);
        all.put("leavesTheFutureAlone", RoundsUp::new);
        all.put("bringsTheEntriesOfARepeatedCommandOnce", BringsThemWithEachAnswer::new);
        all.put("storesAKeyOnce", StoresAKeyAgain::new);
        all.put("bringsNothingWithARefusedCommit", BringsThemWhenRefused::new);
        all.put("tellsEntriesOfScopesApart", ConfirmsInAllScopes::new);
        all.put("keepsTheEntriesOfAnErasedRecord", LosesEntriesOfTheErased::new);
        all.put("refusesToClaimNothing", ClaimsOneForNone::new);
        return all;
    }

    private static final class LosesFacts extends Relay {
        @Override
        public List<OutboxEntry> claim(Instant now, Duration forHowLong, int limit) {
            return real.claim(now, forHowLong, limit).stream()
                    .map(is -> new OutboxEntry(is.key(), is.record(), is.topic(), is.notBefore(), Map.of()))
                    .toList();
        }
    }

    private static final class OrdersByKey extends Relay {
        @Override
        public List<OutboxEntry> claim(Instant now, Duration forHowLong, int limit) {
            return real.claim(now, forHowLong, limit).stream()
                    .sorted(Comparator.comparing(OutboxEntry::key))
                    .toList();
        }
    }

    private static final class ClaimsEverything extends Relay {
        @Override
        public List<OutboxEntry> claim(Instant now, Duration forHowLong, int limit) {
            return real.claim(now, forHowLong, 1_000);
        }
    }

    private static final class RoundsUp extends Relay {
        @Override
        public List<OutboxEntry> claim(Instant now, Duration forHowLong, int limit) {
            return real.claim(now.plusMillis(1), forHowLong, limit);
        }
    }

    /** An outbox that brings some entries once more. */
    private abstract static class BringsMore extends Relay {
        final List<OutboxEntry> more = new ArrayList<>();

        @Override
        public List<OutboxEntry> claim(Instant now, Duration forHowLong, int limit) {
            return Stream.concat(real.claim(now, forHowLong, limit).stream(), more.stream())
                    .toList();
        }
    }

    private static final class BringsThemWithEachAnswer extends BringsMore {
        @Override
        public CommitResult commit(Commit commit) {
            CommitResult result = real.commit(commit);
            if (result instanceof Repeated) {
                more.addAll(commit.outbox());
            }
            return result;
        }
    }

    private static final class StoresAKeyAgain extends BringsMore {
        private final Set<String> seen = new HashSet<>();

        @Override
        public CommitResult commit(Commit commit) {
            CommitResult result = real.commit(commit);
            commit.outbox().stream().filter(entry -> !seen.add(entry.key())).forEach(more::add);
            return result;
        }
    }

    private static final class BringsThemWhenRefused extends BringsMore {
        @Override
        public CommitResult commit(Commit commit) {
            CommitResult result = real.commit(commit);
            if (!(result instanceof Committed)) {
                more.addAll(commit.outbox());
            }
            return result;
        }
    }

    private static final class ConfirmsInAllScopes extends Relay {
        @Override
        public boolean confirm(OutboxEntry is) {
            RecordId north = is.record().in("north");
            real.confirm(new OutboxEntry(is.key(), north, is.topic(), is.notBefore(), is.facts()));
            return real.confirm(is);
        }
    }

    private static final class LosesEntriesOfTheErased extends Relay {
        private final Set<RecordId> erased = new HashSet<>();

        @Override
        public CommitResult erase(Erasure erasure) {
            erased.add(erasure.id());
            return real.erase(erasure);
        }

        @Override
        public List<OutboxEntry> claim(Instant now, Duration forHowLong, int limit) {
            return real.claim(now, forHowLong, limit).stream()
                    .filter(entry -> !erased.contains(entry.record()))
                    .toList();
        }
    }

    private static final class ClaimsOneForNone extends Relay {
        @Override
        public List<OutboxEntry> claim(Instant now, Duration forHowLong, int limit) {
            return real.claim(now, forHowLong, Math.max(1, limit));
        }
    }
}
