package dev.redress.integrations.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.function.Predicate;

/**
 * The transaction of the host. What a call wrote is undone by a savepoint if it is not to stay, so that neither an answer such as
 * "stale" nor a failure leaves half of it for the host to commit, and on PostgreSQL the host may go on after both.
 */
final class JoinedTransaction implements Transactions {

    private final HostTransaction host;

    JoinedTransaction(HostTransaction host) {
        this.host = host;
    }

    @Override
    public <T> T read(String what, Work<T> work) {
        try {
            return work.on(host.connection());
        } catch (SQLException e) {
            throw Broken.store(what, e);
        }
    }

    @Override
    public <T> T write(String what, Work<T> work, Predicate<T> stored) {
        try {
            Connection connection = host.connection();
            if (connection.getAutoCommit()) {
                throw new IllegalStateException(
                        "A connection whose transaction is to be joined must have auto-commit off but had it on");
            }
            return savedFrom(connection, work, stored);
        } catch (SQLException e) {
            throw Broken.store(what, e);
        }
    }

    private static <T> T savedFrom(Connection connection, Work<T> work, Predicate<T> stored) throws SQLException {
        Savepoint before = connection.setSavepoint();
        boolean done = false;
        try {
            T answer = work.on(connection);
            if (!stored.test(answer)) {
                connection.rollback(before);
            }
            connection.releaseSavepoint(before);
            done = true;
            return answer;
        } finally {
            if (!done) {
                undo(connection, before);
            }
        }
    }

    private static void undo(Connection connection, Savepoint before) {
        try {
            connection.rollback(before);
            connection.releaseSavepoint(before);
        } catch (SQLException beside) {
            // The failure that led here is the one to tell, and the host's transaction can only be rolled back.
            return;
        }
    }
}
