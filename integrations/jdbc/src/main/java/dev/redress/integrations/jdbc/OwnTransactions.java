package dev.redress.integrations.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Predicate;
import javax.sql.DataSource;

/**
 * A connection and a transaction for each call. What loses a race against another transaction (a deadlock, a serialization
 * failure) stored nothing and is tried again, a few times.
 */
final class OwnTransactions implements Transactions {

    private static final int TRIES = 10;

    private final DataSource source;
    private final Dialect dialect;

    OwnTransactions(DataSource source, Dialect dialect) {
        this.source = source;
        this.dialect = dialect;
    }

    @Override
    public <T> T read(String what, Work<T> work) {
        try (Connection connection = source.getConnection()) {
            try {
                return work.on(connection);
            } finally {
                if (!connection.getAutoCommit()) {
                    connection.rollback();
                }
            }
        } catch (SQLException e) {
            throw Broken.store(what, e);
        }
    }

    @Override
    public <T> T write(String what, Work<T> work, Predicate<T> stored) {
        for (int tried = 1; ; tried++) {
            try {
                return once(work, stored);
            } catch (SQLException e) {
                if (tried == TRIES || !dialect.isLostRace(e)) {
                    throw Broken.store(what, e);
                }
            }
        }
    }

    private <T> T once(Work<T> work, Predicate<T> stored) throws SQLException {
        Connection connection = source.getConnection();
        boolean autoCommit = false;
        boolean ended = false;
        try {
            autoCommit = connection.getAutoCommit();
            connection.setAutoCommit(false);
            T answer = work.on(connection);
            if (stored.test(answer)) {
                connection.commit();
            } else {
                connection.rollback();
            }
            ended = true;
            return answer;
        } finally {
            giveBack(connection, ended, autoCommit);
        }
    }

    private static void giveBack(Connection connection, boolean ended, boolean autoCommit) {
        try (connection) {
            if (!ended) {
                connection.rollback();
            }
            // Not reached after a rollback that failed: turning auto-commit on would commit what is left.
            if (autoCommit) {
                connection.setAutoCommit(true);
            }
        } catch (SQLException beside) {
            // The transaction has ended, or a failure is on its way to the caller; the pool drops a broken connection.
            return;
        }
    }
}
