package dev.redress.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The numbers that two real event logs must give; skipped where the data is not. */
class EventLogsTest {

    private static final Path VOLVO = Shared.data().resolve("bpic2013-volvo/incidents.dev.csv.gz");
    private static final Path UCI = Shared.data().resolve("uci498-incidents/incident_event_log.dev.csv.gz");

    @TempDir
    Path out;

    @BeforeEach
    void dataIsThere() {
        for (Path data : new Path[] {VOLVO, UCI}) {
            assumeTrue(Files.exists(data), () -> "No real data at " + data.toAbsolutePath() + ": set -Dredress.data");
        }
    }

    private String run(String... args) {
        StringWriter page = new StringWriter();
        StringWriter errors = new StringWriter();
        String[] all = Stream.concat(Stream.of("--out", out.toString()), Arrays.stream(args))
                .toArray(String[]::new);
        int code = Main.run(new PrintWriter(page), new PrintWriter(errors), all);
        assertThat(errors).hasToString("");
        assertThat(code).isZero();
        return page.toString();
    }

    @Test
    void pausesAndReopeningsOfTheFirstLogDecideItsRates() throws IOException {
        assertThat(run("--data", VOLVO.toString()))
                .contains("Promises on 4,525 cases")
                .contains(
                        "  resolve                3,368  1,152        5        0       0          0       0        0   74.4 %")
                .contains(
                        "  resolve-paused-user    3,859    661        3        0       2          0       0        0   85.3 %")
                .contains(
                        "  resolve-paused         4,042    478        2        0       3          0       0        0   89.4 %")
                .contains("counted time of 4,520 stopped cases: half of them at most 4.1 h, 90 % 107.3 h, 95 % 172.8 h")
                .contains("Used, paused and shut add up to what passed on 36,199 of 36,199 clocks")
                .contains("Rows that could not be read: 0");
        try (var rows = Files.lines(out.resolve("cases.csv"))) {
            assertThat(rows).hasSize(1 + 8 * 4_525);
        }
        assertThat(out.resolve("report.html")).isNotEmptyFile();
    }

    @Test
    void workInHandIsSeenAtAnEarlierInstant() {
        assertThat(run("--data", VOLVO.toString(), "--as-of", "2012-05-10T00:00"))
                .contains("  resolve                3,357   828      249       91       0")
                .contains("  resolve-paused         3,829   356       97       43     200")
                .contains("Used, paused and shut add up to what passed on 36,199 of 36,199 clocks");
    }

    @Test
    void undocumentedVerdictsOfTheSecondLogAreGivenAgain() throws IOException {
        assertThat(run("--data", UCI.toString()))
                .contains("Verdicts on 14,854 cases")
                .contains("Used, paused and shut add up to what passed on 14,155 of 14,155 clocks")
                .contains("Rows that could not be read: 0")
                .contains("agree                                   99.96 %  8,388 of 8,391")
                .contains("agree                                   99.93 %  5,590 of 5,594")
                .contains("  always on time would                  79.67 %  4,457 of 5,594")
                .contains("  stopped within 213.0 h elapsed would  97.80 %  5,471 of 5,594");
        try (var rows = Files.lines(out.resolve("disagreements.csv"))) {
            assertThat(rows).hasSize(1 + 3 + 4);
        }
    }

    @Test
    void bothLogsAreJudgedInOneRun() {
        assertThat(run("--data", VOLVO.toString(), "--data", UCI.toString()))
                .contains("Promises on 4,525 cases", "Verdicts on 14,854 cases");
        assertThat(out.resolve("bpic2013-volvo/report.html")).isNotEmptyFile();
        assertThat(out.resolve("uci498-incidents/report.html")).isNotEmptyFile();
    }
}
