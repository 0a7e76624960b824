package dev.redress.benchmarks.desk;

import com.zaxxer.hikari.HikariDataSource;
import dev.redress.integrations.jdbc.Dialect;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** A PostgreSQL of its own on this machine. Without fsync: what is compared is not the disk. */
public final class Server implements AutoCloseable {

    private final EmbeddedPostgres postgres;
    private final HikariDataSource pool = new HikariDataSource();

    public Server() throws IOException, SQLException {
        postgres = EmbeddedPostgres.builder().setServerConfig("fsync", "off").start();
        pool.setJdbcUrl(postgres.getJdbcUrl("postgres", "postgres"));
        pool.setMaximumPoolSize(2);
        try (Connection connection = pool.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(Dialect.POSTGRESQL.schema());
        }
    }

    public HikariDataSource pool() {
        return pool;
    }

    @Override
    public void close() throws IOException {
        pool.close();
        postgres.close();
    }
}
