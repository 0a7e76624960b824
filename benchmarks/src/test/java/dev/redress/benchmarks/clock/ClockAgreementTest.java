package dev.redress.benchmarks.clock;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ClockAgreementTest {

    @Test
    void theClocksAndTheYardstickSayTheSame_ofTwelveMilestones() {
        assertThat(ClockBench.findings()).isEmpty();
    }
}
