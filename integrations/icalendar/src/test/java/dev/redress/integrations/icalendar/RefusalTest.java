package dev.redress.integrations.icalendar;

import static dev.redress.integrations.icalendar.Files.calendar;
import static dev.redress.integrations.icalendar.Files.content;
import static dev.redress.integrations.icalendar.Files.event;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.redress.calendar.holiday.HolidayRefusal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RefusalTest {

    private static String refusal(String text) {
        return refusal(text, IcalendarOptions.defaults());
    }

    private static String refusal(String text, IcalendarOptions options) {
        try {
            return "accepted " + content(text, options);
        } catch (HolidayRefusal refusal) {
            return String.valueOf(refusal.getMessage());
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            DTSTART;VALUE=DATE:20260231 | line 5: DTSTART '20260231' is not a date or time that exists
            DTSTART;VALUE=DATE:2026-04-03 | line 5: DTSTART '2026-04-03' is not a date such as 20260403 or a time such as 20260403T090000Z
            DTSTART;VALUE=DATE:00000403 | line 5: DTSTART '00000403' is before the year 1
            SUMMARY:no start | line 4: the VEVENT that begins here has no DTSTART
            """)
    void aBrokenStartIsRefusedWithItsLine(String line, String expected) {
        assertThat(refusal(calendar(event(line)))).isEqualTo("company.ics " + expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            FREQ=SECONDLY | repeats more often than daily, which no holiday does
            FREQ=HOURLY;COUNT=3 | repeats more often than daily, which no holiday does
            FREQ=DAILY;COUNT=2000000000 | has COUNT=2000000000; 1 to 100000 is expected
            FREQ=DAILY;INTERVAL=0 | has INTERVAL=0; 1 to 10000 is expected
            FREQ=YEARLY;BYMONTH=13 | has BYMONTH=13; 1 to 12 is expected
            FREQ=YEARLY;BYMONTHDAY=-32 | has BYMONTHDAY=-32; 1 to 31, or negative from the end, is expected
            FREQ=MONTHLY;BYDAY=6MO | has BYDAY=6; 1 to 5, or negative from the end, is expected
            FREQ=WEEKLY;BYDAY=1MO | has a numbered BYDAY, which RFC 5545 does not allow with its other parts
            FREQ=WEEKLY;BYMONTHDAY=1 | has BYMONTHDAY, which RFC 5545 does not allow with its other parts
            FREQ=MONTHLY;BYWEEKNO=1 | has BYWEEKNO, which RFC 5545 does not allow with its other parts
            FREQ=MONTHLY;BYYEARDAY=1 | has BYYEARDAY, which RFC 5545 does not allow with its other parts
            FREQ=YEARLY;COUNT=2;UNTIL=20300101 | has both COUNT and UNTIL; RFC 5545 allows one of them
            FREQ=YEARLY;UNTIL=2030-01-01 | is not a date such as 20260403 or a time such as 20260403T090000Z
            FREQ=FORTNIGHTLY | is not a rule such as FREQ=YEARLY;BYMONTH=5;BYDAY=-1MO
            BYMONTH=5 | is not a rule such as FREQ=YEARLY;BYMONTH=5;BYDAY=-1MO
            FREQ=YEARLY;BYDAY=99999999999MO | is not a rule such as FREQ=YEARLY;BYMONTH=5;BYDAY=-1MO
            FREQ=YEARLY;RSCALE=CHINESE | is not a rule such as FREQ=YEARLY;BYMONTH=5;BYDAY=-1MO
            """)
    void aRuleThatCannotBeUsedIsRefusedWithItsLine(String rule, String expected) {
        assertThat(refusal(calendar(event("DTSTART;VALUE=DATE:20260403", "RRULE:" + rule))))
                .isEqualTo("company.ics line 6: RRULE '" + rule + "' " + expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            EXRULE:FREQ=DAILY | EXRULE 'FREQ=DAILY' is no longer part of RFC 5545; list the dates as EXDATE
            EXDATE;VALUE=DATE:20260403,tomorrow | EXDATE '20260403,tomorrow' is not a date such as 20260403 or a time such as 20260403T090000Z
            RDATE;VALUE=PERIOD:20260403T000000Z/P1D | RDATE '20260403T000000Z/P1D' has periods, which are not supported; list the dates or times
            DTEND;VALUE=DATE:20260402 | DTEND '20260402' is before DTSTART
            DTEND:20260404T000000Z | DTEND '20260404T000000Z' is a time, though DTSTART is a date
            DURATION:PT24H | DURATION 'PT24H' is not a number of whole days, as the event's start is
            DURATION:-P1D | DURATION '-P1D' is negative
            DURATION:P99999999999D | DURATION 'P99999999999D' is not a duration such as P2D or PT90M
            DTEND;DATE:20260404 | DTEND has a parameter without a name
            SEQUENCE:two | SEQUENCE 'two' is not a number
            DTSTART;VALUE=DATE:20260404 | DTSTART stands a second time in the event that begins at line 4; one is expected
            RECURRENCE-ID;RANGE=THISANDFUTURE:20260403 | RECURRENCE-ID '20260403' replaces this and all later occurrences, which is not supported; end the rule with UNTIL and add a new event
            """)
    void aLineThatCannotBeUsedIsRefusedWithItsNumber(String line, String expected) {
        assertThat(refusal(calendar(event("DTSTART;VALUE=DATE:20260403", line))))
                .isEqualTo("company.ics line 6: " + expected);
    }

    @Test
    void timesThatCannotBeUsedAreRefused() {
        IcalendarOptions partDays =
                IcalendarOptions.builder().partDaysShutIn(ZoneId.of("UTC")).build();
        assertThat(refusal(calendar(event("DTSTART;TZID=W. Europe Standard Time:20260403T090000")), partDays))
                .isEqualTo("company.ics line 5: DTSTART is in the time zone 'W. Europe Standard Time';"
                        + " a name of the time-zone database is expected, such as Europe/Berlin");
        assertThat(refusal(calendar(event("DTSTART:20260403T090000Z", "RRULE:FREQ=DAILY;BYHOUR=9,10")), partDays))
                .contains("repeats at several times of a day");
        assertThat(refusal(calendar(event("DTSTART:20260403T090000Z", "DTEND:20260403T080000Z")), partDays))
                .endsWith("DTEND '20260403T080000Z' is before DTSTART at line 5");
        assertThat(refusal(calendar(event("DTSTART:20260403T090000Z", "DTEND;VALUE=DATE:20260404")), partDays))
                .endsWith("is a date, though DTSTART is a time");
    }

    @Test
    void allFindingsAreToldAtOnceUpToTwenty() {
        assertThat(refusal(calendar(event("DTSTART:x"), event("DTSTART:y"))).lines())
                .hasSize(2);
        assertThat(refusal(calendar(event("DTSTART:x").repeat(30))).lines())
                .hasSize(21)
                .last()
                .isEqualTo("company.ics: and 10 more");
    }

    @Test
    void linesThatAreNoPropertiesAreRefused() {
        assertThat(refusal(calendar(event("DTSTART;VALUE=DATE:20260403", "RRULE FREQ=YEARLY"))))
                .isEqualTo("company.ics line 6: is not a line NAME:value, nor folded into the line before");
    }

    @Test
    void aFileCutOffIsRefused() {
        assertThat(refusal("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nDTSTART;VALUE=DATE:20260403\r\n"))
                .isEqualTo("company.ics line 3: the VEVENT that begins here has no END; was the file cut off?");
        assertThat(refusal(calendar("BEGIN:VEVENT\r\nDTSTART;VALUE=DATE:20260403\r\n")))
                .isEqualTo("company.ics line 6: the VEVENT that begins at line 4 has no END");
        assertThat(refusal(calendar("END:VEVENT\r\n"))).contains("line 4: 'END:VEVENT' does not match");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "<!DOCTYPE html><title>Sign in</title>", "a,b,c\n1,2,3\n", "BEGIN:VCARD\r\nEND:VCARD\r\n"})
    void whatIsNoCalendarIsRefused(String text) {
        assertThat(refusal(text))
                .isEqualTo("company.ics: is not an iCalendar file; a line BEGIN:VCALENDAR is expected");
    }

    @Test
    void anOldVersionIsRefused() {
        assertThat(refusal(calendar(event("DTSTART;VALUE=DATE:20260403")).replace("2.0", "1.0")))
                .isEqualTo("company.ics line 2: VERSION '1.0' is not 2.0, the version of RFC 5545");
    }

    @Test
    void aFileThatShutsNoDayIsRefused() {
        assertThat(refusal(calendar(event("DTSTART:20260403T090000Z"))))
                .isEqualTo("company.ics: has no event that shuts a day; all-day events are expected");
    }

    @Test
    void aMisspeltNameIsRefused() {
        IcalendarOptions options =
                IcalendarOptions.builder().addExcept("St. Matrin").build();
        assertThat(refusal(calendar(event("SUMMARY:St. Martin", "DTSTART;VALUE=DATE:20261111")), options))
                .isEqualTo("company.ics: has no event called 'St. Matrin', which 'except' names;"
                        + " write the whole summary, or * for a part of it");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> IcalendarOptions.builder().addOnly(" ").build())
                .withMessage("Argument 'only' must have 1 to 200 characters, not only blanks, but has 1");
    }

    @Test
    void otherEncodingsAndMissingFilesAreRefused() {
        byte[] latin = calendar(event("SUMMARY:Dreikönig", "DTSTART;VALUE=DATE:20260106"))
                .getBytes(StandardCharsets.ISO_8859_1);
        assertThatThrownBy(() -> IcalendarHolidays.read("a.ics", latin, IcalendarOptions.defaults()))
                .isInstanceOf(HolidayRefusal.class)
                .hasMessage("a.ics: is not UTF-8, the encoding of iCalendar files");
        assertThatThrownBy(() -> IcalendarHolidays.read(Path.of("none.ics"), IcalendarOptions.defaults()))
                .isInstanceOf(HolidayRefusal.class)
                .hasMessage("none.ics: cannot be read");
    }
}
