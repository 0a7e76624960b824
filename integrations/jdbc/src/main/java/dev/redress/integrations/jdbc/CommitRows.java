package dev.redress.integrations.jdbc;

import static dev.redress.integrations.jdbc.RecordRows.OF_RECORD;

import dev.redress.core.history.Entry;
import dev.redress.core.history.Snapshot;
import dev.redress.core.record.RecordId;
import dev.redress.core.store.BrokenStoreException;
import dev.redress.core.store.Commit;
import dev.redress.core.store.CommitResult;
import dev.redress.core.store.Erasure;
import dev.redress.core.store.RecordCodec;
import dev.redress.core.store.Remembered;
import dev.redress.core.store.UniqueKey;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * What is written of records. The row of the record is the lock: whoever changes it from the expected version may write the rest,
 * whoever does not writes nothing and asks why. No statement fails because somebody else was faster.
 */
final class CommitRows {

    private static final String RECEIVE =
            "INSERT INTO redress_records (version, snapshot, look_at, basis, state, owner,"
                    + " priority, next_due, next_promise, scope, kind, number) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String CHANGE = "UPDATE redress_records SET version = ?, snapshot = ?, look_at = ?, basis = ?,"
            + " state = ?, owner = ?, priority = ?, next_due = ?, next_promise = ?" + OF_RECORD + " AND version = ?";
    private static final String UNLESS_DONE =
            " AND NOT EXISTS (SELECT 1 FROM redress_commands" + OF_RECORD + " AND command = ?)";
    private static final String EVENT =
            "INSERT INTO redress_events (scope, kind, number, entry, event, seal) VALUES (?, ?, ?, ?, ?, ?)";
    private static final String COMMAND = "INSERT INTO redress_commands (scope, kind, number, command, payload,"
            + " version_before, version_after) VALUES (?, ?, ?, ?, ?, ?, ?)";
    private static final String DONE =
            "SELECT payload, version_before, version_after FROM redress_commands" + OF_RECORD + " AND command = ?";
    private static final String VERSION = "SELECT version FROM redress_records" + OF_RECORD;
    private static final String HOLD =
            "INSERT INTO redress_keys (scope, space, unique_key, kind, number) VALUES (?, ?, ?, ?, ?)";
    private static final String HOLDER =
            "SELECT kind, number FROM redress_keys WHERE scope = ? AND space = ? AND unique_key = ?";
    private static final String REARM =
            "UPDATE redress_records SET look_at = ?, basis = ?" + OF_RECORD + " AND version = ?";
    private static final String ERASE =
            "UPDATE redress_records SET version = ?, snapshot = ?" + OF_RECORD + " AND version = ?";
    private static final String REWRITE =
            "UPDATE redress_events SET event = ?, seal = ?" + OF_RECORD + " AND entry = ?";
    private static final String FORGET = "DELETE FROM redress_commands" + OF_RECORD;

    private final RecordCodec codec;
    private final Dialect dialect;
    private final OutboxRows outbox;

    CommitRows(RecordCodec codec, Dialect dialect, OutboxRows outbox) {
        this.codec = codec;
        this.dialect = dialect;
        this.outbox = outbox;
    }

    CommitResult commit(Connection connection, Commit commit) throws SQLException {
        RecordId id = commit.id();
        boolean first = commit.expected() == 0;
        if (first ? !received(connection, commit) : !changed(connection, commit)) {
            return lost(connection, id, commit.command(), commit.expected());
        }
        Optional<CommitResult> taken = hold(connection, commit);
        if (taken.isPresent()) {
            return taken.get();
        }
        append(connection, id, commit.entries());
        long version = commit.snapshot().version();
        if (commit.command().isPresent()) {
            remember(connection, id, commit.command().get(), commit.expected(), version);
        }
        outbox.put(connection, commit.outbox());
        return new CommitResult.Committed(version);
    }

    private boolean received(Connection connection, Commit commit) throws SQLException {
        try (Prepared row = new Prepared(connection, dialect.ifAbsent(RECEIVE))) {
            return columns(row, commit).id(commit.id()).inserted(dialect);
        }
    }

    private boolean changed(Connection connection, Commit commit) throws SQLException {
        RecordId id = commit.id();
        Optional<Remembered> command = commit.command();
        try (Prepared row = new Prepared(connection, command.isPresent() ? CHANGE + UNLESS_DONE : CHANGE)) {
            columns(row, commit).id(id).number(commit.expected());
            if (command.isPresent()) {
                row.id(id).word(command.get().command());
            }
            return row.update() == 1;
        }
    }

    private Prepared columns(Prepared row, Commit commit) throws SQLException {
        Snapshot snapshot = commit.snapshot();
        return row.number(snapshot.version())
                .text(codec.write(snapshot))
                .instant(commit.lookAt())
                .word(commit.basis())
                .word(commit.columns().state())
                .word(commit.columns().owner())
                .word(commit.columns().priority())
                .instant(commit.columns().nextDue())
                .word(commit.columns().nextPromise());
    }

