package dev.redress.integrations.jdbc;

import dev.redress.core.store.BrokenStoreException;
import java.sql.BatchUpdateException;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Set;

/**
 * What a failed database is reported as. Drivers quote values in their messages (a whole batch with all its texts, the row that
 * broke a rule), so only the code is passed on; the words too where they can only be about connections, names of tables or the
 * server.
 */
final class Broken {

    /** Classes of SQLSTATE without values: connection, database and schema names, tables, resources, operator. */
    private static final Set<String> WITHOUT_VALUES = Set.of("08", "3D", "3F", "42", "53", "57");

    private Broken() {}

    static BrokenStoreException store(String what, SQLException failure) {
        SQLException told = failure instanceof BatchUpdateException && failure.getNextException() != null
                ? failure.getNextException()
                : failure;
        String state = Objects.requireNonNullElse(told.getSQLState(), "unknown");
        SQLException cause = new SQLException(words(told, state), told.getSQLState(), told.getErrorCode());
        cause.setStackTrace(told.getStackTrace());
        return new BrokenStoreException("The database could not " + what + " (SQLSTATE " + state + ')', cause);
    }

    private static String words(SQLException told, String state) {
        String code = told.getClass().getSimpleName() + ", SQLSTATE " + state + ", code " + told.getErrorCode();
        String firstLine = Objects.requireNonNullElse(told.getMessage(), "")
                .lines()
                .findFirst()
                .orElse("");
        boolean quotable = !(told instanceof BatchUpdateException)
                && state.length() == 5
                && WITHOUT_VALUES.contains(state.substring(0, 2));
        return quotable ? code + ": " + firstLine : code;
    }
}
