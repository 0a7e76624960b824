package dev.redress.testkit.store;

import static dev.redress.testkit.store.Drafts.FRI_2026_02_06;
import static dev.redress.testkit.store.Drafts.begin;
import static dev.redress.testkit.store.Drafts.next;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.redress.core.event.Noted;
import dev.redress.core.history.Entry;
import dev.redress.core.record.RecordId;
import dev.redress.core.store.Commit;
import dev.redress.core.store.CommitResult;
import dev.redress.core.store.CommitResult.Committed;
import dev.redress.core.store.CommitResult.KeyTaken;
import dev.redress.core.store.CommitResult.Repeated;
import dev.redress.core.store.CommitResult.Stale;
import dev.redress.core.store.IndexColumns;
import dev.redress.core.store.Remembered;
import dev.redress.core.store.Stored;
import dev.redress.core.store.UniqueKey;
import dev.redress.testkit.thread.Together;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What holds when several threads commit and read at once. */
abstract class RaceRules extends ErasureRules {

    private static final int ROUNDS = 25;
    private static final int RECORDS = 8;
    private static final int COMMITS = 10_000;

    RaceRules() {}

    /**
     * Of several commits on one version one is committed, and the others are told its version.
     *
     * @throws Exception if a thread fails
     */
    @Test
    public final void letsOneOfManyWritersWin() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            RecordId id = RecordId.complaint("K-" + round);
            List<CommitResult> receipts =
                    Together.ask(thread -> store().commit(begin(id).build()));
            assertOne(new Committed(1), new Stale(1), receipts);

            Stored first = find(id);
            List<CommitResult> later = Together.ask(thread -> store().commit(
                            next(first.snapshot(), Drafts.noted("by " + thread)).build()));
            assertOne(new Committed(2), new Stale(2), later);
            assertEquals(2, history(id).size(), "what the losers brought is not stored");
        }
    }

    private static void assertOne(CommitResult winner, CommitResult loser, List<CommitResult> results) {
        List<CommitResult> expected = new ArrayList<>(Collections.nCopies(results.size() - 1, loser));
        expected.add(winner);
        List<CommitResult> sorted = new ArrayList<>(results);
        sorted.sort((a, b) -> Boolean.compare(a.equals(winner), b.equals(winner)));
        assertEquals(expected, sorted, "one " + winner + ", all others " + loser);
    }

    /**
     * The same command from several threads is done once, and each of them hears the same.
     *
     * @throws Exception if a thread fails
     */
    @Test
    public final void doesACommandOfManyThreadsOnce() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            RecordId id = RecordId.complaint("K-" + round);
            Remembered receive = new Remembered("receive", "p");
            List<CommitResult> receipts = Together.ask(
                    thread -> store().commit(begin(id).command(receive).build()));
            assertOne(new Committed(1), new Repeated(0, 1), receipts);

            Commit asked = next(find(id)).command(ASKED).build();
            List<CommitResult> later = Together.ask(thread -> store().commit(asked));
            assertOne(new Committed(2), new Repeated(1, 2), later);
            assertEquals(2, history(id).size(), "what the others brought is not stored");
        }
    }

    /**
     * Of several records that want one key one gets it, and the others are told which.
     *
     * @throws Exception if a thread fails
     */
    @Test
    public final void givesAKeyToOneOfMany() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            String name = "K-" + round + "-";
            UniqueKey key = new UniqueKey("reference", name);
            List<CommitResult> results = Together.ask(thread -> store().commit(begin(RecordId.complaint(name + thread))
                    .keys(Set.of(key))
                    .build()));
            int winner = results.indexOf(new Committed(1));
            assertOne(new Committed(1), new KeyTaken(key, name + winner), results);
            for (int thread = 0; thread < results.size(); thread++) {
                boolean there = store().find(RecordId.complaint(name + thread)).isPresent();
                assertEquals(thread == winner, there, "only who got the key is stored");
            }
        }
    }

    /**
     * Ten thousand commits of several threads on a few records: none is lost, none is stored twice.
     *
     * @throws Exception if a thread fails
     */
    @Test
    public final void losesNothingToRacingWriters() throws Exception {
        for (int record = 0; record < RECORDS; record++) {
            put(begin(RecordId.complaint("K-" + record)));
        }
        int share = COMMITS / Together.THREADS;
        Together.ask(thread -> {
            for (int i = 0; i < share; i++) {
                // Two and two threads want the same record.
                commitAtLast(RecordId.complaint("K-" + (thread / 2 + i) % RECORDS), thread + "/" + i);
            }
            return share;
        });

        List<String> expected = new ArrayList<>();
        for (int thread = 0; thread < Together.THREADS; thread++) {
            for (int i = 0; i < share; i++) {
                expected.add(thread + "/" + i);
            }
        }
        List<String> stored = new ArrayList<>();
        for (int record = 0; record < RECORDS; record++) {
            stored.addAll(notes(RecordId.complaint("K-" + record)));
        }
        Collections.sort(expected);
        Collections.sort(stored);
        assertEquals(expected, stored, "each commit that was committed is in a history, once");
    }

    private void commitAtLast(RecordId id, String note) {
        CommitResult result;
        do {
            Stored now = find(id);
            result = store().commit(next(now.snapshot(), Drafts.noted(note))
                    .command(new Remembered(note, "p"))
                    .lookAt(FRI_2026_02_06.plusSeconds(now.snapshot().version()))
                    .build());
        } while (result instanceof Stale);
        assertTrue(result instanceof Committed, "a commit is committed or stale but was " + result);
    }

    private List<String> notes(RecordId id) {
        List<Entry> history = history(id);
        List<String> notes = new ArrayList<>();
        for (Entry entry : history) {
            assertEquals(notes.size() + 1, entry.number(), "numbers without gaps");
            notes.add(entry.event() instanceof Noted noted ? noted.key() : "");
        }
        assertEquals(history.size(), find(id).snapshot().version(), "the version is the number of entries");
        return notes.subList(1, notes.size());
    }

    /**
     * A reader beside writers sees a record before a commit or after it, never in between.
     *
     * @throws Exception if a thread fails
     */
    @Test
    public final void showsWholeCommitsToReaders() throws Exception {
        RecordId id = RecordId.complaint("K-1");
        put(versioned(begin(id), 1));
        int versions = 300;
        Together.ask(thread -> {
            for (long version = find(id).snapshot().version(); version < versions; ) {
                Stored seen = find(id);
                version = seen.snapshot().version();
                assertEquals("v" + version, seen.columns().state(), "columns of the same commit as the snapshot");
                assertEquals(Optional.of(lookOf(version)), seen.lookAt(), "a next look of the same commit");
                List<Entry> last = store().history(id, version - 1, 1);
                assertEquals(1, last.size(), "the history has what the snapshot has");
                if (thread < 2) {
                    store().commit(versioned(next(seen), version + 1).build());
                }
            }
            return true;
        });
        assertEquals(1, due(lookOf(versions + Together.THREADS)).size(), "one next look");
    }

    private static Commit.Builder versioned(Commit.Builder commit, long version) {
        return commit.columns(IndexColumns.of("v" + version)).lookAt(lookOf(version));
    }

    private static Instant lookOf(long version) {
        return FRI_2026_02_06.plusSeconds(version);
    }
}
