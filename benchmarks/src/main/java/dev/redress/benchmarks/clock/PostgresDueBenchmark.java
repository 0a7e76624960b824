package dev.redress.benchmarks.clock;

import dev.redress.benchmarks.desk.Server;
import dev.redress.core.json.JsonRecords;
import dev.redress.core.record.RecordId;
import dev.redress.core.store.Due;
import dev.redress.integrations.jdbc.Dialect;
import dev.redress.integrations.jdbc.JdbcRecords;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** The hundred of a million open records on PostgreSQL that are due, found by the store and by a scan of the table. */
@State(Scope.Benchmark)
@SuppressWarnings("NullAway.Init")
public class PostgresDueBenchmark {

    private static final String FILL = """
            INSERT INTO redress_records (scope, kind, number, version, snapshot, look_at, basis, state)
            SELECT ?, 'complaint', 'K-' || i, 1, ?, ?::timestamptz + ?::interval * (i * 7919::bigint % 1000000), '', ?
            FROM generate_series(0, 999999) i""";

    private static final String DUE = """
            SELECT look_at, scope, kind, number FROM redress_records WHERE look_at <= ?
            ORDER BY look_at, scope, kind, number LIMIT 100""";

    private Server server;
    private JdbcRecords records;

    @Setup(Level.Trial)
    public void fill() throws IOException, SQLException {
        server = new Server();
        records = JdbcRecords.of(server.pool(), JsonRecords.standard(), Dialect.POSTGRESQL);
        try (Connection connection = server.pool().getConnection();
                Statement statement = connection.createStatement();
                PreparedStatement fill = connection.prepareStatement(FILL)) {
            fill.setString(1, RecordId.ONLY_SCOPE);
            fill.setString(2, JsonRecords.standard().write(Promised.received().complaint()));
            fill.setString(3, Million.FIRST.toString());
            fill.setString(4, Million.SECONDS_BETWEEN + " seconds");
            fill.setString(5, Promised.received().complaint().life().state());
            fill.executeUpdate();
            statement.execute("VACUUM ANALYZE redress_records");
        }
        if (!due().equals(scan())) {
            throw new IllegalStateException("The contenders must find the same");
        }
        for (int i = 0; i < 1_000; i++) {
            due();
        }
    }

    @TearDown(Level.Trial)
    public void stop() throws IOException {
        server.close();
    }

    @Benchmark
    public List<Due> due() {
        return records.due(Million.NOW, Optional.empty(), Million.DUE);
    }

    /** The same question to a server that may not use an index. */
    @Benchmark
    public List<Due> scan() throws SQLException {
        List<Due> found = new ArrayList<>();
        try (Connection connection = server.pool().getConnection();
                Statement settings = connection.createStatement();
                PreparedStatement due = connection.prepareStatement(DUE)) {
            settings.execute("SET enable_indexscan = off; SET enable_indexonlyscan = off; SET enable_bitmapscan = off");
            due.setObject(1, Million.NOW.atOffset(ZoneOffset.UTC), Types.TIMESTAMP_WITH_TIMEZONE);
            try (ResultSet rows = due.executeQuery()) {
                while (rows.next()) {
                    found.add(new Due(
                            rows.getObject(1, OffsetDateTime.class).toInstant(),
                            new RecordId(rows.getString(2), rows.getString(3), rows.getString(4))));
                }
            }
            settings.execute("RESET ALL");
        }
        return found;
    }
}
