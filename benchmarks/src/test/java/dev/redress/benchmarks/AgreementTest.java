package dev.redress.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AgreementTest {

    @Test
    void contendersGiveTheSameAnswers_whereTheyCanExpressTheQuestion() {
        assertThat(Agreement.findings(1_000, 1)).isEmpty();
    }

    @Test
    void theOffice_isShutOn231Weekdays() {
        assertThat(Office.SHUT).hasSize(231).allMatch(Office::isWeekday);
    }
}
