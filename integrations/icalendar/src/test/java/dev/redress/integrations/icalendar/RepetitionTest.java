package dev.redress.integrations.icalendar;

import static dev.redress.integrations.icalendar.Files.dates;
import static dev.redress.integrations.icalendar.Files.days;
import static dev.redress.integrations.icalendar.Files.event;
import static dev.redress.integrations.icalendar.Files.read;
import static org.assertj.core.api.Assertions.assertThat;

import dev.redress.calendar.holiday.HolidaySource;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RepetitionTest {

    /** Rules and their dates in a year; most are the examples of RFC 5545 section 3.8.5.3, as whole days. */
    @ParameterizedTest(name = "{0} in {2}")
    @CsvSource(delimiter = '|', textBlock = """
            FREQ=YEARLY                                        | 20240229 | 2025 |
            FREQ=YEARLY                                        | 20240229 | 2028 | 2028-02-29
            FREQ=YEARLY;BYMONTH=5;BYDAY=-1MO                   | 20150525 | 2026 | 2026-05-25
            FREQ=YEARLY;BYMONTH=11;BYDAY=4TH                   | 20151126 | 2026 | 2026-11-26
            FREQ=YEARLY;BYDAY=20MO                             | 19970519 | 1998 | 1998-05-18
            FREQ=YEARLY;BYWEEKNO=20;BYDAY=MO                   | 19970512 | 1999 | 1999-05-17
            FREQ=YEARLY;BYWEEKNO=20                            | 19970512 | 1999 | 1999-05-17
            FREQ=YEARLY;INTERVAL=3;BYYEARDAY=1,100,200         | 19970101 | 2000 | 2000-01-01 2000-04-09 2000-07-18
            FREQ=YEARLY;INTERVAL=3;BYYEARDAY=1,100,200         | 19970101 | 1999 |
            FREQ=YEARLY;BYYEARDAY=-1                           | 20231231 | 2024 | 2024-12-31
            FREQ=YEARLY;BYMONTH=1,7                            | 20240115 | 2026 | 2026-01-15 2026-07-15
            FREQ=YEARLY;INTERVAL=4;BYMONTH=11;BYDAY=TU;BYMONTHDAY=2,3,4,5,6,7,8 | 19961105 | 2004 | 2004-11-02
            FREQ=MONTHLY;BYDAY=1FR;UNTIL=19971224              | 19970905 | 1997 | 1997-09-05 1997-10-03 1997-11-07 1997-12-05
            FREQ=MONTHLY;INTERVAL=2;COUNT=4;BYDAY=1SU,-1SU     | 19970907 | 1997 | 1997-09-07 1997-09-28 1997-11-02 1997-11-30
            FREQ=MONTHLY;COUNT=3;BYDAY=-2MO                    | 19970922 | 1997 | 1997-09-22 1997-10-20 1997-11-17
            FREQ=MONTHLY;BYMONTHDAY=-3                         | 19970928 | 1997 | 1997-09-28 1997-10-29 1997-11-28 1997-12-29
            FREQ=MONTHLY;COUNT=5;BYMONTHDAY=15,30              | 19970915 | 1997 | 1997-09-15 1997-09-30 1997-10-15 1997-10-30 1997-11-15
            FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13                | 19980213 | 1998 | 1998-02-13 1998-03-13 1998-11-13
            FREQ=MONTHLY;COUNT=3;BYDAY=TU,WE,TH;BYSETPOS=3     | 19970904 | 1997 | 1997-09-04 1997-10-07 1997-11-06
            FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-2;UNTIL=19971231 | 19970929 | 1997 | 1997-09-29 1997-10-30 1997-11-27 1997-12-30
            FREQ=MONTHLY;INTERVAL=2;BYMONTH=2,11               | 20221223 | 2023 | 2023-02-23
            FREQ=WEEKLY;COUNT=4;INTERVAL=2;BYDAY=TU,SU;WKST=MO | 19970805 | 1997 | 1997-08-05 1997-08-10 1997-08-19 1997-08-24
            FREQ=WEEKLY;COUNT=4;INTERVAL=2;BYDAY=TU,SU;WKST=SU | 19970805 | 1997 | 1997-08-05 1997-08-17 1997-08-19 1997-08-31
            FREQ=WEEKLY;INTERVAL=3;BYDAY=WE,SU;UNTIL=20190915  | 20190825 | 2019 | 2019-08-25 2019-09-11 2019-09-15
            FREQ=WEEKLY;UNTIL=20260417                         | 20260403 | 2026 | 2026-04-03 2026-04-10 2026-04-17
            FREQ=DAILY;COUNT=3                                 | 20261231 | 2027 | 2027-01-01 2027-01-02
            FREQ=DAILY;INTERVAL=10;COUNT=3                     | 19970902 | 1997 | 1997-09-02 1997-09-12 1997-09-22
            FREQ=DAILY;INTERVAL=3;BYDAY=WE;UNTIL=20190529      | 20190424 | 2019 | 2019-04-24 2019-05-15
            FREQ=DAILY;UNTIL=20270103;BYMONTH=1                | 20260102 | 2027 | 2027-01-01 2027-01-02 2027-01-03
            FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30                | 20260403 | 2030 |
            """)
    void aRuleGivesTheDatesOfTheStandard(String rule, String start, int year, String expected) throws Exception {
        List<LocalDate> wanted = expected == null ? List.of() : days(expected.split(" "));
        assertThat(dates(year, "DTSTART;VALUE=DATE:" + start, "RRULE:" + rule)).isEqualTo(wanted);
    }

    @Test
    void theStartIsTheFirstOccurrenceEvenIfTheRuleDoesNotNameIt() throws Exception {
        assertThat(dates(2026, "DTSTART;VALUE=DATE:20260403", "RRULE:FREQ=MONTHLY;BYMONTHDAY=1;COUNT=3"))
                .isEqualTo(days("2026-04-03", "2026-05-01", "2026-06-01"));
        assertThat(dates(2026, "DTSTART;VALUE=DATE:20260403", "RRULE:FREQ=MONTHLY;BYMONTHDAY=1;COUNT=1"))
                .isEqualTo(days("2026-04-03"));
    }

    @Test
    void exdateTakesAwayAndRdateAdds() throws Exception {
        HolidaySource source = read(event(
                "DTSTART;VALUE=DATE:20240403",
                "RRULE:FREQ=YEARLY",
                "EXDATE;VALUE=DATE:20250403,20260403",
                "EXDATE;VALUE=DATE:20240403",
                "RDATE;VALUE=DATE:20260406,20260504"));
        assertThat(dates(source, 2024)).isEmpty();
        assertThat(dates(source, 2025)).isEmpty();
        assertThat(dates(source, 2026)).isEqualTo(days("2026-04-06", "2026-05-04"));
        assertThat(dates(source, 2027)).isEqualTo(days("2027-04-03"));
    }

    @Test
    void aRepeatedClosureOfSeveralDaysReachesIntoTheNextYear() throws Exception {
        HolidaySource source =
                read(event("DTSTART;VALUE=DATE:20231230", "DTEND;VALUE=DATE:20240103", "RRULE:FREQ=YEARLY"));
        assertThat(dates(source, 2026)).isEqualTo(days("2026-01-01", "2026-01-02", "2026-12-30", "2026-12-31"));
    }

    @Test
    void everyYearFromTheFirstToTheLastIsAnswered() throws Exception {
        HolidaySource source = read(event("DTSTART;VALUE=DATE:00010101", "DURATION:P366D", "RRULE:FREQ=DAILY"));
        assertThat(source.in(1)).hasSize(365);
        assertThat(source.in(9999)).hasSize(365);
        assertThat(source.in(0)).isEmpty();
        assertThat(source.in(10_000)).isEmpty();
    }
}
