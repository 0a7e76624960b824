package dev.redress.testkit.store;

import static dev.redress.testkit.store.Drafts.FRI_2026_02_06;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.redress.core.event.Noted;
import dev.redress.core.history.Entry;
import dev.redress.core.record.RecordId;
import dev.redress.core.store.Commit;
import dev.redress.core.store.CommitResult;
import dev.redress.core.store.CommitResult.Committed;
import dev.redress.core.store.CommitResult.Repeated;
import dev.redress.core.store.Due;
import dev.redress.core.store.IndexColumns;
import dev.redress.core.store.Outbox;
import dev.redress.core.store.OutboxEntry;
import dev.redress.core.store.RecordStore;
import dev.redress.core.store.Remembered;
import dev.redress.core.store.Stored;
import dev.redress.core.store.UniqueKey;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What must be in a storage after its writer was killed. Remembers how far it has looked, so that each look is a short one. */
final class Aftermath {

    private static final int RECORDS = 4;
    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final Instant FAR = FRI_2026_02_06.plusSeconds(1_000_000);

    private final Map<RecordId, Long> seen = new HashMap<>();
    private Instant now = FRI_2026_02_06;

    /** Where a killed writer left the steps: numbers of those that are stored, by key. */
    private record Found(Map<String, Long> steps, int doubled) {}

    private static RecordId record(int step) {
        return RecordId.complaint("K-" + step % RECORDS);
    }

    void begin(RecordStore store) {
        for (int record = 0; record < RECORDS; record++) {
            Commit receipt = Drafts.begin(record(record)).lookAt(lookOf(1)).build();
            assertEquals(new Committed(1), store.commit(receipt), "the receipt of " + receipt.id());
            seen.put(receipt.id(), 1L);
        }
    }

    /** What a child commits in one step: one of everything, under one key. */
    static Commit step(RecordStore store, int child, int step) {
        return step(store, record(step), Child.key(child, step));
    }

    static Commit step(RecordStore store, RecordId id, String key) {
        Stored stored = store.find(id).orElseThrow(() -> new AssertionError(id + " was committed and must be found"));
        long version = stored.snapshot().version() + 1;
        return Drafts.next(stored.snapshot(), Drafts.noted(key))
                .command(new Remembered(key, "p"))
                .lookAt(lookOf(version))
                .columns(IndexColumns.of("v" + version))
                .addOutbox(Drafts.leaving(id, key, FRI_2026_02_06))
                .addKeys(new UniqueKey("step", key))
                .build();
    }

    private static Instant lookOf(long version) {
        return FRI_2026_02_06.plusSeconds(version);
    }

    void check(RecordStore store, Outbox outbox, int child, List<String> done) {
        Found found = look(store);
        Set<String> stored = new TreeSet<>(found.steps().keySet());
        String last = Child.key(child, done.size());
        assertEquals(0, found.doubled(), "child " + child + ": no commit is stored twice");
        assertTrue(
                stored.containsAll(done),
                "child " + child + " was told of commits that are lost: " + without(new TreeSet<>(done), stored));
        assertTrue(
                without(without(stored, done), List.of(last)).isEmpty(),
                "child " + child + ": more is stored than was begun: " + stored);
        assertLeave(stored, outbox, child);

        again(store, child, done.size(), found);
        if (!done.isEmpty()) {
            again(store, child, done.size() - 1, found);
        }
        Set<String> retried = without(look(store).steps().keySet(), List.of());
        assertEquals(without(Set.of(last), stored), retried, "child " + child + ": a retry stores what was not, once");
        assertLeave(retried, outbox, child);
    }

    private void assertLeave(Set<String> stored, Outbox outbox, int child) {
        Set<String> leaving = leaving(outbox);
        assertEquals(Set.of(), without(stored, leaving), "child " + child + ": commits without their outbox entry");
        assertEquals(Set.of(), without(leaving, stored), "child " + child + ": outbox entries without their commit");
    }

    private static Set<String> without(Set<String> all, Iterable<String> some) {
        Set<String> rest = new TreeSet<>(all);
        some.forEach(rest::remove);
        return rest;
    }

    /** Reads what is new, and checks that each record is of one piece. */
    private Found look(RecordStore store) {
        Map<String, Long> steps = new HashMap<>();
        int doubled = 0;
        List<Due> looks = new ArrayList<>();
        for (int record = 0; record < RECORDS; record++) {
            RecordId id = record(record);
            long version = seen.getOrDefault(id, 0L);
            for (Entry entry : store.history(id, version, Integer.MAX_VALUE)) {
                version++;
                assertEquals(version, entry.number(), "the history of " + id + " has no gap");
                String key = entry.event() instanceof Noted noted ? noted.key() : "";
                doubled += steps.put(key, version) == null ? 0 : 1;
            }
            seen.put(id, version);
            looks.add(new Due(lookOf(version), id));
            Stored now = store.find(id).orElseThrow(() -> new AssertionError(id + " is lost"));
            assertEquals(version, now.snapshot().version(), "snapshot and history of " + id + " are of one commit");
            assertEquals(Optional.of(lookOf(version)), now.lookAt(), "snapshot and next look of " + id);
            assertEquals(
                    version == 1 ? "received" : "v" + version, now.columns().state(), "columns of " + id);
        }
        assertEquals(looks.stream().sorted().toList(), store.due(FAR, Optional.empty(), 1_000), "what is due");
        return new Found(steps, doubled);
    }

    private Set<String> leaving(Outbox outbox) {
        now = now.plus(MINUTE);
        Set<String> keys = new TreeSet<>();
        for (OutboxEntry entry : outbox.claim(now, MINUTE, Integer.MAX_VALUE)) {
            assertTrue(keys.add(entry.key()), "one outbox entry of key " + entry.key());
            assertTrue(outbox.confirm(entry), "the outbox entry of key " + entry.key() + " leaves once");
        }
        return keys;
    }

    /** Another node tries a step again, as one does that never heard what became of it. */
    private static void again(RecordStore store, int child, int step, Found found) {
        String key = Child.key(child, step);
        Long number = found.steps().get(key);
        Commit retry = step(store, child, step);
        CommitResult expected =
                number == null ? new Committed(retry.snapshot().version()) : new Repeated(number - 1, number);
        assertEquals(
                expected,
                store.commit(retry),
                "a retry of step " + key + " that was " + (number == null ? "not " : "") + "stored");
    }
}
