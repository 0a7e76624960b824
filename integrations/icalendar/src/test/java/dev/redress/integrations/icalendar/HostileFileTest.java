package dev.redress.integrations.icalendar;

import static dev.redress.integrations.icalendar.Files.calendar;
import static dev.redress.integrations.icalendar.Files.content;
import static dev.redress.integrations.icalendar.Files.event;
import static org.assertj.core.api.Assertions.assertThat;

import dev.redress.calendar.holiday.HolidayRefusal;
import dev.redress.calendar.holiday.HolidaySource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Nothing in a file makes reading it, or a year of it, slow or large. */
@Timeout(60)
class HostileFileTest {

    private static final String DAY = "DTSTART;VALUE=DATE:20260403";

    static Arguments[] refused() {
        return new Arguments[] {
            Arguments.of("x".repeat(IcalendarHolidays.LARGEST_FILE + 1), "is larger than 16 MiB"),
            Arguments.of(
                    "BEGIN:A\n".repeat(500_000) + "END:B\n".repeat(500_000),
                    "line 11: more than 10 components inside one another"),
            Arguments.of(calendar(event(DAY).repeat(100_001)), "more than 100000 events"),
            Arguments.of(calendar(event(DAY, "DURATION:P3660D").repeat(50)), "more than 100000 listed days"),
            Arguments.of(
                    calendar(event(DAY, "EXDATE:20260403" + ",20260403".repeat(120_000))
                            .concat(event(DAY, "DURATION:P3660D").repeat(30))),
                    "more than 100000 listed days"),
            Arguments.of(calendar(event(DAY, "DURATION:P3661D")), "lasts 3661 days; at most 3660 are expected"),
            Arguments.of(
                    calendar(event(DAY, "DURATION:P367D", "RRULE:FREQ=YEARLY")),
                    "lasts 367 days; at most 366 are expected of an event that repeats"),
            Arguments.of(calendar(event(DAY, "RRULE:FREQ=DAILY").repeat(1_001)), "more than 1000 repeated events"),
            Arguments.of(
                    calendar(event(DAY, "RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30;COUNT=9")
                            .repeat(100)),
                    "takes too long to count")
        };
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("refused")
    void whatIsTooMuchIsRefused(String text, String expected) {
        String found;
        try {
            found = "accepted " + content(text, IcalendarOptions.defaults());
        } catch (HolidayRefusal refusal) {
            found = String.valueOf(refusal.getMessage());
        }
        assertThat(found).contains(expected);
    }

    @Test
    void theLargestFileAllowedWithTheMostRulesIsRead() throws Exception {
        String start = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\n"
                + event(DAY, "DURATION:P99D", "RRULE:FREQ=DAILY").repeat(1_000);
        String padding = "X-PADDING:" + "x".repeat(IcalendarHolidays.LARGEST_FILE - start.length() - 40);
        HolidaySource source = content(start + padding + "\r\nEND:VCALENDAR\r\n", IcalendarOptions.defaults());
        assertThat(source.in(2030)).hasSize(365);
    }

    @Test
    void aNameOfManyStarsIsComparedQuickly() {
        assertThat(DayName.matches("*a".repeat(100) + "b", "a".repeat(200))).isFalse();
        assertThat(DayName.matches("*a".repeat(100) + "*", "A".repeat(200))).isTrue();
    }
}
