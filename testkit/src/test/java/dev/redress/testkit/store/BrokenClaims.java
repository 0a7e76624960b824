package dev.redress.testkit.store;

import dev.redress.core.store.OutboxEntry;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** Outboxes that break one rule of who has a claimed entry each, by the test that catches them. */
final class BrokenClaims {

    private BrokenClaims() {}

    static Map<String, Supplier<Relay>> all() {
        Map<String, Supplier<Relay>> all = new HashMap<>();
        all.put("givesAClaimedEntryToNobodyElse", ClaimsForNoTime::new);
        all.put("handsOutAgainWhatWasNotConfirmedInTime", ClaimsForGood::new);
        all.put("neverHandsOutWhatWasConfirmed", ConfirmsWhateverItIsTold::new);
        all.put("takesALateConfirmation", WantsTheFirstClaimer::new);
        all.put("handsOutAgainWhatWasGivenBack", ForgetsUntilWhen::new);
        all.put("neverHandsOneEntryToTwo", MarksTooLate::new);
        all.put("handsOutEverythingThoughClaimersGetLost", HandsOutTwiceAtMost::new);
        return all;
    }

    private static final class ClaimsForNoTime extends Relay {
        @Override
        public List<OutboxEntry> claim(Instant now, Duration forHowLong, int limit) {
            return real.claim(now, Duration.ofNanos(1_000), limit);
        }
    }

    private static final class ClaimsForGood extends Relay {
        @Override
        public List<OutboxEntry> claim(Instant now, Duration forHowLong, int limit) {
            return real.claim(now, Duration.ofDays(36_500), limit);
        }
    }

    private static final class ConfirmsWhateverItIsTold extends Relay {
        @Override
        public boolean confirm(OutboxEntry entry) {
            real.confirm(entry);
            return true;
        }
    }

    /** An outbox that counts how often it has handed out what. */
    private abstract static class Counts extends Relay {
        final Map<String, Integer> times = new ConcurrentHashMap<>();

        @Override
        public List<OutboxEntry> claim(Instant now, Duration forHowLong, int limit) {
            List<OutboxEntry> some = real.claim(now, forHowLong, limit);
            some.forEach(entry -> times.merge(entry.key(), 1, Integer::sum));
            return some;
        }
    }

    private static final class WantsTheFirstClaimer extends Counts {
        @Override
        public boolean confirm(OutboxEntry entry) {
            return times.getOrDefault(entry.key(), 0) < 2 && real.confirm(entry);
        }
    }

    private static final class ForgetsUntilWhen extends Relay {
        @Override
        public void release(OutboxEntry entry, Instant notBefore) {
            real.release(entry, entry.notBefore());
        }
    }

    private static final class MarksTooLate extends Relay {
        private final Set<String> taken = ConcurrentHashMap.newKeySet();

        @Override
        public List<OutboxEntry> claim(Instant now, Duration forHowLong, int limit) {
            List<OutboxEntry> free = new ArrayList<>(peek(now));
            free.removeIf(entry -> taken.contains(entry.key()));
            List<OutboxEntry> some = free.subList(0, Math.min(limit, free.size()));
            dawdle();
            some.forEach(entry -> taken.add(entry.key()));
            return some;
        }

        private synchronized List<OutboxEntry> peek(Instant now) {
            List<OutboxEntry> all = real.claim(now, Duration.ofDays(1), 10_000);
            all.forEach(entry -> real.release(entry, entry.notBefore()));
            return all;
        }
    }

    private static final class HandsOutTwiceAtMost extends Counts {
        @Override
        public List<OutboxEntry> claim(Instant now, Duration forHowLong, int limit) {
            Set<String> spent = new HashSet<>();
            times.forEach((key, count) -> {
                if (count > 1) {
                    spent.add(key);
                }
            });
            return super.claim(now, forHowLong, limit).stream()
                    .filter(entry -> !spent.contains(entry.key()))
                    .toList();
        }
    }
}
