package dev.redress.integrations.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Predicate;

/** Where a call finds its connection, and who ends the transaction: {@link OwnTransactions} or {@link JoinedTransaction}. */
interface Transactions {

    /** What is done with a connection; it neither commits nor rolls back nor closes. */
    interface Work<T> {
        T on(Connection connection) throws SQLException;
    }

    /**
     * Reads.
     *
     * @param what what it is for, for the message of a failure; without personal words
     * @param work one statement or more
     */
    <T> T read(String what, Work<T> work);

    /**
     * Writes all or nothing.
     *
     * @param what what it is for, for the message of a failure; without personal words
     * @param work several statements; may be run again after a lost race
     * @param stored tells answers whose changes stay from those whose changes are undone
     */
    <T> T write(String what, Work<T> work, Predicate<T> stored);
}
