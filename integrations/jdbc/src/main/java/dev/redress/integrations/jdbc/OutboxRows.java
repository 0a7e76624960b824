package dev.redress.integrations.jdbc;

import dev.redress.core.record.RecordId;
import dev.redress.core.store.OutboxEntry;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The rows of what leaves. */
final class OutboxRows {

    private static final String PUT = "INSERT INTO redress_outbox (scope, outbox_key, kind, number, topic, not_before,"
            + " facts) VALUES (?, ?, ?, ?, ?, ?, ?)";
    private static final String FREE = "SELECT scope, outbox_key, kind, number, topic, not_before, facts"
            + " FROM redress_outbox WHERE not_before <= ? AND (claimed_until IS NULL OR claimed_until <= ?)";
    private static final String IN_ORDER = " ORDER BY not_before, scope, outbox_key LIMIT ";
    private static final String OF_ENTRY = " AND scope = ? AND outbox_key = ?";
    private static final String UNLESS_LOCKED = " FOR UPDATE SKIP LOCKED";
    private static final String OPEN = " WHERE scope = ? AND outbox_key = ? AND not_before IS NOT NULL";
    private static final String CLAIM = "UPDATE redress_outbox SET claimed_until = ?" + OPEN;
    private static final String CONFIRM = "UPDATE redress_outbox SET not_before = NULL, claimed_until = NULL" + OPEN;
    private static final String RELEASE = "UPDATE redress_outbox SET claimed_until = NULL, not_before = ?" + OPEN;

    private final Dialect dialect;

    OutboxRows(Dialect dialect) {
        this.dialect = dialect;
    }

    /** Entries whose key the scope has had before are left out. */
    void put(Connection connection, List<OutboxEntry> entries) throws SQLException {
        if (entries.isEmpty()) {
            return;
        }
        try (Prepared row = new Prepared(connection, dialect.ifAbsent(PUT))) {
            for (OutboxEntry entry : entries.stream()
                    .sorted(Comparator.comparing(OutboxEntry::key))
                    .toList()) {
                key(row, entry)
                        .word(entry.record().kind())
                        .word(entry.record().number())
                        .word(entry.topic())
                        .instant(entry.notBefore())
                        .text(FactLines.write(entry.facts()))
                        .inserted(dialect);
            }
        }
    }

    List<OutboxEntry> claim(Connection connection, Instant now, Instant until, int limit) throws SQLException {
        List<OutboxEntry> free = dialect.locksWhatItGives()
                ? free(connection, claimQuery(limit), now)
                : lockedOneByOne(connection, now, limit);
        try (Prepared row = new Prepared(connection, CLAIM)) {
            for (OutboxEntry entry : free) {
                key(row.instant(until), entry).toBatch();
            }
            row.batch();
        }
        // A row that another claim changed meanwhile may have come out of place.
        return free.stream()
                .sorted(Comparator.comparing(OutboxEntry::notBefore)
                        .thenComparing(entry -> entry.record().scope())
                        .thenComparing(OutboxEntry::key))
                .toList();
    }

    static String claimQuery(int limit) {
        return FREE + IN_ORDER + limit + UNLESS_LOCKED;
    }

    private static List<OutboxEntry> free(Connection connection, String sql, Instant now, String... key)
            throws SQLException {
        try (Prepared query =
                        new Prepared(connection, sql).instant(now).instant(now).words(List.of(key));
                ResultSet rows = query.query()) {
            List<OutboxEntry> free = new ArrayList<>();
            while (rows.next()) {
                free.add(entry(rows));
            }
            return free;
        }
    }

    /** Pages of what seems free, without a lock; of these, those that are locked here and now. */
    private static List<OutboxEntry> lockedOneByOne(Connection connection, Instant now, int limit) throws SQLException {
        List<OutboxEntry> locked = new ArrayList<>();
        List<OutboxEntry> page = free(connection, FREE + IN_ORDER + limit, now);
        for (int seen = 0; !page.isEmpty(); page = free(connection, FREE + IN_ORDER + limit + " OFFSET " + seen, now)) {
            for (OutboxEntry seems : page) {
                locked.addAll(free(
                        connection,
                        FREE + OF_ENTRY + UNLESS_LOCKED,
                        now,
                        seems.record().scope(),
                        seems.key()));
                if (locked.size() == limit) {
                    return locked;
                }
            }
            seen += page.size();
        }
        return locked;
    }

    private static OutboxEntry entry(ResultSet row) throws SQLException {
        RecordId record =
                new RecordId(Prepared.text(row, "scope"), Prepared.text(row, "kind"), Prepared.text(row, "number"));
        return new OutboxEntry(
                Prepared.text(row, "outbox_key"),
                record,
                Prepared.text(row, "topic"),
                Prepared.instant(row, "not_before"),
                FactLines.read(Prepared.text(row, "facts")));
    }

    static boolean confirm(Connection connection, OutboxEntry entry) throws SQLException {
        try (Prepared row = new Prepared(connection, CONFIRM)) {
            return key(row, entry).update() == 1;
        }
    }

    static boolean release(Connection connection, OutboxEntry entry, Instant notBefore) throws SQLException {
        try (Prepared row = new Prepared(connection, RELEASE)) {
            return key(row.instant(notBefore), entry).update() == 1;
        }
    }

    private static Prepared key(Prepared row, OutboxEntry entry) throws SQLException {
        return row.word(entry.record().scope()).word(entry.key());
    }
}
