package dev.redress.integrations.jdbc;

import static dev.redress.integrations.jdbc.Steps.FRI_2026_02_06;
import static dev.redress.integrations.jdbc.Steps.K1;
import static dev.redress.integrations.jdbc.Steps.K2;
import static dev.redress.integrations.jdbc.Steps.alert;
import static dev.redress.integrations.jdbc.Steps.reference;
import static dev.redress.integrations.jdbc.Steps.step;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.redress.core.store.BrokenStoreException;
import dev.redress.core.store.CommitResult;
import dev.redress.core.store.Worklist;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A pool of one connection: whoever kept it, or left it in another state, would be found out by the next call. */
class PoolTest {

    private static HikariDataSource pool(Urls source, boolean autoCommit) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(source.url());
        config.setMaximumPoolSize(1);
        config.setConnectionTimeout(1_000);
        config.setAutoCommit(autoCommit);
        return new HikariDataSource(config);
    }

    @ParameterizedTest
    @CsvSource({"POSTGRESQL, true", "POSTGRESQL, false", "H2, true", "H2, false"})
    void everyCall_givesItsConnectionBackAsItWas(Dialect dialect, boolean autoCommit) throws SQLException {
        Urls source = dialect == Dialect.H2 ? H2.inMemory("") : PostgresServer.migrated();
        try (HikariDataSource pool = pool(source, autoCommit)) {
            JdbcRecords records = JdbcRecords.of(pool, new Tally.Codec(), dialect);
            for (int i = 0; i < 20; i++) {
                everyCall(records, i);
                assertThat(pool.getHikariPoolMXBean().getActiveConnections()).isZero();
            }
            Urls.execute(source, "DROP TABLE redress_outbox");
            assertThatThrownBy(() -> records.claim(FRI_2026_02_06, Duration.ofMinutes(1), 1))
                    .isInstanceOf(BrokenStoreException.class);
            assertThatThrownBy(() -> records.commit(step(K1, 20)
                            .addOutbox(alert(K1, "z", FRI_2026_02_06))
                            .build()))
                    .isInstanceOf(BrokenStoreException.class);
            assertThat(records.find(K1).orElseThrow().snapshot().version()).isEqualTo(20);
            try (Connection connection = pool.getConnection()) {
                assertThat(connection.getAutoCommit()).isEqualTo(autoCommit);
            }
        }
    }

    private static void everyCall(JdbcRecords records, long version) {
        records.commit(step(K1, version)
                .addKeys(reference("r"))
                .addOutbox(alert(K1, "a" + version, FRI_2026_02_06))
                .build());
        assertThat(records.commit(step(K1, version).build())).isEqualTo(new CommitResult.Stale(version + 1));
        assertThat(records.commit(step(K2, 0).addKeys(reference("r")).build()))
                .isEqualTo(new CommitResult.KeyTaken(reference("r"), "K-1"));
        records.rearm(K1, version, Optional.of(FRI_2026_02_06), "");
        records.claim(FRI_2026_02_06, Duration.ofMinutes(1), 1).forEach(records::confirm);
        assertThat(records.find(K1)).isPresent();
        assertThat(records.history(K1, version, 1)).hasSize(1);
        assertThat(records.due(FRI_2026_02_06, Optional.empty(), 1)).isEmpty();
        assertThat(records.page(Worklist.builder().build())).hasSize(1);
        assertThat(records.restingElsewhere("-", "b", Optional.empty(), 1)).isEmpty();
    }
}
