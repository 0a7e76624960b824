package dev.redress.examples.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.redress.examples.summary.Summary;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.TimeZone;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ReportTest {

    /** With {@code -Dreport.golden=update} the page of today becomes the expected one; look at the difference before you commit it. */
    private static final String UPDATE = "report.golden";

    private static final Path GOLDEN =
            Path.of("src", "test", "resources", "dev", "redress", "examples", "report", "full.html");

    static Stream<Summary> summaries() {
        return Stream.of(
                Summaries.full(), Summaries.empty(), Summaries.hostile(), Summaries.many(700), Summaries.several());
    }

    @Test
    void pageIsTheExpectedOne() throws IOException {
        String page = Pages.written(Summaries.full());
        if ("update".equals(System.getProperty(UPDATE))) {
            Files.writeString(GOLDEN, page);
        }

        assertThat(page).isEqualTo(Files.readString(GOLDEN).replace("\r\n", "\n"));
    }

    @ParameterizedTest
    @MethodSource("summaries")
    void sameSummaryGivesSamePageInAnyLocaleAndZone(Summary summary) throws IOException {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        String page = Pages.written(summary);
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("America/Caracas"));

            assertThat(Pages.written(summary)).isEqualTo(page);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @ParameterizedTest
    @MethodSource("summaries")
    void pageAsksTheNetworkForNothing(Summary summary) throws IOException {
        String markup = Pages.withoutText(Pages.written(summary));

        assertThat(markup).contains("default-src 'none'; style-src 'unsafe-inline'");
        assertThat(markup.toLowerCase(Locale.ROOT))
                .doesNotContainPattern("https?:|<script|<link|<img|@import|\\ssrc=|href=");
        assertThat(Pattern.compile("url\\((?!#)").matcher(markup).find()).isFalse();
    }

    @Test
    void pageIsUtf8WhateverItSays() throws IOException {
        String page = Pages.written(Summaries.hostile());

        assertThat(new String(page.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8))
                .isEqualTo(page);
        assertThat(page).contains("<meta charset=\"utf-8\">");
    }

    @Test
    void syntheticDataIsSaidToBeSyntheticInTheTitleAndOnThePage() throws IOException {
        assertThat(Pages.written(Summaries.full())).contains("<title>Synthetic: ", "<strong>SYNTHETIC DATA.</strong>");
        assertThat(Pages.written(Summaries.hostile())).doesNotContain("ynthetic", "SYNTHETIC");
    }

    @Test
    void emptyRunHasNoRateAndNoChart() throws IOException {
        assertThat(Pages.written(Summaries.empty()))
                .contains("<strong>not computable</strong>", "No case was read", "No type was read", "No case is open")
                .doesNotContain("<svg", "NaN", "Infinity");
    }

    @Test
    void typesWithoutADecidedCaseHaveNoRateAndNoDot() throws IOException {
        String page = Pages.written(Summaries.extreme(0, 0));

        assertThat(page)
                .contains("2 types without a decided case have no rate", "not computable")
                .doesNotContain("rates-wide", "NaN");
        assertThat(Pages.written(Summaries.extreme(1, 0))).contains("1 type without a decided case has no rate");
    }

    @Test
    void headlineStatesItsDenominator() throws IOException {
        assertThat(Pages.written(Summaries.full()))
                .contains("<strong>87.2\u00a0%</strong>", "86.1 to 88.2\u00a0%", "Of 3,871 decided cases, 3,376 met");
    }

    @Test
    void suspectedHolidayIsASentence() throws IOException {
        assertThat(Pages.written(Summaries.full()))
                .contains("If 3 July 2015 (Independence Day, observed) were removed from the holidays,"
                        + " 2,012 of 2,108 misses would be explained");
    }

    @Test
    void manyTypesAreDrawnListedAndSummed() throws IOException {
        String page = Pages.written(Summaries.many(700));

        assertThat(page).contains("the 40 biggest of 700 types", "200 more types, summed", "280 earlier weeks, summed");
        assertThat(Pattern.compile("class=\"dot\"")
                        .matcher(Pages.drawing(page, "rates-wide"))
                        .results()
                        .count())
                .isEqualTo(RateChart.DRAWN);
        assertThat(page.length()).isLessThan(400_000);
    }

    @Test
    void severalPromisesStandBesideEachOtherAndEachHasItsPart() throws IOException {
        String page = Pages.written(Summaries.several());

        assertThat(page)
                .contains(
                        "id=\"promises-wide\"",
                        "id=\"verdicts-2-wide\"",
                        "id=\"rates-1-wide\"",
                        "id=\"ageing-2-narrow\"")
                .contains("<bdi>resolve-paused-capped-by-two-weeks</bdi>: was it kept?")
                .contains("41 that are paused, 372 that are cancelled or exempt, 18 to which no promise applies")
                .contains("on 7,727 of 7,728 clocks", "2 cases to which such a row belongs are left out.")
                .contains("stopped within 213.0\u00a0h elapsed", "99.93\u00a0%");
        assertThat(Pattern.compile("\\sid=\"([^\"]+)\"").matcher(page).results().map(id -> id.group(1)))
                .doesNotHaveDuplicates();
    }
}
