package dev.redress.integrations.jdbc;

import static dev.redress.integrations.jdbc.Steps.FRI_2026_02_06;
import static dev.redress.integrations.jdbc.Steps.K1;
import static dev.redress.integrations.jdbc.Steps.K2;
import static dev.redress.integrations.jdbc.Steps.alert;
import static dev.redress.integrations.jdbc.Steps.command;
import static dev.redress.integrations.jdbc.Steps.reference;
import static dev.redress.integrations.jdbc.Steps.step;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.redress.core.store.BrokenStoreException;
import dev.redress.core.store.CommitResult;
import dev.redress.core.store.OutboxEntry;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Records in the host's transaction: its own table and a record stand or fall together, and every answer leaves it usable. */
class JoinedTransactionTest {

    private static final String CREDITS = "CREATE TABLE credits (record varchar(40) PRIMARY KEY)";

    private static Urls host(Dialect dialect) throws SQLException {
        Urls source = dialect == Dialect.H2 ? H2.inMemory("") : PostgresServer.migrated();
        Urls.execute(source, CREDITS);
        return source;
    }

    private static JdbcRecords own(Urls source, Dialect dialect) {
        return JdbcRecords.of(source, new Tally.Codec(), dialect);
    }

    private static JdbcRecords within(Connection connection, Dialect dialect) {
        return JdbcRecords.within(connection, new Tally.Codec(), dialect);
    }

    private static void credit(Connection connection, String number) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("INSERT INTO credits VALUES ('" + number + "')");
        }
    }

    private static int credits(Urls source) throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT count(*) FROM credits")) {
            row.next();
            return row.getInt(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void theHostsRowAndTheRecord_areCommittedTogether(Dialect dialect) throws SQLException {
        Urls source = host(dialect);
        try (Connection connection = source.withoutAutoCommit().getConnection()) {
            credit(connection, "K-1");
            assertThat(within(connection, dialect).commit(step(K1, 0).build()))
                    .isEqualTo(new CommitResult.Committed(1));
            assertThat(within(connection, dialect).find(K1)).isPresent();
            assertThat(own(source, dialect).find(K1)).isEmpty();
            connection.commit();
        }
        assertThat(own(source, dialect).find(K1)).isPresent();
        assertThat(credits(source)).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource
    void theHostsRowAndTheRecord_areRolledBackTogether(Dialect dialect) throws SQLException {
        Urls source = host(dialect);
        try (Connection connection = source.withoutAutoCommit().getConnection()) {
            credit(connection, "K-1");
            within(connection, dialect)
                    .commit(step(K1, 0)
                            .addKeys(reference("r"))
                            .addOutbox(alert(K1, "a", FRI_2026_02_06))
                            .build());
            connection.rollback();
        }
        assertThat(own(source, dialect).find(K1)).isEmpty();
        assertThat(own(source, dialect).claim(FRI_2026_02_06, Duration.ofMinutes(1), 1))
                .isEmpty();
        assertThat(credits(source)).isZero();
        assertThat(own(source, dialect)
                        .commit(step(K2, 0).addKeys(reference("r")).build()))
                .isEqualTo(new CommitResult.Committed(1));
    }

    @ParameterizedTest
    @EnumSource
    void everyAnswer_leavesTheHostsTransactionUsable_andNothingBehind(Dialect dialect) throws SQLException {
        Urls source = host(dialect);
        own(source, dialect)
                .commit(step(K1, 0)
                        .command(command("a"))
                        .addKeys(reference("r"))
                        .build());
        try (Connection connection = source.withoutAutoCommit().getConnection()) {
            JdbcRecords joined = within(connection, dialect);
            credit(connection, "K-1");
            assertThat(joined.commit(step(K1, 0).build())).isEqualTo(new CommitResult.Stale(1));
            assertThat(joined.commit(step(K1, 4).build())).isEqualTo(new CommitResult.Stale(1));
            assertThat(joined.commit(step(K2, 4).build())).isEqualTo(new CommitResult.Unknown());
            assertThat(joined.commit(step(K1, 1).command(command("a")).build()))
                    .isEqualTo(new CommitResult.Repeated(0, 1));
            assertThat(joined.commit(
                            step(K2, 0).addKeys(reference("q"), reference("r")).build()))
                    .isEqualTo(new CommitResult.KeyTaken(reference("r"), "K-1"));
            assertThat(joined.commit(step(K1, 1).addKeys(reference("r")).build()))
                    .isEqualTo(new CommitResult.Committed(2));
            credit(connection, "K-2");
            connection.commit();
        }
        assertThat(credits(source)).isEqualTo(2);
        assertThat(own(source, dialect).find(K2)).isEmpty();
        assertThat(own(source, dialect)
                        .commit(step(K2, 0).addKeys(reference("q")).build()))
                .isEqualTo(new CommitResult.Committed(1));
    }

    @ParameterizedTest
    @EnumSource
    void aFailureInTheMiddle_leavesNothingForTheHostToCommit(Dialect dialect) throws SQLException {
        Urls source = host(dialect);
        Urls.execute(source, "ALTER TABLE redress_outbox ADD CONSTRAINT no_alert CHECK (topic <> 'alert')");
        OutboxEntry entry = new OutboxEntry("a", K1, "alert", FRI_2026_02_06, Map.of("word", "Hartono"));
        try (Connection connection = source.withoutAutoCommit().getConnection()) {
            credit(connection, "K-1");
            JdbcRecords joined = within(connection, dialect);
            assertThatThrownBy(() -> joined.commit(step(K1, 0).addOutbox(entry).build()))
                    .isInstanceOf(BrokenStoreException.class);
            connection.commit();
        }
        assertThat(credits(source)).isEqualTo(1);
        assertThat(own(source, dialect).find(K1)).isEmpty();
        assertThat(own(source, dialect).history(K1, 0, 10)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void aConnectionWithAutoCommitOn_isRefused(Dialect dialect) throws SQLException {
        Urls source = host(dialect);
        try (Connection connection = source.getConnection()) {
            assertThatThrownBy(
                            () -> within(connection, dialect).commit(step(K1, 0).build()))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("auto-commit off but had it on");
            assertThat(within(connection, dialect).find(K1)).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void aClaimOfTheHostsTransaction_isSkippedByOthersUntilItEnds(Dialect dialect) throws SQLException {
        Urls source = host(dialect);
        JdbcRecords own = own(source, dialect);
        OutboxEntry first = alert(K1, "a", FRI_2026_02_06);
        OutboxEntry second = alert(K1, "b", FRI_2026_02_06);
        own.commit(step(K1, 0).addOutbox(first, second).build());
        try (Connection connection = source.withoutAutoCommit().getConnection()) {
            JdbcRecords joined = within(connection, dialect);
            assertThat(joined.claim(FRI_2026_02_06, Duration.ofMinutes(1), 1)).isEqualTo(List.of(first));
            assertThat(own.claim(FRI_2026_02_06, Duration.ofMinutes(1), 9)).isEqualTo(List.of(second));
            connection.rollback();
        }
        assertThat(own.claim(FRI_2026_02_06, Duration.ofMinutes(1), 9)).isEqualTo(List.of(first));
    }
}
