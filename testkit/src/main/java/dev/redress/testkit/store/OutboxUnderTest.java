package dev.redress.testkit.store;

import static dev.redress.testkit.store.Drafts.FRI_2026_02_06;
import static dev.redress.testkit.store.Drafts.begin;
import static dev.redress.testkit.store.Drafts.leaving;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.redress.core.record.RecordId;
import dev.redress.core.store.Outbox;
import dev.redress.core.store.OutboxEntry;
import dev.redress.core.store.RecordStore;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** An empty store before each test, and the outbox that its commits fill. */
abstract class OutboxUnderTest extends StoreUnderTest {

    static final Instant NOW = FRI_2026_02_06;
    static final Duration MINUTE = Duration.ofMinutes(1);

    OutboxUnderTest() {}

    /**
     * The outbox that is filled by commits to a store.
     *
     * @param store as {@link #open()} gave it
     * @return its outbox; the same object, if one type is both
     * @throws Exception if it cannot be made, which fails the test
     */
    protected abstract Outbox outbox(RecordStore store) throws Exception;

    final Outbox outbox() throws Exception {
        return outbox(store());
    }

    /** Claims everything that may leave, for a minute. */
    final List<OutboxEntry> claim(Instant now) throws Exception {
        return outbox().claim(now, MINUTE, 1_000);
    }

    /** Begins a record whose commit lets one entry leave. */
    final OutboxEntry letLeave(RecordId id, String key, Instant notBefore) {
        OutboxEntry entry = leaving(id, key, notBefore);
        put(begin(id).addOutbox(entry));
        return entry;
    }

    final void confirm(OutboxEntry entry) throws Exception {
        assertTrue(outbox().confirm(entry), "the first confirmation of " + entry);
    }
}
