package dev.redress.integrations.icalendar;

import static dev.redress.integrations.icalendar.Files.calendar;
import static dev.redress.integrations.icalendar.Files.content;
import static dev.redress.integrations.icalendar.Files.dates;
import static dev.redress.integrations.icalendar.Files.days;
import static dev.redress.integrations.icalendar.Files.event;
import static dev.redress.integrations.icalendar.Files.read;
import static org.assertj.core.api.Assertions.assertThat;

import dev.redress.calendar.holiday.HolidaySource;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class PartDayTest {

    private static final LocalDate FRI_2026_04_03 = LocalDate.of(2026, 4, 3);
    private static final IcalendarOptions IN_BERLIN = IcalendarOptions.builder()
            .partDaysShutIn(ZoneId.of("Europe/Berlin"))
            .build();

    @Test
    void aTimedEventShutsNothingByDefault() throws Exception {
        HolidaySource source =
                read(event("DTSTART:20260401T090000Z", "DTEND:20260401T100000Z"), event("DTSTART;VALUE=DATE:20260403"));
        assertThat(dates(source, 2026)).containsExactly(FRI_2026_04_03);
    }

    @Test
    void askedForItShutsEachDateItTouchesInTheZoneGiven() throws Exception {
        // From Saturday 23:30 in Berlin over the night the clocks go forward to Monday 00:30.
        HolidaySource source = read(IN_BERLIN, event("DTSTART:20260328T223000Z", "DTEND:20260329T223000Z"));
        assertThat(dates(source, 2026)).isEqualTo(days("2026-03-28", "2026-03-29", "2026-03-30"));
    }

    @Test
    void anEventThatEndsAtMidnightDoesNotTouchTheDateThatBegins() throws Exception {
        assertThat(dates(read(IN_BERLIN, event("DTSTART:20260403T130000", "DTEND:20260404T000000")), 2026))
                .containsExactly(FRI_2026_04_03);
    }

    @Test
    void anEventWithoutAnEndTouchesTheDateOfItsInstant() throws Exception {
        assertThat(dates(read(IN_BERLIN, event("DTSTART;TZID=Asia/Jakarta:20260404T030000")), 2026))
                .containsExactly(FRI_2026_04_03);
    }

    @Test
    void aZoneWithThePrefixOfItsDistributorIsFound() throws Exception {
        String event = event("DTSTART;TZID=/mozilla.org/20070129_1/Asia/Jakarta:20260404T030000");
        assertThat(dates(read(IN_BERLIN, event), 2026)).containsExactly(FRI_2026_04_03);
    }

    @Test
    void aRepeatedPartDayFollowsTheClockOfItsOwnZone() throws Exception {
        String[] lines = {
            "DTSTART;TZID=Europe/Berlin:20260327T233000",
            "DURATION:PT29M",
            "RRULE:FREQ=DAILY;BYHOUR=23;UNTIL=20260330T213000Z"
        };
        assertThat(dates(read(IN_BERLIN, event(lines)), 2026))
                .isEqualTo(days("2026-03-27", "2026-03-28", "2026-03-29", "2026-03-30"));
        lines[2] = lines[2].replace("T213000Z", "T212959Z");
        assertThat(dates(read(IN_BERLIN, event(lines)), 2026)).hasSize(3);
    }

    @Test
    void anOccurrenceIsExcludedByItsInstantOrItsDate() throws Exception {
        HolidaySource source = read(
                IN_BERLIN,
                event(
                        "DTSTART;TZID=Europe/Berlin:20260401T003000",
                        "DURATION:P1D",
                        "RRULE:FREQ=DAILY;COUNT=4",
                        "EXDATE:20260401T223000Z",
                        "EXDATE;VALUE=DATE:20260401",
                        "EXDATE;TZID=Europe/Berlin:20260403T003000"));
        assertThat(dates(source, 2026)).isEqualTo(days("2026-04-04", "2026-04-05"));
    }

    @Test
    void lowerCaseNamesAreReadInAnyLocale() throws Exception {
        String text = calendar(event("DTSTART;TZID=Asia/Jakarta:20260404T030000", "RRULE:FREQ=DAILY;INTERVAL=9"));
        String lower = text.replace("BEGIN", "begin")
                .replace("VEVENT", "vevent")
                .replace("DTSTART;TZID", "dtstart;tzid")
                .replace("FREQ=DAILY;INTERVAL", "freq=daily;interval");
        assertThat(dates(content(lower, IN_BERLIN), 2026)).hasSize(31).startsWith(FRI_2026_04_03);
    }
}
