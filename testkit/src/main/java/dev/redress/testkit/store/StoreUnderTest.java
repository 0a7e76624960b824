package dev.redress.testkit.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.redress.core.history.Entry;
import dev.redress.core.record.RecordId;
import dev.redress.core.store.Commit;
import dev.redress.core.store.CommitResult;
import dev.redress.core.store.CommitResult.Committed;
import dev.redress.core.store.Due;
import dev.redress.core.store.RecordStore;
import dev.redress.core.store.Stored;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;

/** An empty store before each test. */
abstract class StoreUnderTest {

    private static final int PLENTY = 10_000;

    private @Nullable RecordStore store;

    StoreUnderTest() {}

    /**
     * Makes the store under test, or empties it.
     *
     * @return a store without records
     * @throws Exception if it cannot be made, which fails the test
     */
    protected abstract RecordStore open() throws Exception;

    @BeforeEach
    final void openStore() throws Exception {
        store = open();
    }

    final RecordStore store() {
        return Objects.requireNonNull(store, "store");
    }

    /** Commits and expects that it is done. */
    final Stored put(Commit.Builder commit) {
        Commit whole = commit.build();
        assertEquals(
                new Committed(whole.snapshot().version()), store().commit(whole), "a good " + whole + " is committed");
        return find(whole.id());
    }

    /** Commits and expects another answer. */
    final void refused(CommitResult answer, Commit.Builder commit) {
        Commit whole = commit.build();
        assertEquals(answer, store().commit(whole), "the answer to a " + whole);
    }

    final Stored find(RecordId id) {
        return store().find(id).orElseThrow(() -> new AssertionError(id + " was committed and must be found"));
    }

    final List<Entry> history(RecordId id) {
        return store().history(id, 0, PLENTY);
    }

    final List<Due> due(Instant now) {
        return store().due(now, Optional.empty(), PLENTY);
    }

    /** Each part by itself, so that a failure says which. */
    final void assertKept(Commit commit) {
        Stored kept = find(commit.id());
        assertEquals(commit.snapshot(), kept.snapshot(), "the snapshot must come back as it was committed");
        assertEquals(commit.lookAt(), kept.lookAt(), "the next look must come back as it was committed");
        assertEquals(commit.basis(), kept.basis(), "the basis must come back as it was committed");
        assertEquals(commit.columns(), kept.columns(), "the columns must come back as they were committed");
        assertHistory(commit.entries(), store().history(commit.id(), commit.expected(), PLENTY));
    }

    final void assertHistory(List<Entry> expected, List<Entry> actual) {
        assertEquals(expected.size(), actual.size(), "the history must have as many entries as were committed");
        for (int i = 0; i < expected.size(); i++) {
            Entry entry = expected.get(i);
            String name = "entry " + entry.number() + ", "
                    + entry.event().getClass().getSimpleName() + ", must come back as it was committed";
            assertEquals(entry.number(), actual.get(i).number(), name);
            assertEquals(entry.event(), actual.get(i).event(), name);
            assertEquals(entry.seal(), actual.get(i).seal(), name + " with its seal");
        }
    }

    /** That a commit left no trace. */
    final void assertSame(Stored before, List<Entry> history) {
        RecordId id = before.snapshot().id();
        assertEquals(before, find(id), "a refused commit must not change the record");
        assertEquals(history, history(id), "a refused commit must not add to the history");
    }

    final void assertNothing(RecordId id) {
        assertTrue(store().find(id).isEmpty(), id + " was never committed and must not be found");
        assertTrue(history(id).isEmpty(), id + " was never committed and must have no history");
    }
}
