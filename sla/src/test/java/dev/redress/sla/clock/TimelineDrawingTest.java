package dev.redress.sla.clock;

import static org.assertj.core.api.Assertions.assertThat;

import dev.redress.calendar.WorkingCalendar;
import dev.redress.calendar.holiday.Holidays;
import dev.redress.sla.promise.Promise;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TimelineDrawingTest {

    private static final Locale INDONESIAN = Locale.forLanguageTag("id");

    static Stream<ClockReading> readings() {
        return Stream.of(
                ExplainedCases.withTwoPauses(),
                ExplainedCases.late(),
                ExplainedCases.reopened(),
                ExplainedCases.justStarted(),
                ExplainedCases.ofAYear(),
                notStarted());
    }

    private static ClockReading notStarted() {
        return ExplainedCases.read(
                ExplainedCases.resolve().build(),
                ExplainedCases.received("2015-04-09T09:00"),
                ExplainedCases.at("2015-04-08T09:00"));
    }

    @ParameterizedTest
    @MethodSource("readings")
    void everyReading_isDrawnInBounds_withATitleAndADescription(ClockReading reading) {
        String svg = reading.explanation().svg(Locale.ENGLISH);
        assertThat(svg)
                .isEqualTo(reading.explanation().svg(Locale.ENGLISH))
                .startsWith("<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" aria-labelledby=\"clock-")
                .contains("<title id=", "<desc id=")
                .doesNotContain("NaN", "Infinity", "script", "href");
        assertThat(svg.lines().count()).isLessThan(800);
        assertWellFormed(svg);
        assertWellFormed(reading.explanation().svg(INDONESIAN));
    }

    /** Every tag is closed by its own, and between tags stands no character of markup. */
    private static void assertWellFormed(String svg) {
        Deque<String> open = new ArrayDeque<>();
        Matcher tags = Pattern.compile("<(/?)([a-z]+)[^<>]*?(/?)>").matcher(svg);
        StringBuilder between = new StringBuilder();
        while (tags.find()) {
            tags.appendReplacement(between, "");
            if (!tags.group(1).isEmpty()) {
                assertThat(open.pop()).isEqualTo(tags.group(2));
            } else if (tags.group(3).isEmpty()) {
                open.push(tags.group(2));
            }
        }
        tags.appendTail(between);
        assertThat(open).isEmpty();
        assertThat(between.toString().replaceAll("&(amp|lt|gt|quot|#39);", "")).doesNotContain("<", ">", "&");
    }

    @Test
    void aPauseIsHatched_soThatColorIsNotTheOnlySign() {
        assertThat(ExplainedCases.withTwoPauses().explanation().svg(Locale.ENGLISH))
                .contains("<pattern id=\"clock-", "fill=\"url(#clock-", "5 h 30 min paused");
    }

    @Test
    void aBreach_hasItsMark_andALateClockALegendForIt() {
        assertThat(ExplainedCases.late().explanation().svg(Locale.ENGLISH))
                .contains(">late</text>", ">stopped Wed 15 Apr 2015 10:00 EDT</text>", "stroke=\"#7b1e2b\"");
        assertThat(ExplainedCases.withTwoPauses().explanation().svg(Locale.ENGLISH))
                .doesNotContain(">late</text>");
    }

    @Test
    void eachCycle_hasItsMark() {
        assertThat(ExplainedCases.reopened().explanation().svg(INDONESIAN))
                .contains(">siklus 1</text>", ">siklus 2</text>", "dibaca Sel 14 Apr 2015 12:00");
    }

    @Test
    void hostileNames_stayText() {
        Promise promise = ExplainedCases.resolve()
                .calendar(WorkingCalendar.builder("works")
                        .zone(ExplainedCases.BOSTON)
                        .open("mon-fri", "08:00-17:00")
                        .holidays(Holidays.on(ExplainedCases.MON_2015_04_20, "<script>\"'&\u0001\ud800"))
                        .build())
                .build();
        String svg = ExplainedCases.read(
                        promise,
                        Timeline.builder("</svg>&").milestone("received", ExplainedCases.at("2015-04-16T09:00")),
                        ExplainedCases.at("2015-04-22T09:00"))
                .explanation()
                .svg(Locale.ENGLISH);
        assertThat(svg).doesNotContain("<script").contains("&lt;/svg&gt;&amp;");
        assertWellFormed(svg);
    }

    @Test
    void ticks_areFew_andInLocalTime() {
        Instant start = ExplainedCases.at("2015-04-16T09:00");
        Stream.of(1L, 60L, 3_600L, 86_400L, 86_400L * 7, 86_400L * 30, 86_400L * 365, 86_400L * 36_500)
                .forEach(seconds -> assertThat(
                                DateTicks.of(start, start.plusSeconds(seconds), ExplainedCases.BOSTON, Locale.ENGLISH))
                        .hasSizeLessThan(11));
        Map<Instant, String> week =
                DateTicks.of(start, start.plus(Duration.ofDays(7)), ExplainedCases.BOSTON, Locale.ENGLISH);
        assertThat(week).containsEntry(ExplainedCases.at("2015-04-17T00:00"), "Fri 17 Apr");
    }

    @Test
    void numbers_haveAtMostOneDecimal_inEveryLocale() {
        assertThat(Stream.of(1.0, 1.25, -0.14, 100.04).map(Svg::number)).containsExactly("1", "1.3", "-0.1", "100");
    }
}
