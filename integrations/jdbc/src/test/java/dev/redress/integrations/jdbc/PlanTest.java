package dev.redress.integrations.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * How PostgreSQL looks for what is due and for what is to leave among 100,000 rows: by walking an index from where the question
 * begins, and stopping at the limit; with the values known, and with the plan that the server keeps for any values.
 */
class PlanTest {

    private static Urls source;

    @BeforeAll
    static void manyRows() throws SQLException {
        source = PostgresServer.migrated();
        Urls.execute(source, """
                INSERT INTO redress_records (scope, kind, number, version, snapshot, look_at, basis, state)
                SELECT '-', 'complaint', 'K-' || n, 1, 's',
                       timestamptz '2026-02-06 08:00:00+07' + n * interval '1 minute', '', 'received'
                FROM generate_series(1, 100000) AS n;
                INSERT INTO redress_outbox (scope, outbox_key, kind, number, topic, not_before, facts)
                SELECT '-', 'k' || n, 'complaint', 'K-' || n, 'alert',
                       CASE WHEN n % 10 = 0 THEN timestamptz '2026-02-06 08:00:00+07' + n * interval '1 minute' END, ''
                FROM generate_series(1, 100000) AS n;
                ANALYZE redress_records;
                ANALYZE redress_outbox;
                """);
    }

    @ParameterizedTest
    @ValueSource(strings = {"force_custom_plan", "force_generic_plan"})
    void whatIsDue_isFoundByTheIndexOfLooks(String mode) throws SQLException {
        assertThat(plan(mode, RecordRows.dueQuery(false, 100), "'2026-03-01'"))
                .containsPattern("Index (Only )?Scan using redress_records_look_at on redress_records")
                .doesNotContain("Seq Scan", "Sort");
    }

    @ParameterizedTest
    @ValueSource(strings = {"force_custom_plan", "force_generic_plan"})
    void theNextPageOfWhatIsDue_beginsWhereTheLastOneEnded(String mode) throws SQLException {
        String after = "'2026-03-01', '2026-02-20', '2026-02-20', '-', 'complaint', 'K-7'";
        assertThat(plan(mode, RecordRows.dueQuery(true, 100), after))
                .containsPattern("Index (Only )?Scan using redress_records_look_at on redress_records")
                .containsPattern("Index Cond: .*ROW\\(look_at, scope, kind, number\\) > ROW")
                .doesNotContain("Seq Scan", "Sort");
    }

    @ParameterizedTest
    @ValueSource(strings = {"force_custom_plan", "force_generic_plan"})
    void whatIsToLeave_isFoundByItsIndex(String mode) throws SQLException {
        assertThat(plan(mode, OutboxRows.claimQuery(100), "'2026-03-01', '2026-03-01'"))
                .contains("Index Scan using redress_outbox_not_before on redress_outbox")
                .doesNotContain("Seq Scan", "Sort");
    }

    private static String plan(String mode, String sql, String values) throws SQLException {
        List<MatchResult> marks = Pattern.compile("\\?").matcher(sql).results().toList();
        String numbered = sql;
        for (int i = 1; i <= marks.size(); i++) {
            numbered = numbered.replaceFirst("\\?", "\\$" + i);
        }
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("SET plan_cache_mode = " + mode);
            statement.execute("PREPARE asked AS " + numbered);
            List<String> lines = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery("EXPLAIN EXECUTE asked (" + values + ")")) {
                while (rows.next()) {
                    lines.add(rows.getString(1));
                }
            }
            return String.join("\n", lines);
        }
    }
}
