package dev.redress.integrations.jdbc;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A real PostgreSQL of this JVM, started when the first test asks for it and stopped with the JVM; each test has a schema of its
 * own. It sorts texts as English dictionaries do, so that whoever relies on the collation of the database is found out.
 */
final class PostgresServer {

    private static final AtomicInteger SCHEMAS = new AtomicInteger();

    private PostgresServer() {}

    private static final class Started {
        static final EmbeddedPostgres SERVER = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.builder()
                        .setLocaleConfig("locale-provider", "icu")
                        .setLocaleConfig("icu-locale", "en")
                        .setServerConfig("fsync", "off")
                        .setServerConfig("timezone", "Asia/Jakarta")
                        .start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** A schema without tables. */
    static Urls empty() throws SQLException {
        String schema = "test_" + SCHEMAS.incrementAndGet();
        Urls.execute(in("public"), "CREATE SCHEMA " + schema);
        return in(schema);
    }

    /** A schema with the tables. */
    static Urls migrated() throws SQLException {
        Urls source = empty();
        Urls.execute(source, Dialect.POSTGRESQL.schema());
        return source;
    }

    private static Urls in(String schema) {
        String server = Started.SERVER.getJdbcUrl("postgres", "postgres");
        return new Urls(server + (server.contains("?") ? "&" : "?") + "currentSchema=" + schema, true);
    }
}
