package dev.redress.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The numbers that half a year of real requests must give; skipped where the data is not. */
class BostonTest {

    private static final Path DATA = Shared.data().resolve("boston311/boston311-2015H1.csv.gz");

    @TempDir
    Path out;

    @BeforeEach
    void dataIsThere() {
        assumeTrue(Files.exists(DATA), () -> "No real data at " + DATA.toAbsolutePath() + ": set -Dredress.data");
    }

    private String run(String... more) {
        StringWriter page = new StringWriter();
        StringWriter errors = new StringWriter();
        String[] args = new String[4 + more.length];
        args[0] = "--data";
        args[1] = DATA.toString();
        args[2] = "--out";
        args[3] = out.toString();
        System.arraycopy(more, 0, args, 4, more.length);
        int code = Main.run(new PrintWriter(page), new PrintWriter(errors), args);
        assertThat(errors).hasToString("");
        assertThat(code).isZero();
        return page.toString();
    }

    @Test
    void dueInstantsAndVerdictsAreThoseOfTheCity() throws IOException {
        String page = run();
        assertThat(page)
                .contains("Verdicts on 58,119 cases")
                .contains("no edition in force when it was received  14,534")
                .contains("no promise for such a case                15,856")
                .contains("met includes 31 stopped before they started")
                .contains("on time: 67.4 %, 18,440 of 27,368 decided")
                .contains("Rows that could not be read: 0")
                .contains("Due instants beside the 27,725 recorded by the source, received from 2015-02-23 on")
                .contains("within 60 s   27,219  98.17 %")
                .contains("within 300 s  27,617  99.61 %")
                .contains("beside the flags of 24,084 closed and flagged cases")
                .contains("met             18,421                19")
                .contains("late                27             5,617")
                .contains("agree: 99.81 %, 24,038 of 24,084")
                .contains("from the calendar\n  none\n")
                .contains("2015-02-02     1,312  1,151  87.73 %   earlier")
                .contains("2015-02-23     1,215  1,209  99.51 %  in force");
        try (var rows = Files.lines(out.resolve("cases.csv"))) {
            assertThat(rows).hasSize(58_120);
        }
        try (var rows = Files.lines(out.resolve("disagreements.csv"))) {
            assertThat(rows).hasSize(1 + 108 + 46);
        }
        assertThat(Files.readString(out.resolve("summary.json"))).contains("\"withinFiveMinutes\" : 27617");
        assertThat(out.resolve("report.html")).isNotEmptyFile();
    }

    @Test
    void wronglyListedHolidayIsNamed() throws IOException {
        String policy = Files.readString(Path.of("boston311/policy.yaml"))
                .replace(
                        "{every: 12-25, name: Christmas}",
                        "{every: 12-25, name: Christmas}\n      - {date: 2015-07-03, name: Day before the Fourth}");
        Path wrong = Files.writeString(out.resolve("wrong.yaml"), policy);
        assertThat(run("--policy", wrong.toString()))
                .contains("within 300 s  25,616  92.39 %")
                .contains("remove Fri 2015-07-03, Day before the Fourth          2,001            0");
    }
}
