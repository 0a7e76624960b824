package dev.redress.integrations.jdbc;

import dev.redress.core.history.Entry;
import dev.redress.core.record.RecordId;
import dev.redress.core.store.Commit;
import dev.redress.core.store.CommitResult;
import dev.redress.core.store.Due;
import dev.redress.core.store.Erasure;
import dev.redress.core.store.Outbox;
import dev.redress.core.store.OutboxEntry;
import dev.redress.core.store.RecordCodec;
import dev.redress.core.store.RecordStore;
import dev.redress.core.store.Remembered;
import dev.redress.core.store.Stored;
import dev.redress.core.store.Worklist;
import java.sql.Connection;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.sql.DataSource;

/**
 * Records and outbox in PostgreSQL or H2, in tables whose names begin with {@code redress_}; {@link Dialect#schema()} makes them.
 *
 * <p>On Friday 6 February 2026 at 08:00 in Jakarta a clerk closes complaint K-1042 and credits 150,000 rupiah in the host's own
 * table. With {@link #within} both stand in one transaction: either the complaint is closed and the credit booked, or neither.
 * With {@link #of} each call has a transaction of its own.
 *
 * <p><b>Atomicity</b>: a call with a transaction of its own commits it, or rolls it back and gives the connection back with the
 * auto-commit it had. A call that joins a transaction never ends it; what must not stay of the call is undone by a savepoint.
 *
 * <p><b>Concurrency</b>: the row of a record is its lock; a transaction of the host that has committed to a record holds it until
 * it ends, and others wait. Isolation is what the connection has: {@code READ COMMITTED}, the default of both databases, gives
 * every answer; under a stricter one a race lost inside a transaction of the host is a {@code BrokenStoreException}.
 *
 * <p><b>Failure</b>: an exception of the driver becomes a {@link dev.redress.core.store.BrokenStoreException} with its SQLSTATE and
 * without its words, because drivers quote rows. When the connection is lost while a commit is under way, nobody knows whether it
 * was stored; the same command, handled again, gets the right answer either way.
 *
 * <p>Instants are kept to the microsecond, from the year −4000 to 200,000; what is outside is kept as that limit.
 */
public final class JdbcRecords implements RecordStore, Outbox {

    private final Transactions transactions;
    private final RecordRows records;
    private final CommitRows commits;
    private final OutboxRows outbox;

    private JdbcRecords(Transactions transactions, RecordCodec codec, Dialect dialect) {
        Objects.requireNonNull(codec, "codec");
        this.transactions = transactions;
        this.records = new RecordRows(codec);
        this.outbox = new OutboxRows(dialect);
        this.commits = new CommitRows(codec, dialect, outbox);
    }

    /**
     * Records with a transaction of their own for each call.
     *
     * @param source where connections come from; a pool, usually
     * @param codec how events and snapshots are written
     * @param dialect which database it is
     * @return the records; any number of threads may use them
     */
    public static JdbcRecords of(DataSource source, RecordCodec codec, Dialect dialect) {
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(dialect, "dialect");
        return new JdbcRecords(new OwnTransactions(source, dialect), codec, dialect);
    }

    /**
     * Records that take part in whatever transaction the host is in when they are called.
     *
     * @param host where the connection of that transaction is found; a connection with auto-commit on is refused by each call
     *     that writes, with an {@link IllegalStateException}
     * @param codec how events and snapshots are written
     * @param dialect which database it is
     * @return the records; any number of threads may use them if each has a connection of its own
     */
    public static JdbcRecords joining(HostTransaction host, RecordCodec codec, Dialect dialect) {
        Objects.requireNonNull(host, "host");
        Objects.requireNonNull(dialect, "dialect");
        return new JdbcRecords(new JoinedTransaction(host), codec, dialect);
    }

    /**
     * Records for one transaction of the host.
     *
     * @param connection the connection of the transaction, with auto-commit off; never committed, rolled back or closed here
     * @param codec how events and snapshots are written
     * @param dialect which database it is
     * @return the records; for the thread that has the connection
     */
    public static JdbcRecords within(Connection connection, RecordCodec codec, Dialect dialect) {
        Objects.requireNonNull(connection, "connection");
        return joining(() -> connection, codec, dialect);
    }

    @Override
    public Optional<Stored> find(RecordId id) {
        return transactions.read("find " + id, connection -> records.find(connection, id));
    }

    @Override
    public List<Entry> history(RecordId id, long after, int limit) {
        atLeastOne(limit);
        return transactions.read(
                "read the history of " + id, connection -> records.history(connection, id, after, limit));
    }

    @Override
    public CommitResult commit(Commit commit) {
        return transactions.write(
                "store the " + commit,
                connection -> commits.commit(connection, commit),
                CommitResult.Committed.class::isInstance);
    }

    @Override
    public Optional<CommitResult> remembered(RecordId id, Remembered command) {
        return transactions.read(
                "look for a command of " + id, connection -> CommitRows.remembered(connection, id, command));
    }

    @Override
    public List<Due> due(Instant now, Optional<Due> after, int limit) {
        atLeastOne(limit);
        return transactions.read("find what is due", connection -> records.due(connection, now, after, limit));
    }

    @Override
    public void rearm(RecordId id, long expected, Optional<Instant> lookAt, String basis) {
        transactions.write(
                "set the next look at " + id,
                connection -> CommitRows.rearmed(connection, id, expected, lookAt, basis),
                rearmed -> rearmed);
    }

    @Override
    public List<Stored> page(Worklist worklist) {
        return transactions.read("read a " + worklist, connection -> records.page(connection, worklist));
    }

    @Override
    public List<RecordId> restingElsewhere(String scope, String basis, Optional<RecordId> after, int limit) {
        atLeastOne(limit);
        return transactions.read(
                "find looks that rest on something else",
                connection -> records.restingElsewhere(connection, scope, basis, after, limit));
    }

    @Override
    public CommitResult erase(Erasure erasure) {
        return transactions.write(
                "store the " + erasure,
                connection -> commits.erase(connection, erasure),
                CommitResult.Committed.class::isInstance);
    }

    @Override
    public List<OutboxEntry> claim(Instant now, Duration forHowLong, int limit) {
        atLeastOne(limit);
        if (forHowLong.isZero() || forHowLong.isNegative()) {
            throw new IllegalArgumentException("Argument 'forHowLong' must be more than zero but was " + forHowLong);
        }
        return transactions.write(
                "claim what is to leave",
                connection -> outbox.claim(connection, now, now.plus(forHowLong), limit),
                claimed -> !claimed.isEmpty());
    }

    @Override
    public boolean confirm(OutboxEntry entry) {
        return transactions.write(
                "confirm what left from " + entry.record(),
                connection -> OutboxRows.confirm(connection, entry),
                confirmed -> confirmed);
    }

    @Override
    public void release(OutboxEntry entry, Instant notBefore) {
        transactions.write(
                "release what was to leave from " + entry.record(),
                connection -> OutboxRows.release(connection, entry, notBefore),
                released -> released);
    }

    private static void atLeastOne(int limit) {
        if (limit < 1) {
            throw new IllegalArgumentException("Argument 'limit' must be at least 1 but was " + limit);
        }
    }
}
