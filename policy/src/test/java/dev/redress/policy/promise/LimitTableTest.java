package dev.redress.policy.promise;

import static org.assertj.core.api.Assertions.assertThat;

import dev.redress.core.condition.Facts;
import dev.redress.policy.Policy;
import dev.redress.policy.PolicyReading;
import dev.redress.sla.promise.Promise;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LimitTableTest {

    private static final String POLICY = """
            policy: {id: p, edition: 2015-1, validFrom: 2015-02-23, zone: America/New_York}
            facts: {type: text, queue: text}
            calendars: {city: {weekly: {mon-fri: [08:30-17:00]}}}
            promises:
              resolve:
                start: received
                stop: closed
                calendar: city
                limit:
                  table: rules.csv
                  match: [type, queue]
                  limit: rule
                  units: {B: business days at same time of day, C: calendar days at same time of day}
            """;

    @TempDir
    private Path folder;

    private Path policy;

    @BeforeEach
    void writePolicy() throws IOException {
        policy = Files.writeString(folder.resolve("p.yaml"), POLICY);
    }

    private PolicyReading read(String table) throws IOException {
        Files.writeString(folder.resolve("rules.csv"), table);
        return Policy.read(policy);
    }

    private static String limit(PolicyReading reading, String type, String queue) {
        Promise promise = reading.policy().orElseThrow().charter().promises().get(0);
        return promise.limitFor(Facts.none().with("type", type).with("queue", queue))
                .map(l -> l.text())
                .orElse("none");
    }

    private List<String> texts(PolicyReading reading) {
        return reading.findings().list().stream()
                .map(finding -> finding.toString().replace(folder + "/", ""))
                .toList();
    }

    @Test
    void cells_areUnitsOrWholeLimits_andAnEmptyFactFitsAnyCase() throws IOException {
        PolicyReading reading =
                read("\ufefftype,queue,rule,rows\n\"Graffiti, Removal\",Q1,B45,7\nTree,Q1,C365,1\nTree,,1 month,2\n");
        assertThat(texts(reading)).isEmpty();
        assertThat(limit(reading, "Graffiti, Removal", "Q1")).isEqualTo("45 business days at same time of day");
        assertThat(limit(reading, "Tree", "Q1")).isEqualTo("365 calendar days at same time of day");
        assertThat(limit(reading, "Tree", "Q2")).isEqualTo("1 month to end of day");
        assertThat(limit(reading, "Street", "Q1")).isEqualTo("none");
    }

    @Test
    void everyBadLine_isFoundAtOnce_withItsLineAndField() throws IOException {
        PolicyReading reading = read("type,queue,rule\nTree,Q1,B45x\nTree,Q1\nPlant,Q1,B1\nPlant,Q1,B2\n");
        assertThat(reading.policy()).isEmpty();
        assertThat(texts(reading))
                .containsExactly(
                        "rules.csv:2:3: found \"B45x\", expected a number, such as in 3 business days, or a number after one"
                                + " of B, C",
                        "rules.csv:3:1: found 2 fields, expected 3 fields, as in the header",
                        "rules.csv:5:1: found the same case again, expected each case once; it stands in line 4");
    }

    @Test
    void aMissingColumn_saysWhichThereAre() throws IOException {
        assertThat(texts(read("type,cue,rule\nTree,Q1,B45\n")))
                .containsExactly(
                        "rules.csv:1:1: found the columns [\"type\", \"cue\", \"rule\"], expected a column \"queue\"");
        assertThat(texts(read(""))).containsExactly("rules.csv:1:1: found an empty file, expected a header with rule");
    }

    @Test
    void aFirstLineThatIsNoHeader_isNotShown() throws IOException {
        assertThat(texts(read("Jane Doe,Q1,B45\n")))
                .hasSize(3)
                .contains(
                        "rules.csv:1:1: found a first line without any column that is wanted, expected a column \"rule\"")
                .noneMatch(text -> text.contains("Jane"));
    }

    @Test
    void aTableWithoutALine_isAFinding() throws IOException {
        assertThat(texts(read("type,queue,rule\n")))
                .containsExactly(
                        "rules.csv:1:1: found a header with no line below it, expected at least one line with a"
                                + " limit");
    }

    @Test
    void aCellThatIsNoWordOfItsFact_isFound_andBlanksAroundItDoNotCount() throws IOException {
        Files.writeString(policy, POLICY.replace("queue: text", "queue: {oneOf: [north, south]}"));
        assertThat(texts(read("type,queue,rule\n Tree , north ,B1\nTree,noth,B2x\nTree,north,B3\n")))
                .containsExactly(
                        "rules.csv:3:2: found \"noth\", expected one of north, south; did you mean \"north\"?",
                        "rules.csv:3:3: found \"B2x\", expected a number, such as in 3 business days, or a number after one"
                                + " of B, C",
                        "rules.csv:4:1: found the same case again, expected each case once; it stands in line 2");
        PolicyReading reading = read("type,queue,rule\n Tree , north ,B1\n,south,B2\n");
        assertThat(limit(reading, "Tree", "north")).isEqualTo("1 business day at same time of day");
        assertThat(limit(reading, "Any", "south")).isEqualTo("2 business days at same time of day");
    }

    @Test
    void noCellThrows() throws IOException {
        for (String cell : List.of(
                "0 calendar days with day 0 counted",
                "30 calendar days until close",
                "36501 business days",
                "B999999999",
                "999999999999999999999 months",
                "x".repeat(9_999),
                "")) {
            assertThat(texts(read("type,queue,rule\nTree,Q1," + cell + "\n")))
                    .as(cell)
                    .hasSize(1);
        }
    }

    @Test
    void hostileTables_areFindings() throws IOException {
        assertThat(texts(read("type,queue,rule\n\"never closed,Q1,B45\n"))).hasSize(1);
        Files.write(
                folder.resolve("rules.csv"),
                "type,queue,rule\nTr\u00e9e,Q1,B45\n".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(texts(Policy.read(policy)))
                .containsExactly("rules.csv:1:1: found no file that can be read, expected a CSV file in UTF-8");
        Files.delete(folder.resolve("rules.csv"));
        assertThat(texts(Policy.read(policy)))
                .containsExactly("rules.csv:1:1: found no file that can be read, expected a CSV file in UTF-8");
    }

    @Test
    void aTableThatLiesElsewhere_isHandedOver() throws IOException {
        Path elsewhere = Files.createDirectory(folder.resolve("elsewhere")).resolve("fitted.csv");
        Files.writeString(elsewhere, "type,queue,rule\nTree,Q1,B1\n");
        PolicyReading reading = Policy.read(policy, Map.of("rules.csv", elsewhere));
        assertThat(limit(reading, "Tree", "Q1")).isEqualTo("1 business day at same time of day");
    }

    @Test
    void aTableOutsideTheFolder_isRefused() throws IOException {
        Files.writeString(policy, POLICY.replace("rules.csv", "../rules.csv").replace("[type, queue]", "[type, cue]"));
        assertThat(texts(Policy.read(policy)))
                .containsExactly(
                        "p.yaml:10:14: promises.resolve.limit.table: found \"../rules.csv\", expected a file beside the policy"
                                + " or below it",
                        "p.yaml:11:21: promises.resolve.limit.match[2]: found \"cue\", expected a declared fact (kind, safety,"
                                + " severity, type, queue)");
    }
}
