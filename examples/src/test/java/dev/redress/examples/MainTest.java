package dev.redress.examples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.redress.examples.intake.InputRefused;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MainTest {

    private static final String MAPPING = """
            title: Requests
            zone: America/New_York
            asOf: 2015-06-30T00:00
            id: id
            milestones: {received: opened, closed: closed}
            facts: {type: type}
            group: type
            """;
    private static final String POLICY = """
            policy: {id: town, edition: "1", validFrom: 2015-06-01, zone: America/New_York}
            facts: {type: text}
            calendars: {town: {weekly: {mon-fri: 08:30-17:00}}}
            promises:
              resolve: {start: received, stop: closed, calendar: town, limit: {table: limits.csv, match: type, limit: rule}}
            """;
    private static final String LIMITS = "type,rule\nPothole,1 business day until close\n";
    /** Met, late, overdue, running, before the edition, nothing promised, closed before opened. */
    private static final String CASES = """
            id,opened,closed,type
            =1,2015-06-01T09:00:00,2015-06-02T17:00:00,Pothole
            2,2015-06-01T09:00:00,2015-06-02T17:00:01,Pothole
            3,2015-06-01T09:00:00,,Pothole
            4,2015-06-29T09:00:00,,Pothole
            5,2015-05-31T09:00:00,2015-06-01T09:00:00,Pothole
            6,2015-06-01T09:00:00,2015-06-01T10:00:00,Snow
            7,2015-06-01T09:00:00,2015-06-01T08:00:00,Pothole
            8,yesterday,,Pothole
            """;

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private Path data;
    private Path results;

    @BeforeEach
    void files() throws IOException {
        data = Files.writeString(folder.resolve("cases.csv"), CASES);
        results = folder.resolve("results");
        Files.writeString(folder.resolve("mapping.yaml"), MAPPING);
        Files.writeString(folder.resolve("policy.yaml"), POLICY);
        Files.writeString(folder.resolve("limits.csv"), LIMITS);
    }

    private int run(String... args) {
        return Main.run(new PrintWriter(out), new PrintWriter(err), args);
    }

    private int runFiles(String... more) {
        return run(Stream.concat(
                        Stream.of(
                                "--data", data.toString(),
                                "--mapping", folder.resolve("mapping.yaml").toString(),
                                "--policy", folder.resolve("policy.yaml").toString(),
                                "--out", results.toString()),
                        Stream.of(more))
                .toArray(String[]::new));
    }

    private String said() {
        return err.toString().replace(folder + "/", "");
    }

    @Test
    void withoutOptionsTheSyntheticYearIsJudged() throws IOException {
        assertThat(run("--out", results.toString())).isZero();
        assertThat(err).hasToString("");
        assertThat(out.toString())
                .startsWith("Complaints of a manufacturer of pumps, 2025 (synthetic: generated, no customer is in it)")
                .contains("Verdicts on 3,500 cases")
                .contains("Rows that could not be read: 7")
                .contains("Written: " + results.resolve("report.html"))
                .contains("Took ");
        assertThat(results).isDirectoryContaining("glob:**summary.json");
        assertThat(Files.readString(results.resolve("summary.json"))).contains("\"synthetic\" : true");
    }

    @Test
    void syntheticYearGivesTheSameResultsEachTime() throws IOException {
        Path again = folder.resolve("again");
        assertThat(run("--out", results.toString())).isZero();
        assertThat(run("--out", again.toString())).isZero();
        for (String file : new String[] {"cases.csv", "summary.json", "report.html", "disagreements.csv"}) {
            assertThat(again.resolve(file)).hasSameTextualContentAs(results.resolve(file));
        }
    }

    @Test
    void eachCaseHasItsVerdictAndItsReason() throws IOException {
        assertThat(runFiles()).isZero();
        String why = "1 business day until close from Mon 1 Jun 2015 09:00 EDT: due Tue 2 Jun 2015 17:00 EDT";
        assertThat(Files.readString(results.resolve("cases.csv"))).isEqualTo("""
                case,due,verdict,promise,stopped,used,paused,shut,cycles,explanation
                '=1,2015-06-02T17:00:00-04:00,met,resolve,2015-06-02T17:00:00-04:00,59400,0,55800,1,%1$s
                2,2015-06-02T17:00:00-04:00,late,resolve,2015-06-02T17:00:01-04:00,59400,0,55801,1,%1$s
                3,2015-06-02T17:00:00-04:00,overdue,resolve,,640800,0,1832400,1,%1$s
                4,2015-06-30T17:00:00-04:00,running,resolve,,28800,0,25200,1,1 business day until close from Mon 29 Jun 2015 09:00 EDT: \
                due Tue 30 Jun 2015 17:00 EDT
                5,,unknown,resolve,2015-06-01T09:00:00-04:00,1800,0,84600,1,no edition in force when it was received
                6,,unknown,resolve,,,,,0,no promise for such a case
                7,2015-06-02T17:00:00-04:00,met,resolve,2015-06-01T08:00:00-04:00,0,0,0,1,%1$s; stopped before it started
                """.formatted(why));
        assertThat(out.toString())
                .contains("met includes 1 stopped before they started")
                .contains("on time: 50.0 %, 2 of 4 decided (met, late or overdue); 95 % interval 15.0 to 85.0 %")
                .contains("Rows that could not be read: 1\n  line 9: column opened: expected a time");
    }

    @Test
    void anotherAsOfInstantCanBeAskedFor() throws IOException {
        assertThat(runFiles("--as-of", "2015-06-02T00:00")).isZero();
        assertThat(Files.readString(results.resolve("cases.csv")))
                .contains("3,2015-06-02T17:00:00-04:00,running")
                .contains("4,,unknown,resolve,,,,,0,not received by the as-of instant");
    }

    @Test
    void tableElsewhereIsHandedOver() throws IOException {
        Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
        Files.move(folder.resolve("limits.csv"), elsewhere.resolve("table.csv"));
        assertThat(runFiles()).isEqualTo(2);
        assertThat(said()).contains("limits.csv:1:1: found no file that can be read, expected a CSV file in UTF-8");
        assertThat(runFiles("--rules", elsewhere.resolve("table.csv").toString()))
                .isZero();
    }

    @Test
    void tableBesideTheDataIsFound() throws IOException {
        Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
        Files.move(folder.resolve("limits.csv"), elsewhere.resolve("limits.csv"));
        data = Files.move(data, elsewhere.resolve("cases.csv"));
        assertThat(runFiles()).isZero();
    }

    @Test
    void whatTheUserMustMendEndsWithTwoAndASentence() throws IOException {
        assertThat(run("--data", "nowhere.csv")).isEqualTo(2);
        assertThat(said()).isEqualTo("--data \"nowhere.csv\": found no such file, expected the cases\n");
        assertThat(runFiles("--as-of", "tomorrow")).isEqualTo(2);
        assertThat(said()).contains("--as-of: found \"tomorrow\", expected a date and time");
        assertThat(run("--data", data.toString())).isEqualTo(2);
        assertThat(said()).contains("--mapping: found none, expected a file, or one for data in the folder");
        assertThat(run("--rules", "x.csv")).isEqualTo(2);
        assertThat(said()).contains("--data: found none, expected the cases that belong to the files given");
        assertThat(run("--dta", "x")).isEqualTo(2);
        assertThat(runFiles("--rules", "nowhere.csv")).isEqualTo(2);
        assertThat(said()).contains("--rules \"nowhere.csv\": found no such file, expected a decision table");
        assertThat(said()).doesNotContain("\tat ").doesNotContain(InputRefused.class.getName());
    }

    @Test
    void missingColumnAndFindingsEndWithTwoAndLeaveTheLastResults() throws IOException {
        assertThat(runFiles()).isZero();
        String before = Files.readString(results.resolve("cases.csv"));
        Files.writeString(data, CASES.replace("opened", "open"));
        assertThat(runFiles()).isEqualTo(2);
        assertThat(said())
                .contains(":1: no column \"opened\", which the mapping names")
                .contains("did you mean \"open\"?");
        Files.writeString(folder.resolve("policy.yaml"), POLICY.replace("calendar: town", "calendar: twon"));
        Files.writeString(folder.resolve("limits.csv"), "type,rule\nPothole,soon\nSnow,2 days\n");
        assertThat(runFiles()).isEqualTo(2);
        assertThat(said())
                .contains("found \"twon\", expected a calendar (town); did you mean \"town\"?")
                .contains("limits.csv:2:2: found \"soon\"")
                .contains("limits.csv:3:2: found \"2 days\"");
        assertThat(results.resolve("cases.csv")).hasContent(before);
    }

    @Test
    void policyAndMappingMustFitEachOther() throws IOException {
        Files.writeString(folder.resolve("mapping.yaml"), MAPPING + "promise: answer\n");
        assertThat(runFiles()).isEqualTo(2);
        assertThat(said())
                .isEqualTo("The mapping names the promise \"answer\", expected one of the policy (\"resolve\")\n");
        Files.writeString(folder.resolve("mapping.yaml"), MAPPING.replace(", closed: closed", ""));
        assertThat(runFiles()).isEqualTo(2);
        assertThat(said()).contains("The mapping has no column for the milestone \"closed\"");
    }

    @Test
    void builtInFactIsReadByItsType() throws IOException {
        Files.writeString(
                folder.resolve("mapping.yaml"),
                MAPPING.replace("{type: type}", "{safety: type}").replace("group: type", "group: safety"));
        Files.writeString(
                folder.resolve("policy.yaml"),
                POLICY.replace("facts: {type: text}\n", "")
                        .replace(
                                "{table: limits.csv, match: type, limit: rule}",
                                "[{when: {safety: true}, is: 1 business day}, {is: 10 business days}]"));
        Files.writeString(data, """
                id,opened,closed,type
                1,2015-06-01T09:00:00,,true
                2,2015-06-01T09:00:00,,false
                3,2015-06-01T09:00:00,,yes
                """);
        assertThat(runFiles()).isZero();
        assertThat(Files.readString(results.resolve("cases.csv")))
                .contains("1 business day until close from Mon 1 Jun 2015 09:00 EDT")
                .contains("10 business days until close from Mon 1 Jun 2015 09:00 EDT");
        assertThat(out.toString()).contains("line 4: column type: expected true or false");
    }

    @Test
    void factsOfMappingAndPolicyMustFitEachOther() throws IOException {
        Files.writeString(
                folder.resolve("mapping.yaml"),
                MAPPING.replace("{type: type}", "{tpye: type}").replace("group: type", "group: tpye"));
        assertThat(runFiles()).isEqualTo(2);
        assertThat(said()).isEqualTo("""
                The mapping names the fact "tpye", expected one that the policy knows ("type", "kind", "safety", "severity"); \
                did you mean "type"?
                The mapping has no column for the fact "type", which the promise "resolve" asks about
                """);
    }

    @Test
    void resultsNeedAFolder() throws IOException {
        results = Files.writeString(folder.resolve("taken"), "mine");
        assertThat(runFiles()).isEqualTo(2);
        assertThat(said()).contains("--out \"").contains(": found a file, expected a folder for the results");
        results = results.resolve("below");
        assertThat(runFiles()).isEqualTo(2);
        assertThat(said()).contains(": found a folder that cannot be made or written to, expected a folder");
        assertThat(said()).doesNotContain("\tat ");
        assertThat(folder.resolve("taken")).hasContent("mine");
    }

    @Test
    void terminalObeysNoCell() throws IOException {
        Files.writeString(
                data, """
                id,opened,closed,type
                1,2015-06-02T09:00:00,,a%sb%sc%sd
                """.formatted(Character.toString(0x9B), Character.toString(0x202E), Character.toString(0x2028)));
        Files.writeString(
                folder.resolve("policy.yaml"),
                POLICY.replace("{table: limits.csv, match: type, limit: rule}", "[{is: 10 business days}]"));
        assertThat(runFiles()).isZero();
        assertThat(out.toString()).contains("  a\uFFFDb\uFFFDc d ");
    }

    @Test
    void progressIsForTerminalsOnly() {
        StringWriter shown = new StringWriter();
        Progress progress = Progress.shown(new PrintWriter(shown));
        for (int i = 0; i < 10_000; i++) {
            progress.row();
        }
        progress.end();
        assertThat(shown.toString()).startsWith("\r5,000 rows\r10,000 rows\r").endsWith(" \r");
    }
}
