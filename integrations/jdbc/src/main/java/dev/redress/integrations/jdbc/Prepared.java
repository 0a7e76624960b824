package dev.redress.integrations.jdbc;

import dev.redress.core.record.RecordId;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A statement whose parameters are set in the order of its question marks, and the same conversions for reading. */
final class Prepared implements AutoCloseable {

    /** What both databases can keep. */
    private static final Instant EARLIEST = Instant.parse("-4000-01-01T00:00:00Z");

    private static final Instant LATEST = Instant.parse("+200000-01-01T00:00:00Z");

    private final PreparedStatement statement;
    private int last;

    Prepared(Connection connection, String sql) throws SQLException {
        statement = connection.prepareStatement(sql);
    }

    /** A word that is compared. */
    Prepared word(String word) throws SQLException {
        statement.setString(++last, CodeUnits.ordered(word));
        return this;
    }

    Prepared word(Optional<String> word) throws SQLException {
        statement.setString(++last, word.map(CodeUnits::ordered).orElse(null));
        return this;
    }

    Prepared words(Iterable<String> words) throws SQLException {
        for (String word : words) {
            word(word);
        }
        return this;
    }

    Prepared id(RecordId id) throws SQLException {
        return word(id.scope()).word(id.kind()).word(id.number());
    }

    /** A text that is only kept. */
    Prepared text(String text) throws SQLException {
        statement.setString(++last, CodeUnits.kept(text));
        return this;
    }

    Prepared number(long number) throws SQLException {
        statement.setLong(++last, number);
        return this;
    }

    Prepared instant(Instant instant) throws SQLException {
        statement.setObject(++last, micros(instant).atOffset(ZoneOffset.UTC), Types.TIMESTAMP_WITH_TIMEZONE);
        return this;
    }

    Prepared instant(Optional<Instant> instant) throws SQLException {
        if (instant.isPresent()) {
            return instant(instant.get());
        }
        statement.setNull(++last, Types.TIMESTAMP_WITH_TIMEZONE);
        return this;
    }

    int update() throws SQLException {
        last = 0;
        return statement.executeUpdate();
    }

    boolean inserted(Dialect dialect) throws SQLException {
        last = 0;
        return dialect.inserted(statement);
    }

    void toBatch() throws SQLException {
        last = 0;
        statement.addBatch();
    }

    int batch() throws SQLException {
        int rows = 0;
        for (int count : statement.executeBatch()) {
            rows += count == PreparedStatement.SUCCESS_NO_INFO ? 1 : count;
        }
        return rows;
    }

    ResultSet query() throws SQLException {
        return statement.executeQuery();
    }

    @Override
    public void close() throws SQLException {
        statement.close();
    }

    static String text(ResultSet row, String column) throws SQLException {
        return CodeUnits.read(row.getString(column));
    }

    static Optional<String> optionalText(ResultSet row, String column) throws SQLException {
        @Nullable String text = row.getString(column);
        return Optional.ofNullable(text).map(CodeUnits::read);
    }

    static Optional<Instant> optionalInstant(ResultSet row, String column) throws SQLException {
        @Nullable OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return Optional.ofNullable(time).map(OffsetDateTime::toInstant);
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static Instant micros(Instant instant) {
        if (instant.isBefore(EARLIEST)) {
            return EARLIEST;
        }
        return instant.isAfter(LATEST) ? LATEST : instant.truncatedTo(ChronoUnit.MICROS);
    }
}
