package dev.redress.integrations.jdbc;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * The port by which {@link JdbcRecords} finds the connection of the transaction that the host is in.
 *
 * <p>With Spring: {@code () -> DataSourceUtils.getConnection(dataSource)}, called inside a transaction. With plain JDBC:
 * {@link JdbcRecords#within}.
 *
 * <p><b>Atomicity</b>: the connection has auto-commit off, and the host ends the transaction; Redress neither commits nor rolls
 * back nor closes. <b>Concurrency</b>: asked once for each call, on the thread of the call; two threads never get the same
 * connection at the same time. <b>Ordering</b>: none asked. <b>Failure</b>: an {@link SQLException} becomes a
 * {@link dev.redress.core.store.BrokenStoreException}. {@code RecordStoreContract} of the testkit tells whether the records hold
 * with it.
 */
@FunctionalInterface
public interface HostTransaction {

    /**
     * The connection of the host's transaction.
     *
     * @return open, with auto-commit off
     * @throws SQLException if there is none
     */
    Connection connection() throws SQLException;
}
