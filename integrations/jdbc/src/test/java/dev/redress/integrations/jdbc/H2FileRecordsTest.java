package dev.redress.integrations.jdbc;

import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;

/** Records in a file of H2. */
class H2FileRecordsTest extends RecordsTest {

    @TempDir
    private Path folder;

    @Override
    Urls migrated() throws SQLException {
        return H2.inFile(folder, "");
    }

    @AfterEach
    void close() throws SQLException {
        Urls.execute(source(), "SHUTDOWN IMMEDIATELY");
    }

    @Override
    Dialect dialect() {
        return Dialect.H2;
    }
}
