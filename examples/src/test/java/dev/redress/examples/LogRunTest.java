package dev.redress.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A small log of events, from its rows to its pages. */
class LogRunTest {

    private static final String MAPPING = """
            title: Incidents
            zone: Europe/Paris
            asOf: 2026-02-09T12:00
            times: uuuu-MM-dd HH:mm
            id: id
            facts: {level: level}
            group: level
            log:
              time: at
              waits: {user: {status: Wait}}
              closed: {status: Closed}
            """;
    private static final String POLICY = """
            policy: {id: works, edition: "1", validFrom: 2026-01-01, zone: Europe/Paris}
            facts: {level: text}
            lifecycle: {waits: {user: {then: continue}}}
            calendars: {desk: {weekly: {mon-fri: 08:00-17:00}}}
            promises:
              plain: {start: received, stop: closed, calendar: desk, limit: 9 working hours}
              paused: {start: received, stop: closed, calendar: desk, limit: 9 working hours, pause: {for: [user]}}
              grave: {start: received, stop: closed, calendar: desk, limit: [{when: {level: high}, is: 4 working hours}]}
            """;
    /** Tuesday 3 February 2026 on: closed in time but for a wait; waiting since; reopened; grave no more; running. */
    private static final String LOG = """
            id,at,status,level
            1,2026-02-03 08:00,Open,low
            1,2026-02-03 10:00,Wait,low
            1,2026-02-04 10:00,Open,low
            1,2026-02-04 12:00,Closed,low
            2,2026-02-03 08:00,Open,high
            2,2026-02-03 11:00,Wait,high
            3,2026-02-03 08:00,Open,low
            3,2026-02-03 09:00,Closed,low
            3,2026-02-04 08:00,Open,low
            4,2026-02-09 11:00,Open,high
            4,2026-02-09 11:30,Open,low
            1,2026-02-09 11:45,Open,low
            """;

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void files() throws IOException {
        Files.writeString(folder.resolve("log.csv"), LOG);
        Files.writeString(folder.resolve("mapping.yaml"), MAPPING);
        Files.writeString(folder.resolve("policy.yaml"), POLICY);
    }

    private int run(String... args) {
        return Main.run(new PrintWriter(out), new PrintWriter(err), args);
    }

    private int runFiles(String... more) {
        return run(Stream.concat(
                        Stream.of(
                                "--data", folder.resolve("log.csv").toString(),
                                "--mapping", folder.resolve("mapping.yaml").toString(),
                                "--policy", folder.resolve("policy.yaml").toString(),
                                "--out", folder.resolve("results").toString()),
                        Stream.of(more))
                .toArray(String[]::new));
    }

    /** Verdicts of {@code cases.csv}: case, promise, verdict. */
    private List<String> verdicts() throws IOException {
        return Files.readAllLines(folder.resolve("results/cases.csv")).stream()
                .skip(1)
                .map(line -> line.split(",", -1))
                .map(cells -> cells[0] + ' ' + cells[3] + ' ' + cells[2])
                .toList();
    }

    @Test
    void everyCaseIsJudgedByEveryPromise() throws IOException {
        assertThat(runFiles()).as(err.toString()).isZero();
        assertThat(verdicts())
                .containsExactly(
                        "1 plain late",
                        "1 paused met",
                        "1 grave unknown",
                        "2 plain overdue",
                        "2 paused paused",
                        "2 grave overdue",
                        "3 plain overdue",
                        "3 paused overdue",
                        "3 grave unknown",
                        "4 plain running",
                        "4 paused running",
                        "4 grave cancelled");
    }

    @Test
    void pageHasAllPromisesAndSaysThatTimeAddsUp() {
        assertThat(runFiles()).isZero();
        assertThat(out.toString())
                .contains("Promises on 4 cases")
                .contains("plain: verdicts on 4 cases")
                .contains("Used, paused and shut add up to what passed on 10 of 10 clocks")
                .contains("line 13: column id: found the id of an earlier case")
                .contains("counted time of 1 stopped cases: half of them at most 13.0 h")
                .contains("counted time of 1 stopped cases: half of them at most 4.0 h");
    }

    @Test
    void promiseCanBeSingledOut() throws IOException {
        Files.writeString(folder.resolve("mapping.yaml"), MAPPING + "promise: paused\n");
        assertThat(runFiles()).isZero();
        assertThat(verdicts())
                .containsExactly("1 paused met", "2 paused paused", "3 paused overdue", "4 paused running");
    }

    @Test
    void promiseThatNoRowCanStopIsRefused() throws IOException {
        Files.writeString(
                folder.resolve("policy.yaml"),
                POLICY.replace(
                        "grave: {start: received, stop: closed", "grave: {start: received, stop: told decision"));
        assertThat(runFiles()).isEqualTo(2);
        assertThat(err.toString())
                .isEqualTo("The mapping has no column for the milestone \"told decision\", which the promise \"grave\""
                        + " needs\n");
    }

    @Test
    void recordMustSayWithWhichOfSeveralPromisesToCompare() throws IOException {
        String recorded = "recorded: {verdict: {column: level, onTime: low, overdue: high}}\n";
        Files.writeString(folder.resolve("mapping.yaml"), MAPPING + recorded);
        assertThat(runFiles()).isEqualTo(2);
        assertThat(err.toString()).contains("The mapping does not say in \"recorded\" with which promise to compare");
    }

    @Test
    void recordedVerdictsAreComparedWithoutDueInstants() throws IOException {
        String recorded = "recorded: {promise: paused, verdict: {column: level, onTime: low, overdue: high}}\n";
        Files.writeString(folder.resolve("mapping.yaml"), MAPPING + recorded);
        assertThat(runFiles()).isZero();
        assertThat(out.toString())
                .contains("Verdicts of paused beside the recorded ones\nall that are stopped\n")
                .contains("agree                   100.00 %  1 of 1");
        assertThat(Files.readString(folder.resolve("results/report.html")))
                .contains("How often the promise <bdi>paused</bdi> gives the verdict that the source recorded.");
    }

    @Test
    void severalFilesAreJudgedOneAfterTheOtherEachByItsOwnFolder() throws IOException {
        assertThat(run("--data", "a/x.csv", "--data", "b/x.csv", "--as-of", "2026-02-09T12:00"))
                .isEqualTo(2);
        assertThat(err.toString()).contains("--data: found 2 files beside --mapping, --policy, --rules or --as-of");
        assertThat(run("--data", "a/x.csv", "--data", "b/a/y.csv")).isEqualTo(2);
        assertThat(err.toString()).contains("--data: found two files in folders of one name");
        assertThat(run("--data", "a/x.csv", "--data", "b/x.csv")).isEqualTo(2);
        assertThat(err.toString()).contains("--data \"a/x.csv\": found no such file");
    }
}
