package dev.redress.integrations.icalendar;

import static dev.redress.integrations.icalendar.Files.calendar;
import static dev.redress.integrations.icalendar.Files.content;
import static dev.redress.integrations.icalendar.Files.dates;
import static dev.redress.integrations.icalendar.Files.days;
import static dev.redress.integrations.icalendar.Files.event;
import static dev.redress.integrations.icalendar.Files.read;
import static org.assertj.core.api.Assertions.assertThat;

import dev.redress.calendar.holiday.Holiday;
import dev.redress.calendar.holiday.HolidaySource;
import dev.redress.calendar.holiday.Years;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IcalendarHolidaysTest {

    private static final LocalDate FRI_2026_04_03 = LocalDate.of(2026, 4, 3);
    private static final LocalDate THU_2026_12_24 = LocalDate.of(2026, 12, 24);

    @Nested
    class AllDay {

        @Test
        void anAllDayEventShutsItsDateAndKeepsItsName() throws Exception {
            HolidaySource source = read(event("SUMMARY:Good Friday", "DTSTART;VALUE=DATE:20260403"));
            assertThat(source.in(2026)).containsExactly(new Holiday(FRI_2026_04_03, "Good Friday"));
            assertThat(source.in(2025)).isEmpty();
        }

        @Test
        void severalDaysShutEveryDateUpToTheExclusiveEnd() throws Exception {
            // Zammad shuts the first of them only.
            assertThat(dates(2026, "DTSTART;VALUE=DATE:20261224", "DTEND;VALUE=DATE:20261229"))
                    .isEqualTo(days("2026-12-24", "2026-12-25", "2026-12-26", "2026-12-27", "2026-12-28"));
        }

        @Test
        void aClosureOverNewYearShutsDatesOfBothYears() throws Exception {
            HolidaySource source =
                    read(event("SUMMARY:Closed", "DTSTART;VALUE=DATE:20261231", "DTEND;VALUE=DATE:20270103"));
            assertThat(dates(source, 2026)).isEqualTo(days("2026-12-31"));
            assertThat(dates(source, 2027)).isEqualTo(days("2027-01-01", "2027-01-02"));
            assertThat(source.known()).isEqualTo(Years.between(2026, 2027));
        }

        @Test
        void twoEventsWithTheSameStartAreBothKept() throws Exception {
            // Zammad keeps the later of two with the same start.
            HolidaySource source = read(
                    event("SUMMARY:Stocktaking", "DTSTART;VALUE=DATE:20260403"),
                    event("SUMMARY:Good Friday", "DTSTART;VALUE=DATE:20260403", "DTEND;VALUE=DATE:20260405"));
            assertThat(source.in(2026))
                    .containsExactly(
                            new Holiday(FRI_2026_04_03, "Good Friday"),
                            new Holiday(FRI_2026_04_03, "Stocktaking"),
                            new Holiday(FRI_2026_04_03.plusDays(1), "Good Friday"));
        }

        @Test
        void aDurationInDaysOrWeeksCountsWholeDates() throws Exception {
            assertThat(dates(2026, "DTSTART;VALUE=DATE:20261224", "DURATION:P2D"))
                    .isEqualTo(days("2026-12-24", "2026-12-25"));
            assertThat(dates(2026, "DTSTART;VALUE=DATE:20260803", "DURATION:P1W"))
                    .hasSize(7);
        }

        @Test
        void aDateWithoutItsValueParameterAndAnEndOnTheSameDateAreOneDay() throws Exception {
            assertThat(dates(2026, "DTSTART:20260403", "DTEND:20260403")).containsExactly(FRI_2026_04_03);
        }

        @Test
        void aZoneMovesNoAllDayEvent() throws Exception {
            for (String zone : new String[] {"Pacific/Apia", "America/Adak", "UTC"}) {
                IcalendarOptions options = IcalendarOptions.builder()
                        .partDaysShutIn(ZoneId.of(zone))
                        .build();
                assertThat(dates(read(options, event("DTSTART;VALUE=DATE:20260403")), 2026))
                        .containsExactly(FRI_2026_04_03);
            }
        }

        @Test
        void transparentAndTentativeShutButCancelledDoesNot() throws Exception {
            assertThat(dates(2026, "DTSTART;VALUE=DATE:20260403", "TRANSP:TRANSPARENT"))
                    .containsExactly(FRI_2026_04_03);
            assertThat(dates(2026, "DTSTART;VALUE=DATE:20260403", "STATUS:TENTATIVE"))
                    .containsExactly(FRI_2026_04_03);
            HolidaySource source = read(
                    event("DTSTART;VALUE=DATE:20260403", "STATUS:cancelled"), event("DTSTART;VALUE=DATE:20261224"));
            assertThat(dates(source, 2026)).containsExactly(THU_2026_12_24);
        }

        @Test
        void alarmsTasksAndOtherComponentsShutNothing() throws Exception {
            String alarm = "BEGIN:VALARM\r\nDTSTART;VALUE=DATE:20260101\r\nEND:VALARM";
            String task = "BEGIN:VTODO\r\nDTSTART;VALUE=DATE:20260102\r\nEND:VTODO\r\n";
            assertThat(dates(read(event("DTSTART;VALUE=DATE:20260403", alarm), task), 2026))
                    .containsExactly(FRI_2026_04_03);
        }
    }

    @Nested
    class Replacements {

        private static final String MASTER = "DTSTART;VALUE=DATE:20240403";

        @Test
        void recurrenceIdReplacesOneOccurrence() throws Exception {
            HolidaySource source = read(
                    event("UID:1", "SUMMARY:Founders' day", MASTER, "RRULE:FREQ=YEARLY"),
                    event(
                            "UID:1",
                            "SUMMARY:Founders' day, moved",
                            "DTSTART;VALUE=DATE:20260406",
                            "RECURRENCE-ID;VALUE=DATE:20260403"));
            assertThat(source.in(2026)).containsExactly(new Holiday(LocalDate.of(2026, 4, 6), "Founders' day, moved"));
            assertThat(dates(source, 2027)).isEqualTo(days("2027-04-03"));
        }

        @Test
        void aCancelledReplacementTakesTheOccurrenceAway() throws Exception {
            String[] replacement = {
                "UID:1", "DTSTART;VALUE=DATE:20260403", "RECURRENCE-ID;VALUE=DATE:20260403", "STATUS:CANCELLED"
            };
            HolidaySource source = read(event("UID:1", MASTER, "RRULE:FREQ=YEARLY"), event(replacement));
            assertThat(source.in(2026)).isEmpty();
            assertThat(source.in(2027)).hasSize(1);
        }

        @Test
        void ofTwoVersionsTheHigherSequenceHolds() throws Exception {
            HolidaySource source = read(
                    event("UID:1", "SEQUENCE:2", "DTSTART;VALUE=DATE:20260406"),
                    event("UID:1", "SEQUENCE:1", "DTSTART;VALUE=DATE:20260403"));
            assertThat(dates(source, 2026)).isEqualTo(days("2026-04-06"));
        }

        @Test
        void aFeedThatGivesAllEventsOneUidKeepsThemAll() throws Exception {
            HolidaySource source = read(event("UID:1", MASTER), event("UID:1", "DTSTART;VALUE=DATE:20240501"));
            assertThat(source.in(2024)).hasSize(2);
        }
    }

    @Nested
    class Names {

        @Test
        void aFoldedAndEscapedSummaryIsReadWhole() throws Exception {
            HolidaySource source = read(
                    event("SUMMARY:Christi Himmelfahrt\\, auch Vater", " tag\\; frei", "DTSTART;VALUE=DATE:20260514"));
            assertThat(source.in(2026).get(0).name()).isEqualTo("Christi Himmelfahrt, auch Vatertag; frei");
        }

        @Test
        void anEventWithoutANameBearsTheCalendarsName() throws Exception {
            String event = event("SUMMARY: ", "DTSTART;VALUE=DATE:20260403");
            assertThat(read("X-WR-CALNAME:Works calendar\r\n", event)
                            .in(2026)
                            .get(0)
                            .name())
                    .isEqualTo("Works calendar");
            assertThat(read(event).in(2026).get(0).name()).isEqualTo("holiday");
            IcalendarOptions named =
                    IcalendarOptions.builder().name("Betriebsruhe").build();
            assertThat(read(named, event).in(2026).get(0).name()).isEqualTo("Betriebsruhe");
        }

        @Test
        void aVeryLongNameIsCutAndOfOneLine() throws Exception {
            String name = read(event("SUMMARY:two\\nlines " + "x".repeat(500), "DTSTART;VALUE=DATE:20260403"))
                    .in(2026)
                    .get(0)
                    .name();
            assertThat(name).hasSize(200).startsWith("two lines x").endsWith("…");
        }

        @Test
        void exceptLeavesOutADayThatAPublicFeedListsButTheCompanyWorks() throws Exception {
            // Zammad's issue 390: the feed counts St. Martin as a holiday.
            String[] feed = {
                event("SUMMARY:St. Martin", "DTSTART;VALUE=DATE:20261111"),
                event("SUMMARY:Heiligabend", "DTSTART;VALUE=DATE:20261224"),
                event("SUMMARY:Heilige Drei Könige", "DTSTART;VALUE=DATE:20260106")
            };
            IcalendarOptions except =
                    IcalendarOptions.builder().addExcept("st. martin").build();
            assertThat(dates(read(except, feed), 2026)).isEqualTo(days("2026-01-06", "2026-12-24"));
            IcalendarOptions only = IcalendarOptions.builder()
                    .addOnly("HEILIG*")
                    .addExcept("* drei *")
                    .build();
            assertThat(dates(read(only, feed), 2026)).isEqualTo(days("2026-12-24"));
        }
    }

    @Nested
    class KnownYearsOfAFile {

        @Test
        void listedEventsAreKnownFromTheFirstToTheLastYear() throws Exception {
            assertThat(read(event("DTSTART;VALUE=DATE:20240403"), event("DTSTART;VALUE=DATE:20270403"))
                            .known())
                    .isEqualTo(Years.between(2024, 2027));
        }

        @Test
        void eventsThatAllRepeatForEverAreKnownFromTheirFirstYearOn() throws Exception {
            assertThat(read(event("DTSTART;VALUE=DATE:20150101", "RRULE:FREQ=YEARLY"))
                            .known())
                    .isEqualTo(Years.between(2015, 9999));
        }

        @Test
        void besideListedOnesTheyAreKnownForTheListedYearsOnly() throws Exception {
            HolidaySource source = read(
                    event("DTSTART;VALUE=DATE:20150101", "RRULE:FREQ=YEARLY"), event("DTSTART;VALUE=DATE:20260403"));
            assertThat(source.known()).isEqualTo(Years.of(2026));
        }

        @Test
        void aRuleThatEndsIsKnownToItsEnd() throws Exception {
            assertThat(read(event("DTSTART;VALUE=DATE:20250101", "RRULE:FREQ=YEARLY;COUNT=3"))
                            .known())
                    .isEqualTo(Years.between(2025, 2027));
        }

        @Test
        void whatTheOwnerSaysIsKnownHolds() throws Exception {
            IcalendarOptions options =
                    IcalendarOptions.builder().known(Years.between(2020, 2030)).build();
            assertThat(read(options, event("DTSTART;VALUE=DATE:20260403")).known())
                    .isEqualTo(Years.between(2020, 2030));
            assertThat(read(options).in(2026)).isEmpty();
        }
    }

    @Nested
    class WholeFiles {

        @Test
        void aFileIsReadFromDisk(@TempDir Path folder) throws Exception {
            Path file = folder.resolve("works.ics");
            java.nio.file.Files.writeString(file, calendar(event("DTSTART;VALUE=DATE:20260403")));
            assertThat(dates(IcalendarHolidays.read(file, IcalendarOptions.defaults()), 2026))
                    .containsExactly(FRI_2026_04_03);
        }

        @Test
        void aByteOrderMarkUnixLineEndsAndSeveralCalendarsAreRead() throws Exception {
            String one = calendar(event("DTSTART;VALUE=DATE:20260403"));
            String two = calendar(event("DTSTART;VALUE=DATE:20261224"));
            HolidaySource source =
                    content("\uFEFF" + (one + "\r\n" + two).replace("\r\n", "\n"), IcalendarOptions.defaults());
            assertThat(dates(source, 2026)).containsExactly(FRI_2026_04_03, THU_2026_12_24);
        }

        @Test
        void equalContentMakesEqualSources() throws Exception {
            String[] lines = {"DTSTART;VALUE=DATE:20260403", "RRULE:FREQ=YEARLY", "EXDATE;VALUE=DATE:20270403"};
            assertThat(read(event(lines))).isEqualTo(read(event(lines))).hasSameHashCodeAs(read(event(lines)));
            assertThat(read(event(lines))).isNotEqualTo(read(event("DTSTART;VALUE=DATE:20260403")));
            assertThat(read(event(lines))).hasToString("iCalendar file with 1 events, known for 2026-9999");
        }
    }
}
