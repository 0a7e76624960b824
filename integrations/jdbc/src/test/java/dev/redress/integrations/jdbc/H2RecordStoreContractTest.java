package dev.redress.integrations.jdbc;

import com.zaxxer.hikari.HikariDataSource;
import dev.redress.core.json.JsonRecords;
import dev.redress.core.store.RecordStore;
import dev.redress.testkit.store.RecordStoreContract;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;

/** H2 in memory keeps the contract. */
class H2RecordStoreContractTest extends RecordStoreContract {

    private Urls source;
    private HikariDataSource pool;

    @Override
    protected RecordStore open() throws SQLException {
        source = H2.inMemory("");
        pool = Pools.of(source);
        return JdbcRecords.of(pool, JsonRecords.standard(), Dialect.H2);
    }

    @AfterEach
    void close() {
        pool.close();
    }

    @Override
    protected List<String> everythingKept() throws SQLException {
        return Storage.everyText(source);
    }
}
