package dev.redress.integrations.jdbc;

import static dev.redress.integrations.jdbc.Steps.K1;
import static dev.redress.integrations.jdbc.Steps.step;
import static org.assertj.core.api.Assertions.assertThat;

import dev.redress.core.store.CommitResult;
import java.sql.SQLException;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;

/** The scripts are migrations as Flyway wants them, beside those of the host and with a history of their own. */
class FlywayTest {

    private static int migrate(Urls source, String location) {
        return Flyway.configure()
                .dataSource(source)
                .locations("classpath:" + location)
                .table("redress_migrations")
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .load()
                .migrate()
                .migrationsExecuted;
    }

    @Test
    void postgresql_isMigratedBesideTablesOfTheHost() throws SQLException {
        Urls source = PostgresServer.empty();
        Urls.execute(source, "CREATE TABLE credits (record text PRIMARY KEY)");
        assertThat(migrate(source, "db/redress/postgresql")).isEqualTo(1);
        assertThat(migrate(source, "db/redress/postgresql")).isZero();
        assertKeepsRecords(source, Dialect.POSTGRESQL);
    }

    @Test
    void h2_isMigratedBesideTablesOfTheHost() throws SQLException {
        Urls source = H2.empty("");
        Urls.execute(source, "CREATE TABLE credits (record varchar(40) PRIMARY KEY)");
        assertThat(migrate(source, "db/redress/h2")).isEqualTo(1);
        assertThat(migrate(source, "db/redress/h2")).isZero();
        assertKeepsRecords(source, Dialect.H2);
    }

    private static void assertKeepsRecords(Urls source, Dialect dialect) {
        JdbcRecords records = JdbcRecords.of(source, new Tally.Codec(), dialect);
        assertThat(records.commit(step(K1, 0).build())).isEqualTo(new CommitResult.Committed(1));
        assertThat(records.find(K1)).isPresent();
    }
}
