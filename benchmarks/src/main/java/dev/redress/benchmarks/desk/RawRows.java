package dev.redress.benchmarks.desk;

import dev.redress.core.Desk;
import dev.redress.core.command.Command;
import dev.redress.core.complaint.Complaint;
import dev.redress.core.json.JsonRecords;
import dev.redress.core.lifecycle.Decision;
import dev.redress.core.record.RecordId;
import dev.redress.core.store.InMemoryRecords;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/**
 * The yardstick on PostgreSQL: the rows that the desk writes for a life, written by hand. What stands in them was decided and put
 * into text beforehand; only the number is put in.
 */
final class RawRows {

    private static final String TEMPLATE = "K-TEMPLATE";
    private static final String OF_RECORD = " WHERE scope = ? AND kind = ? AND number = ?";

    /** What one command writes. */
    private record Step(
            long before,
            long after,
            String snapshot,
            String state,
            String owner,
            String priority,
            List<String> events,
            String command,
            String payload) {}

    private final DataSource source;
    private final List<Step> steps = new ArrayList<>();

    RawRows(DataSource source) {
        this.source = source;
        JsonRecords codec = JsonRecords.standard();
        Desk desk = Story.desk(new InMemoryRecords());
        List<Command> commands = Story.commands(TEMPLATE);
        for (int i = 0; i < Story.COMMANDS; i++) {
            Command command = commands.get(i);
            Decision.Accepted accepted = desk.handle(command, Story.at(i)).orThrow();
            Complaint complaint = accepted.complaint();
            steps.add(new Step(
                    complaint.version() - accepted.events().size(),
                    complaint.version(),
                    codec.write(complaint),
                    complaint.life().state(),
                    complaint.responsibility().owner().orElse(""),
                    complaint.assessment().priority().orElse(""),
                    accepted.events().stream().map(codec::write).toList(),
                    command.remembered(Story.at(i)).command(),
                    command.remembered(Story.at(i)).payload()));
        }
    }

    /** For each command one transaction that writes; before it, if asked for, the two reads that the desk does. */
    long life(String number, boolean reading) throws SQLException {
        long read = 0;
        for (Step step : steps) {
            if (reading) {
                read += wasDone(number, step) ? 1 : 0;
                read += read(number);
            }
            write(number, step);
        }
        return read;
    }

    private boolean wasDone(String number, Step step) throws SQLException {
        try (Connection connection = source.getConnection();
                PreparedStatement done = connection.prepareStatement(
                        "SELECT payload, version_before, version_after FROM redress_commands" + OF_RECORD
                                + " AND command = ?")) {
            id(done, 1, number);
            done.setString(4, step.command);
            try (ResultSet row = done.executeQuery()) {
                return row.next();
            }
        }
    }

    private long read(String number) throws SQLException {
        try (Connection connection = source.getConnection();
                PreparedStatement find = connection.prepareStatement(
                        "SELECT version, snapshot, look_at, basis, state, owner, priority, next_due, next_promise"
                                + " FROM redress_records" + OF_RECORD)) {
            id(find, 1, number);
            try (ResultSet row = find.executeQuery()) {
                return row.next() ? row.getLong(1) + row.getString(2).length() : 0;
            }
        }
    }

    private void write(String number, Step step) throws SQLException {
        try (Connection connection = source.getConnection()) {
            connection.setAutoCommit(false);
            record(connection, number, step);
            events(connection, number, step);
            command(connection, number, step);
            connection.commit();
            connection.setAutoCommit(true);
        }
    }

    private static void record(Connection connection, String number, Step step) throws SQLException {
        String sql = step.before == 0
                ? "INSERT INTO redress_records (version, snapshot, basis, state, owner, priority, scope, kind, number)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING"
                : "UPDATE redress_records SET version = ?, snapshot = ?, basis = ?, state = ?, owner = ?, priority = ?"
                        + OF_RECORD + " AND version = ? AND NOT EXISTS (SELECT 1 FROM redress_commands" + OF_RECORD
                        + " AND command = ?)";
        try (PreparedStatement row = connection.prepareStatement(sql)) {
            row.setLong(1, step.after);
            row.setString(2, step.snapshot.replace(TEMPLATE, number));
            row.setString(3, "");
            row.setString(4, step.state);
            row.setString(5, step.owner);
            row.setString(6, step.priority);
            id(row, 7, number);
            if (step.before > 0) {
                row.setLong(10, step.before);
                id(row, 11, number);
                row.setString(14, step.command);
            }
            if (row.executeUpdate() != 1) {
                throw new SQLException("The record " + number + " was not as expected");
            }
        }
    }

    private static void events(Connection connection, String number, Step step) throws SQLException {
        try (PreparedStatement row = connection.prepareStatement(
                "INSERT INTO redress_events (scope, kind, number, entry, event, seal) VALUES (?, ?, ?, ?, ?, ?)")) {
            long entry = step.before;
            for (String event : step.events) {
                entry++;
                id(row, 1, number);
                row.setLong(4, entry);
                row.setString(5, event);
                row.setString(6, null);
                row.addBatch();
            }
            row.executeBatch();
        }
    }

    private static void command(Connection connection, String number, Step step) throws SQLException {
        try (PreparedStatement row =
                connection.prepareStatement("INSERT INTO redress_commands (scope, kind, number, command, payload,"
                        + " version_before, version_after) VALUES (?, ?, ?, ?, ?, ?, ?)")) {
            id(row, 1, number);
            row.setString(4, step.command);
            row.setString(5, step.payload);
            row.setLong(6, step.before);
            row.setLong(7, step.after);
            row.executeUpdate();
        }
    }

    private static void id(PreparedStatement statement, int from, String number) throws SQLException {
        statement.setString(from, RecordId.ONLY_SCOPE);
        statement.setString(from + 1, "complaint");
        statement.setString(from + 2, number);
    }
}
