package dev.redress.examples.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;

class FiguresTest {

    @Test
    void countsAreGrouped() {
        assertThat(Figures.count(27_725)).isEqualTo("27,725");
        assertThat(Figures.count(1, "case")).isEqualTo("1 case");
        assertThat(Figures.count(0, "case")).isEqualTo("0 cases");
    }

    @Test
    void percentHasOneDecimal() {
        assertThat(Figures.percent(1, 3)).isEqualTo("33.3\u00a0%");
        assertThat(Figures.percent(0, 3)).isEqualTo("0.0\u00a0%");
        assertThat(Figures.percent(3, 3)).isEqualTo("100.0\u00a0%");
    }

    @Test
    void roundingNeverMakesAllOrNothing() {
        assertThat(Figures.percent(9_999, 10_000)).isEqualTo("> 99.9\u00a0%");
        assertThat(Figures.percent(1, 10_000)).isEqualTo("< 0.1\u00a0%");
        assertThat(Figures.finePercent(99_999, 100_000)).isEqualTo("> 99.99\u00a0%");
        assertThat(Figures.finePercent(27_617, 27_725)).isEqualTo("99.61\u00a0%");
    }

    @Test
    void zeroDenominatorIsNotComputable() {
        assertThat(Figures.percent(0, 0)).isEqualTo("not computable");
    }

    @Test
    void datesAreEnglishAndSpelledOut() {
        assertThat(Figures.date(LocalDate.of(2015, 7, 3))).isEqualTo("3 July 2015");
        assertThat(Figures.day(LocalDate.of(2015, 9, 14))).isEqualTo("14 Sep 2015");
        assertThat(Figures.minute(LocalDateTime.of(2026, 1, 15, 0, 0))).isEqualTo("15 January 2026, 00:00");
    }
}
