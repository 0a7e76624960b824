package dev.redress.calendar.rules;

import static dev.redress.calendar.rules.Moments.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.redress.calendar.Period;
import dev.redress.calendar.Weekdays;
import dev.redress.calendar.Window;
import dev.redress.calendar.WindowSyntaxException;
import dev.redress.calendar.WorkingCalendar;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How hours are written and read. */
class WindowRulesTest {

    private static WorkingCalendar mondays(String... windows) {
        return WorkingCalendar.builder("mondays")
                .zone(ZoneId.of("UTC"))
                .open("mon", windows)
                .build();
    }

    @ParameterizedTest(name = "{0} is {1} to {2}")
    @CsvSource({
        "08:00-12:00,       480,  720,  08:00-12:00",
        "'  08:00 - 12:00', 480,  720,  08:00-12:00",
        "00:00-24:00,       0,    1440, 00:00-24:00",
        "13:00-24:00,       780,  1440, 13:00-24:00",
        "13:00-00:00,       780,  1440, 13:00-24:00",
        "22:00-06:00,       1320, 1800, 22:00-06:00",
        "08:01-08:00,       481,  1920, 08:01-08:00",
    })
    void windowIsRead_andPrintedAsItIsRead(String text, int start, int end, String printed) {
        Window window = Window.parse(text);
        assertThat(window).isEqualTo(new Window(start, end)).hasToString(printed);
        assertThat(Window.parse(window.toString())).isEqualTo(window);
    }

    @ParameterizedTest
    @ValueSource(strings = {"08:00-08:00", "00:00-00:00"})
    void equalEnds_areRefused_becauseTheyCouldMeanNothingOrAWholeDay(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Window.parse(text))
                .withMessage("found \"" + text + "\", expected two different times; a whole day is 00:00-24:00");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "24:00-06:00",
                "08:00-24:01",
                "8:00-12:00",
                "08:60-12:00",
                "25:00-26:00",
                "08-12",
                "",
                "٠٨:٠٠-١٢:٠٠"
            })
    void whatIsNoWindow_isRefusedWithWhatWasFound(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Window.parse(text))
                .withMessageStartingWith("found \"" + text + "\", expected ");
    }

    @Test
    void longText_isCutInTheMessage() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Window.parse("x".repeat(1_000_000)))
                .satisfies(e -> assertThat(e.getMessage()).hasSizeLessThan(120));
    }

    @Test
    void aRefusal_saysApartWhatWasFoundAndExpected() {
        assertThatThrownBy(() -> Window.parse("24:00-06:00"))
                .isInstanceOfSatisfying(WindowSyntaxException.class, refusal -> {
                    assertThat(refusal.found()).isEqualTo("\"24:00-06:00\"");
                    assertThat(refusal.expected()).isEqualTo("a start before 24:00");
                    assertThat(refusal).hasMessage("found \"24:00-06:00\", expected a start before 24:00");
                });
    }

    @Test
    void windowsAndDays_giveTheCalendarThatTheirTextsGive() {
        LocalDate date = LocalDate.of(2026, 12, 24);
        ZoneId jakarta = ZoneId.of("Asia/Jakarta");
        WorkingCalendar texts = WorkingCalendar.builder("works")
                .zone(jakarta)
                .open("mon-fri", "08:00-12:00", "13:00-17:00")
                .breaks("fri", "11:30-12:00")
                .override(date, "08:00-10:00")
                .build();
        WorkingCalendar values = WorkingCalendar.builder("works")
                .zone(jakarta)
                .open(Weekdays.parse("mon-fri"), List.of(Window.parse("08:00-12:00"), Window.parse("13:00-17:00")))
                .breaks(Weekdays.parse("fri"), List.of(Window.parse("11:30-12:00")))
                .override(date, List.of(Window.parse("08:00-10:00")))
                .build();
        assertThat(values).isEqualTo(texts);
    }

    @ParameterizedTest
    @CsvSource({"-1, 10", "1440, 1450", "10, 10", "10, 9", "600, 2040", "1, 1441", "0, 1441"})
    void minutesOutOfRange_areRefused(int start, int end) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Window(start, end))
                .withMessageContaining("but was");
    }

    @Test
    void overlappingAndTouchingWindows_countOnce_andAreOnePeriod() {
        WorkingCalendar calendar = mondays("13:00-17:00", "08:00-12:00", "10:00-13:00", "09:00-09:30");
        assertThat(calendar.periods(at("2026-03-30T00:00Z"), at("2026-03-31T00:00Z")))
                .containsExactly(new Period(at("2026-03-30T08:00Z"), at("2026-03-30T17:00Z")));
    }

    @Test
    void repeatedCalls_addUp() {
        WorkingCalendar calendar = WorkingCalendar.builder("twice")
                .zone(ZoneId.of("UTC"))
                .open("mon", "08:00-12:00")
                .open("sun-mon", "13:00-17:00")
                .build();
        assertThat(calendar.between(at("2026-03-29T00:00Z"), at("2026-03-31T00:00Z")))
                .isEqualTo(Duration.ofHours(12));
    }

    @Test
    void overnight_runsIntoTheNextDate_alsoFromSundayToMonday() {
        WorkingCalendar nights = WorkingCalendar.builder("nights")
                .zone(ZoneId.of("UTC"))
                .open("sun", "22:00-06:00")
                .build();
        assertThat(nights.periods(at("2026-03-29T00:00Z"), at("2026-03-31T00:00Z")))
                .containsExactly(new Period(at("2026-03-29T22:00Z"), at("2026-03-30T06:00Z")));
    }

    @Test
    void endOfDay24_isOpenInTheLastMinute_andRunsOnWithoutASeam() {
        WorkingCalendar always = WorkingCalendar.builder("always")
                .zone(ZoneId.of("UTC"))
                .open("mon-sun", "00:00-24:00")
                .build();
        assertThat(always.isOpen(at("2026-03-30T23:59:59.999999999Z"))).isTrue();
        assertThat(always.isOpen(at("2026-03-31T00:00Z"))).isTrue();
        assertThat(always.periods(at("2026-03-30T00:00Z"), at("2026-04-30T00:00Z")))
                .hasSize(1);
        assertThat(mondays("20:00-24:00").isOpen(at("2026-03-31T00:00Z"))).isFalse();
    }

    @ParameterizedTest(name = "{0} are {1} days from {2}")
    @CsvSource({
        "mon, 1, MONDAY",
        "MON-thu, 4, MONDAY",
        "' fri - mon ', 4, MONDAY",
        "sun-sat, 7, MONDAY",
        "sat-sun, 2, SATURDAY"
    })
    void weekdaysAreRead(String text, int count, DayOfWeek first) {
        assertThat(Weekdays.parse(text)).hasSize(count).startsWith(first);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "monday", "mon-", "-mon", "mon-tue-wed", "mon,tue", "mıon"})
    void whatIsNoWeekday_isRefused(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Weekdays.parse(text))
                .withMessage("found \"" + text + "\", expected a day such as mon, or days such as mon-fri");
    }

    @Test
    void longWeekday_isCutInTheMessage() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Weekdays.parse("mon".repeat(100)))
                .satisfies(e -> assertThat(e.getMessage()).hasSizeLessThan(120));
    }
}
