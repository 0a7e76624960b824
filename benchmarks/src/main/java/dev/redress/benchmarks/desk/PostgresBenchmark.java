package dev.redress.benchmarks.desk;

import dev.redress.core.Desk;
import dev.redress.core.json.JsonRecords;
import dev.redress.integrations.jdbc.Dialect;
import dev.redress.integrations.jdbc.JdbcRecords;
import java.io.IOException;
import java.sql.SQLException;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** Six commands to a new complaint each time, on a PostgreSQL beside: at the desk, and the same rows by raw JDBC. */
@State(Scope.Benchmark)
@OperationsPerInvocation(Story.COMMANDS)
@SuppressWarnings("NullAway.Init")
public class PostgresBenchmark {

    private Server server;
    private Desk desk;
    private RawRows raw;
    private int number;

    @Setup(Level.Trial)
    public void start() throws IOException, SQLException {
        server = new Server();
        desk = Story.desk(JdbcRecords.of(server.pool(), JsonRecords.standard(), Dialect.POSTGRESQL));
        raw = new RawRows(server.pool());
        for (int i = 0; i < 1_000; i++) {
            desk();
            raw();
        }
    }

    @TearDown(Level.Trial)
    public void stop() throws IOException {
        server.close();
    }

    @Benchmark
    public Object desk() {
        return Story.tell(desk, "K-" + number++);
    }

    /** The same reads and writes in the same transactions. */
    @Benchmark
    public long raw() throws SQLException {
        return raw.life("K-" + number++, true);
    }

    /** Only the transactions that write. */
    @Benchmark
    public long rawWrites() throws SQLException {
        return raw.life("K-" + number++, false);
    }
}
