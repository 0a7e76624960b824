package dev.redress.integrations.jdbc;

import dev.redress.core.history.Entry;
import dev.redress.core.history.Snapshot;
import dev.redress.core.record.RecordId;
import dev.redress.core.store.BrokenStoreException;
import dev.redress.core.store.Due;
import dev.redress.core.store.IndexColumns;
import dev.redress.core.store.RecordCodec;
import dev.redress.core.store.Stored;
import dev.redress.core.store.Worklist;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is read of records and histories. The limit of a page stands in the text of its query, so that the planner knows it. */
final class RecordRows {

    static final String OF_RECORD = " WHERE scope = ? AND kind = ? AND number = ?";

    private static final String RECORDS = "SELECT scope, kind, number, version, snapshot, look_at, basis, state, owner,"
            + " priority, next_due, next_promise FROM redress_records";
    private static final String HISTORY = "SELECT entry, event, seal FROM redress_events" + OF_RECORD;
    private static final String DUE = "SELECT look_at, scope, kind, number FROM redress_records WHERE look_at <= ?";
    // The first half of the condition says the same more weakly: H2 finds its place in the index by it.
    private static final String DUE_AFTER = " AND look_at >= ? AND (look_at, scope, kind, number) > (?, ?, ?, ?)";
    private static final String ELSEWHERE =
            "SELECT kind, number FROM redress_records WHERE scope = ? AND look_at IS NOT NULL AND basis <> ?";

    private final RecordCodec codec;

    RecordRows(RecordCodec codec) {
        this.codec = codec;
    }

    /** A record as it stands in its row, before its text is read. */
    private record Line(
            RecordId id, long version, String snapshot, Optional<Instant> lookAt, String basis, IndexColumns columns) {}

    Optional<Stored> find(Connection connection, RecordId id) throws SQLException {
        try (Prepared find = new Prepared(connection, RECORDS + OF_RECORD).id(id)) {
            List<Stored> found = stored(connection, lines(find));
            return found.isEmpty() ? Optional.empty() : Optional.of(found.get(0));
        }
    }

    List<Stored> page(Connection connection, Worklist worklist) throws SQLException {
        StringBuilder sql = new StringBuilder(RECORDS).append(" WHERE scope = ? AND kind = ?");
        List<String> words = new ArrayList<>(List.of(worklist.scope(), worklist.kind()));
        narrow(sql, words, " AND state = ?", worklist.state());
        narrow(sql, words, " AND owner = ?", worklist.owner());
        narrow(sql, words, " AND priority = ?", worklist.priority());
        narrow(sql, words, " AND next_promise = ?", worklist.nextPromise());
        narrow(sql, words, " AND number > ?", worklist.after());
        sql.append(" ORDER BY number LIMIT ").append(worklist.limit());
        try (Prepared page = new Prepared(connection, sql.toString()).words(words)) {
            return stored(connection, lines(page));
        }
    }

    private static void narrow(StringBuilder sql, List<String> words, String condition, Optional<String> word) {
        if (word.isPresent()) {
            sql.append(condition);
            words.add(word.get());
        }
    }

    List<Entry> history(Connection connection, RecordId id, long after, int limit) throws SQLException {
        String sql = HISTORY + " AND entry > ? ORDER BY entry LIMIT " + limit;
        try (Prepared history = new Prepared(connection, sql).id(id).number(after);
                ResultSet rows = history.query()) {
            List<Entry> entries = new ArrayList<>();
            while (rows.next()) {
                entries.add(new Entry(
                        rows.getLong("entry"),
                        codec.readEvent(Prepared.text(rows, "event")),
                        Prepared.optionalText(rows, "seal")));
            }
            return List.copyOf(entries);
        }
    }

