package dev.redress.integrations.jdbc;

import static dev.redress.integrations.jdbc.Steps.FRI_2026_02_06;
import static dev.redress.integrations.jdbc.Steps.K1;
import static dev.redress.integrations.jdbc.Steps.step;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.redress.core.history.Entry;
import dev.redress.core.store.BrokenStoreException;
import dev.redress.core.store.Commit;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A database that cannot do its work is one kind of exception, which says what and never quotes a row. */
class BrokenStoreTest {

    private static final String PERSONAL = "Hartono";

    private static Urls migrated(Dialect dialect) throws SQLException {
        return dialect == Dialect.H2 ? H2.inMemory("") : PostgresServer.migrated();
    }

    private static Commit personal() {
        return step(K1, 0)
                .entries(List.of(new Entry(1, Tally.noted(FRI_2026_02_06, PERSONAL), Optional.empty())))
                .snapshot(new Tally(K1, 1, PERSONAL, false))
                .build();
    }

    private static String everythingSaidBy(Throwable failure) {
        StringWriter said = new StringWriter();
        failure.printStackTrace(new PrintWriter(said));
        return said.toString();
    }

    private static void assertSaysNothingPersonal(BrokenStoreException failure, String expected) {
        assertThat(failure).hasMessageContaining(expected);
        assertThat(everythingSaidBy(failure)).doesNotContain(PERSONAL);
    }

    @ParameterizedTest
    @EnumSource
    void aRowThatBreaksAConstraint_isNotQuoted(Dialect dialect) throws SQLException {
        Urls source = migrated(dialect);
        Urls.execute(source, "ALTER TABLE redress_events ADD CONSTRAINT no_words CHECK (entry > 1)");
        JdbcRecords records = JdbcRecords.of(source, new Tally.Codec(), dialect);
        BrokenStoreException failure =
                catchThrowableOfType(BrokenStoreException.class, () -> records.commit(personal()));
        assertSaysNothingPersonal(
                failure, "The database could not store the commit of complaint K-1 from version 0 to 1 (SQLSTATE 2351");
        assertThat(records.find(K1)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void missingTables_areNamed(Dialect dialect) throws SQLException {
        Urls source = migrated(dialect);
        Urls.execute(source, "DROP TABLE redress_outbox");
        Urls.execute(source, "DROP TABLE redress_records");
        JdbcRecords records = JdbcRecords.of(source, new Tally.Codec(), dialect);
        BrokenStoreException failure =
                catchThrowableOfType(BrokenStoreException.class, () -> records.commit(personal()));
        assertSaysNothingPersonal(failure, "store the commit of complaint K-1");
        assertThat(failure.getCause().getMessage()).containsIgnoringCase("redress_records");
        assertThat(catchThrowableOfType(BrokenStoreException.class, () -> records.find(K1)))
                .hasMessageContaining("The database could not find complaint K-1 (SQLSTATE 42");
    }

    @ParameterizedTest
    @EnumSource
    void aClosedConnection_isABrokenStore(Dialect dialect) throws SQLException {
        Connection connection = migrated(dialect).withoutAutoCommit().getConnection();
        connection.close();
        JdbcRecords records = JdbcRecords.within(connection, new Tally.Codec(), dialect);
        assertSaysNothingPersonal(
                catchThrowableOfType(BrokenStoreException.class, () -> records.commit(personal())),
                "store the commit of complaint K-1");
        assertThat(catchThrowableOfType(BrokenStoreException.class, () -> records.find(K1)))
                .hasMessageContaining("find complaint K-1");
    }

    @Test
    void aTransactionThatHasAlreadyFailed_isABrokenStore() throws SQLException {
        Urls source = migrated(Dialect.POSTGRESQL);
        try (Connection connection = source.withoutAutoCommit().getConnection();
                Statement statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.execute("SELECT 1 / 0")).isInstanceOf(SQLException.class);
            JdbcRecords records = JdbcRecords.within(connection, new Tally.Codec(), Dialect.POSTGRESQL);
            assertSaysNothingPersonal(
                    catchThrowableOfType(BrokenStoreException.class, () -> records.commit(personal())),
                    "SQLSTATE 25P02");
        }
        assertThat(JdbcRecords.of(source, new Tally.Codec(), Dialect.POSTGRESQL).find(K1))
                .isEmpty();
    }

    @Test
    void aDatabaseThatIsAway_isABrokenStore() {
        JdbcRecords records =
                JdbcRecords.of(new Urls("jdbc:h2:mem:nowhere;IFEXISTS=TRUE", true), new Tally.Codec(), Dialect.H2);
        assertThat(catchThrowableOfType(BrokenStoreException.class, () -> records.find(K1)))
                .hasMessageContaining("find complaint K-1");
        assertThat(catchThrowableOfType(BrokenStoreException.class, () -> records.commit(personal())))
                .hasMessageContaining("store the commit");
    }
}
