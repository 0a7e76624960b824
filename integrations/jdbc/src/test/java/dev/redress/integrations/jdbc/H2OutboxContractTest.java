package dev.redress.integrations.jdbc;

import com.zaxxer.hikari.HikariDataSource;
import dev.redress.core.json.JsonRecords;
import dev.redress.core.store.Outbox;
import dev.redress.core.store.RecordStore;
import dev.redress.testkit.store.OutboxContract;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;

/** The outbox in H2 keeps the contract. */
class H2OutboxContractTest extends OutboxContract {

    private HikariDataSource pool;

    @Override
    protected RecordStore open() throws SQLException {
        pool = Pools.of(H2.inMemory(""));
        return JdbcRecords.of(pool, JsonRecords.standard(), Dialect.H2);
    }

    @Override
    protected Outbox outbox(RecordStore store) {
        return (JdbcRecords) store;
    }

    @AfterEach
    void close() {
        pool.close();
    }
}