    List<Due> due(Connection connection, Instant now, Optional<Due> after, int limit) throws SQLException {
        String sql = dueQuery(after.isPresent(), limit);
        try (Prepared due = new Prepared(connection, sql).instant(now)) {
            if (after.isPresent()) {
                Due last = after.get();
                due.instant(last.lookAt()).instant(last.lookAt()).id(last.id());
            }
            try (ResultSet rows = due.query()) {
                List<Due> found = new ArrayList<>();
                while (rows.next()) {
                    found.add(new Due(Prepared.instant(rows, "look_at"), id(rows)));
                }
                return List.copyOf(found);
            }
        }
    }

    static String dueQuery(boolean after, int limit) {
        return DUE + (after ? DUE_AFTER : "") + " ORDER BY look_at, scope, kind, number LIMIT " + limit;
    }

    List<RecordId> restingElsewhere(
            Connection connection, String scope, String basis, Optional<RecordId> after, int limit)
            throws SQLException {
        String sql = ELSEWHERE + (after.isPresent() ? " AND kind >= ? AND (kind, number) > (?, ?)" : "")
                + " ORDER BY kind, number LIMIT " + limit;
        try (Prepared walk = new Prepared(connection, sql).word(scope).word(basis)) {
            if (after.isPresent()) {
                RecordId last = after.get();
                walk.word(last.kind()).word(last.kind()).word(last.number());
            }
            try (ResultSet rows = walk.query()) {
                List<RecordId> found = new ArrayList<>();
                while (rows.next()) {
                    found.add(new RecordId(scope, Prepared.text(rows, "kind"), Prepared.text(rows, "number")));
                }
                return List.copyOf(found);
            }
        }
    }

    private static List<Line> lines(Prepared query) throws SQLException {
        try (ResultSet rows = query.query()) {
            List<Line> lines = new ArrayList<>();
            while (rows.next()) {
                lines.add(new Line(
                        id(rows),
                        rows.getLong("version"),
                        Prepared.text(rows, "snapshot"),
                        Prepared.optionalInstant(rows, "look_at"),
                        Prepared.text(rows, "basis"),
                        columns(rows)));
            }
            return lines;
        }
    }

    private static RecordId id(ResultSet row) throws SQLException {
        return new RecordId(Prepared.text(row, "scope"), Prepared.text(row, "kind"), Prepared.text(row, "number"));
    }

    private static IndexColumns columns(ResultSet row) throws SQLException {
        return new IndexColumns(
                Prepared.text(row, "state"),
                Prepared.optionalText(row, "owner"),
                Prepared.optionalText(row, "priority"),
                Prepared.optionalInstant(row, "next_due"),
                Prepared.optionalText(row, "next_promise"));
    }

    private List<Stored> stored(Connection connection, List<Line> lines) throws SQLException {
        List<Stored> stored = new ArrayList<>(lines.size());
        for (Line line : lines) {
            stored.add(new Stored(snapshot(connection, line), line.lookAt(), line.basis(), line.columns()));
        }
        return List.copyOf(stored);
    }

    private Snapshot snapshot(Connection connection, Line line) throws SQLException {
        Snapshot snapshot;
        try {
            snapshot = codec.readSnapshot(line.id().kind(), line.snapshot());
        } catch (BrokenStoreException unreadable) {
            snapshot = replayed(connection, line, unreadable);
        }
        if (!snapshot.id().equals(line.id()) || snapshot.version() != line.version()) {
            throw new BrokenStoreException("The snapshot of " + line.id() + " must be its own, of version "
                    + line.version() + ", but was of " + snapshot.id() + ", version " + snapshot.version());
        }
        return snapshot;
    }

    /**
     * A snapshot is the fold of its history, so one that cannot be read, because a newer version wrote it, is folded again; events
     * that are not known either make it a record that can be read but takes no commands.
     */
    private Snapshot replayed(Connection connection, Line line, BrokenStoreException unreadable) throws SQLException {
        List<Entry> history = history(connection, line.id(), 0, Integer.MAX_VALUE);
        try {
            return codec.replay(line.id(), history.subList(0, (int) Math.min(line.version(), history.size())));
        } catch (BrokenStoreException | IllegalArgumentException unfolded) {
            unreadable.addSuppressed(unfolded);
            throw unreadable;
        }
    }
}
