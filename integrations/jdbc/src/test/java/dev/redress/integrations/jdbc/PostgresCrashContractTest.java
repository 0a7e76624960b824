package dev.redress.integrations.jdbc;

import com.zaxxer.hikari.HikariDataSource;
import dev.redress.core.json.JsonRecords;
import dev.redress.core.store.Outbox;
import dev.redress.core.store.RecordStore;
import dev.redress.testkit.store.CrashContract;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;

/** PostgreSQL loses and doubles nothing when the process that writes is killed, fifty times; the server lives on. */
class PostgresCrashContractTest extends CrashContract {

    private static final String OTHERS_AT_WORK = """
            SELECT count(*) FROM pg_stat_activity
            WHERE application_name = current_setting('application_name') AND pid <> pg_backend_pid() AND state <> 'idle'
            """;

    private final Map<RecordStore, HikariDataSource> pools = new HashMap<>();

    @Override
    protected String clear() throws SQLException {
        Urls source = PostgresServer.migrated();
        return source.url() + "&ApplicationName=crash";
    }

    @Override
    protected RecordStore open(String where) throws Exception {
        HikariDataSource pool = Pools.of(new Urls(where, true));
        untilTheKilledAreGone(pool);
        JdbcRecords records = JdbcRecords.of(pool, JsonRecords.standard(), Dialect.POSTGRESQL);
        pools.put(records, pool);
        return records;
    }

    /** The server may still be at the last statement of a client that is gone; who looks meanwhile sees half of a race. */
    private static void untilTheKilledAreGone(HikariDataSource pool) throws Exception {
        try (Connection connection = pool.getConnection();
                Statement statement = connection.createStatement()) {
            for (long others = 1; others > 0; Thread.sleep(2)) {
                try (ResultSet row = statement.executeQuery(OTHERS_AT_WORK)) {
                    row.next();
                    others = row.getLong(1);
                }
            }
        }
    }

    @Override
    protected Outbox outbox(RecordStore store) {
        return (JdbcRecords) store;
    }

    @Override
    protected void close(RecordStore store) {
        pools.remove(store).close();
    }
}
