package dev.redress.policy.finding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FindingsTest {

    private final Findings.Collector collector = new Findings.Collector();

    private void add(String file, int line, int column) {
        collector.add(Finding.error(FindingCode.TAG, new Location(file, line, column), "x", "y"));
    }

    @Test
    void areInTheOrderOfTheFiles() {
        add("b", 1, 1);
        add("a", 10, 1);
        add("a", 9, 20);
        add("a", 9, 3);
        assertThat(collector.findings()).hasToString("""
                a:9:3: found x, expected y
                a:9:20: found x, expected y
                a:10:1: found x, expected y
                b:1:1: found x, expected y""");
    }

    @Test
    void theFirstTwoHundredAreKeptAndTheRestCounted() {
        for (int line = 1; line <= 100_000; line++) {
            add("a", line, 1);
        }
        Findings findings = collector.findings();
        assertThat(findings.list()).hasSize(Findings.MOST_KEPT);
        assertThat(findings.errors()).isEqualTo(100_000);
        assertThat(findings.more()).isEqualTo(99_800);
        assertThat(findings.toString()).endsWith("a:200:1: found x, expected y\nand 99800 more");
    }

    @Test
    void warningsAreNoErrors() {
        collector.add(Finding.error(FindingCode.DOUBTFUL, Location.startOf("a"), "x", "y")
                .asWarning());
        assertThat(collector.errors()).isZero();
        assertThat(collector.findings().isEmpty()).isFalse();
    }
}
