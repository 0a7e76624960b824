package dev.redress.integrations.jdbc;

import java.sql.SQLException;

/** Records in H2 in memory, in its regular mode. */
class H2RecordsTest extends RecordsTest {

    @Override
    Urls migrated() throws SQLException {
        return H2.inMemory("");
    }

    @Override
    Dialect dialect() {
        return Dialect.H2;
    }
}
