/** Records and outbox in PostgreSQL or H2, by plain JDBC. */
@SuppressWarnings("opens")
module dev.redress.integrations.jdbc {
    requires transitive dev.redress.core;
    requires transitive java.sql;
    requires static transitive org.jspecify;

    exports dev.redress.integrations.jdbc;

    // The scripts, so that a migration tool finds them.
    opens db.redress.h2;
    opens db.redress.postgresql;
}
