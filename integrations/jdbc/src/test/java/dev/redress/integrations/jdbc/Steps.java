package dev.redress.integrations.jdbc;

import dev.redress.core.history.Entry;
import dev.redress.core.record.RecordId;
import dev.redress.core.store.Commit;
import dev.redress.core.store.IndexColumns;
import dev.redress.core.store.OutboxEntry;
import dev.redress.core.store.Remembered;
import dev.redress.core.store.UniqueKey;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** Commits of tallies. */
final class Steps {

    static final Instant FRI_2026_02_06 = Instant.parse("2026-02-06T01:00:00.123456Z");

    static final RecordId K1 = RecordId.complaint("K-1");
    static final RecordId K2 = RecordId.complaint("K-2");

    private Steps() {}

    /** One event, on what the record is after {@code expected} of them. */
    static Commit.Builder step(RecordId id, long expected) {
        String code = "c" + (expected + 1);
        return Commit.builder()
                .expected(expected)
                .addEntries(new Entry(expected + 1, Tally.noted(FRI_2026_02_06, code), Optional.empty()))
                .snapshot(new Tally(id, expected + 1, code, false))
                .columns(IndexColumns.of("received"));
    }

    static Remembered command(String id) {
        return new Remembered(id, "payload of " + id);
    }

    static UniqueKey reference(String key) {
        return new UniqueKey("reference", key);
    }

    static OutboxEntry alert(RecordId id, String key, Instant notBefore) {
        return new OutboxEntry(key, id, "alert", notBefore, Map.of("rung", "late"));
    }
}
