package dev.redress.integrations.jdbc;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Objects;

/**
 * Which database it is, and everything in which the two differ: the script of the tables, how a row is inserted only if its key is
 * free, which rows a claim locks, and what is said when a race is lost.
 *
 * <p>On PostgreSQL a failed statement ends the transaction for good, so a taken key must not be a failure: {@code ON CONFLICT DO
 * NOTHING}. H2 knows that only in a compatibility mode, but undoes a failed statement alone, so there the failure is taken for the
 * answer.
 */
public enum Dialect {
    /** PostgreSQL 12 or newer; tested on 18. */
    POSTGRESQL("postgresql", " ON CONFLICT DO NOTHING", "40001 40P01", "none"),

    /** H2 2.3 or newer in its regular mode or {@code MODE=PostgreSQL}, without {@code SET COLLATION}; tested on 2.5. */
    H2("h2", "", "40001 90131 HYT00", "23505");

    private final String folder;
    private final String ifAbsent;
    private final String lostRaces;
    private final String duplicate;

    Dialect(String folder, String ifAbsent, String lostRaces, String duplicate) {
        this.folder = folder;
        this.ifAbsent = ifAbsent;
        this.lostRaces = lostRaces;
        this.duplicate = duplicate;
    }

    /**
     * The script that makes the tables in the current schema, for a host without a migration tool; with one, the scripts lie on
     * the class path at {@code db/redress/postgresql} and {@code db/redress/h2}, named as Flyway wants it.
     *
     * @return SQL statements that one {@link java.sql.Statement#execute(String)} runs
     */
    public String schema() {
        String script = "/db/redress/" + folder + "/V1__redress.sql";
        try (InputStream in = Objects.requireNonNull(Dialect.class.getResourceAsStream(script), script)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("The script " + script + " of this library cannot be read", e);
        }
    }

    /** An insertion that is to leave a row with the same key alone. */
    String ifAbsent(String insert) {
        return insert + ifAbsent;
    }

    /** Runs such an insertion; false if the key is taken. */
    boolean inserted(PreparedStatement insertIfAbsent) throws SQLException {
        try {
            return insertIfAbsent.executeUpdate() == 1;
        } catch (SQLException e) {
            if (duplicate.equals(e.getSQLState())) {
                return false;
            }
            throw e;
        }
    }

    /** Whether the same transaction may well succeed when it is tried again. */
    boolean isLostRace(SQLException failure) {
        String state = failure.getSQLState();
        return state != null && state.length() == 5 && lostRaces.contains(state);
    }

    /** Whether {@code FOR UPDATE} with an order and a limit locks the rows it gives and no others; H2 locks before it sorts. */
    boolean locksWhatItGives() {
        return this == POSTGRESQL;
    }
}
