package dev.redress.integrations.jdbc;

import java.sql.SQLException;

/** Records in PostgreSQL. */
class PostgresRecordsTest extends RecordsTest {

    @Override
    Urls migrated() throws SQLException {
        return PostgresServer.migrated();
    }

    @Override
    Dialect dialect() {
        return Dialect.POSTGRESQL;
    }
}