    /** Why the row was not as expected: the command was done before, or the version is another. */
    private static CommitResult lost(Connection connection, RecordId id, Optional<Remembered> command, long expected)
            throws SQLException {
        if (command.isPresent()) {
            Optional<CommitResult> before = remembered(connection, id, command.get());
            if (before.isPresent()) {
                return before.get();
            }
        }
        long actual = version(connection, id);
        if (actual == 0 && expected > 0) {
            return new CommitResult.Unknown();
        }
        return new CommitResult.Stale(actual);
    }

    private static long version(Connection connection, RecordId id) throws SQLException {
        try (Prepared version = new Prepared(connection, VERSION).id(id);
                ResultSet row = version.query()) {
            return row.next() ? row.getLong("version") : 0;
        }
    }

    static Optional<CommitResult> remembered(Connection connection, RecordId id, Remembered command)
            throws SQLException {
        try (Prepared done = new Prepared(connection, DONE).id(id).word(command.command());
                ResultSet row = done.query()) {
            if (!row.next()) {
                return Optional.empty();
            }
            return Optional.of(
                    Prepared.text(row, "payload").equals(command.payload())
                            ? new CommitResult.Repeated(row.getLong("version_before"), row.getLong("version_after"))
                            : new CommitResult.OtherPayload(command.command()));
        }
    }

    /** Keys are taken in their order, so that two commits never wait for each other. */
    private Optional<CommitResult> hold(Connection connection, Commit commit) throws SQLException {
        RecordId id = commit.id();
        for (UniqueKey key : new TreeSet<>(commit.keys())) {
            // A record that is there usually holds its keys already; asking is cheaper than trying to take them again.
            Optional<RecordId> holder = commit.expected() > 0 ? holder(connection, id.scope(), key) : Optional.empty();
            if (holder.isEmpty() && !took(connection, id, key)) {
                holder = Optional.of(holder(connection, id.scope(), key)
                        .orElseThrow(() -> new BrokenStoreException(
                                "A key of space " + key.space() + " was taken, but no record holds it")));
            }
            if (holder.isPresent() && !holder.get().equals(id)) {
                return Optional.of(new CommitResult.KeyTaken(key, holder.get().number()));
            }
        }
        return Optional.empty();
    }

    private boolean took(Connection connection, RecordId id, UniqueKey key) throws SQLException {
        try (Prepared row = new Prepared(connection, dialect.ifAbsent(HOLD))) {
            return row.word(id.scope())
                    .word(key.space())
                    .word(key.key())
                    .word(id.kind())
                    .word(id.number())
                    .inserted(dialect);
        }
    }

    private static Optional<RecordId> holder(Connection connection, String scope, UniqueKey key) throws SQLException {
        try (Prepared held = new Prepared(connection, HOLDER)
                        .word(scope)
                        .word(key.space())
                        .word(key.key());
                ResultSet row = held.query()) {
            return row.next()
                    ? Optional.of(new RecordId(scope, Prepared.text(row, "kind"), Prepared.text(row, "number")))
                    : Optional.empty();
        }
    }

    private void append(Connection connection, RecordId id, List<Entry> entries) throws SQLException {
        try (Prepared row = new Prepared(connection, EVENT)) {
            for (Entry entry : entries) {
                row.id(id)
                        .number(entry.number())
                        .text(codec.write(entry.event()))
                        .word(entry.seal());
                row.toBatch();
            }
            row.batch();
        }
    }

    private static void remember(Connection connection, RecordId id, Remembered command, long before, long after)
            throws SQLException {
        try (Prepared row = new Prepared(connection, COMMAND).id(id)) {
            row.word(command.command())
                    .word(command.payload())
                    .number(before)
                    .number(after)
                    .update();
        }
    }

    /** Leaves a record alone that moved on meanwhile. */
    static boolean rearmed(Connection connection, RecordId id, long expected, Optional<Instant> lookAt, String basis)
            throws SQLException {
        try (Prepared row = new Prepared(connection, REARM)) {
            return row.instant(lookAt).word(basis).id(id).number(expected).update() == 1;
        }
    }

    CommitResult erase(Connection connection, Erasure erasure) throws SQLException {
        RecordId id = erasure.id();
        long version = erasure.snapshot().version();
        try (Prepared row = new Prepared(connection, ERASE)) {
            row.number(version).text(codec.write(erasure.snapshot())).id(id).number(erasure.expected());
            if (row.update() == 0) {
                return lost(connection, id, Optional.empty(), erasure.expected());
            }
        }
        rewrite(connection, id, erasure.history().subList(0, (int) erasure.expected()));
        append(connection, id, erasure.history().subList((int) erasure.expected(), (int) version));
        try (Prepared commands = new Prepared(connection, FORGET).id(id)) {
            commands.update();
        }
        return new CommitResult.Committed(version);
    }

    private void rewrite(Connection connection, RecordId id, List<Entry> entries) throws SQLException {
        try (Prepared row = new Prepared(connection, REWRITE)) {
            for (Entry entry : entries) {
                row.text(codec.write(entry.event())).word(entry.seal()).id(id).number(entry.number());
                row.toBatch();
            }
            int rewritten = row.batch();
            if (rewritten != entries.size()) {
                throw new BrokenStoreException("The history of " + id + " must have " + entries.size()
                        + " entries to erase but had " + rewritten);
            }
        }
    }
}
