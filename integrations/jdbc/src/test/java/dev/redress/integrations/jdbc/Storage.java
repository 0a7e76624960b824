package dev.redress.integrations.jdbc;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** What lies in the tables, past the port. */
final class Storage {

    private static final List<String> TABLES =
            List.of("redress_records", "redress_events", "redress_commands", "redress_keys", "redress_outbox");

    private Storage() {}

    static List<String> everyText(Urls source) throws SQLException {
        List<String> texts = new ArrayList<>();
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            for (String table : TABLES) {
                try (ResultSet rows = statement.executeQuery("SELECT * FROM " + table)) {
                    while (rows.next()) {
                        for (int column = 1; column <= rows.getMetaData().getColumnCount(); column++) {
                            texts.add(String.valueOf(rows.getString(column)));
                        }
                    }
                }
            }
        }
        return texts;
    }
}
