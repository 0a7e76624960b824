package dev.redress.calendar.peers;

import static dev.redress.calendar.rules.Moments.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.redress.calendar.CalendarBuilder;
import dev.redress.calendar.WorkingCalendar;
import dev.redress.calendar.deadline.Deadline;
import dev.redress.calendar.holiday.Holidays;
import dev.redress.calendar.limit.Limit;
import dev.redress.calendar.limit.LimitSyntaxException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The other peers, and what users of help desks reported: cases AT-16 to AT-26 of the field notes. */
class MorePeerDefectsTest {

    private static CalendarBuilder utc() {
        return WorkingCalendar.builder("peer").zone(ZoneId.of("UTC"));
    }

    /** Kogito jbpm-flow 10.2.0, working_hours, Zammad, Strata. */
    @Nested
    class Others {

        @ParameterizedTest(name = "kogito: {0} + {1} = {2}")
        @CsvSource({
            // Monday 13, Friday 17 and Monday 20 May 2024; before hours; over night.
            "2024-05-13T16:00Z, PT2H, 2024-05-14T10:00Z",
            "2024-05-17T13:45Z, PT7H, 2024-05-20T12:45Z",
            "2024-05-13T06:00Z, PT1H, 2024-05-13T10:00Z",
        })
        void kogito_hoursOverACloseAndAWeekend(String start, Duration amount, String due) {
            WorkingCalendar desk = utc().open("mon-fri", "09:00-17:00").build();
            assertThat(desk.add(at(start), amount)).isEqualTo(at(due));
        }

        @Test
        void kogito_23HoursAndAHalfOverAHoliday() {
            WorkingCalendar desk = utc().open("mon-fri", "09:00-17:00")
                    .holidays(Holidays.on(LocalDate.of(2024, 5, 15), "holiday"))
                    .build();
            // Tuesday 13:00: 4 h, Thursday 8 h, Friday 8 h, Monday 3 h 30.
            assertThat(desk.add(at("2024-05-14T13:00Z"), Duration.ofMinutes(23 * 60 + 30)))
                    .isEqualTo(at("2024-05-20T12:30Z"));
        }

        @Test
        void workingHours_25HourSunday_and24hIsExact() {
            WorkingCalendar always = WorkingCalendar.builder("always")
                    .zone(ZoneId.of("Europe/Berlin"))
                    .open("sun", "00:00-24:00")
                    .build();
            Instant start = at("2024-10-27T00:00+02:00");
            assertThat(always.add(start, Duration.ofHours(25))).isEqualTo(at("2024-10-28T00:00+01:00"));
            assertThat(always.close(start)).isEqualTo(at("2024-10-28T00:00+01:00"));
        }

        @Test
        void zammad_twoWindowsWithTheSameStart_areBothThere() {
            WorkingCalendar desk =
                    utc().open("mon", "09:00-17:00", "09:00-12:00").build();
            assertThat(desk.close(at("2024-05-13T09:00Z"))).isEqualTo(at("2024-05-13T17:00Z"));
        }

        @Test
        void zammad_closureOfSeveralDays_shutsAllOfThem() {
            WorkingCalendar desk = utc().open("mon-fri", "09:00-17:00")
                    .holidays(Holidays.between(LocalDate.of(2024, 5, 13), LocalDate.of(2024, 5, 15), "closure"))
                    .build();
            assertThat(desk.next(at("2024-05-13T09:00Z"))).isEqualTo(at("2024-05-16T09:00Z"));
        }

        @Test
        void strata_yearsBeyondTheListedHolidays_areSaidToBeProvisional() {
            WorkingCalendar desk = utc().open("mon-fri", "09:00-17:00")
                    .holidays(Holidays.on(LocalDate.of(2024, 12, 25), "Christmas"))
                    .build();
            Deadline deadline = Deadline.of(at("2024-12-31T16:00Z"), Limit.parse("2 business days"), desk);
            assertThat(deadline.provisional()).isTrue();
            assertThat(deadline.toString()).endsWith("; provisional, holidays known for 2024");
        }
    }

    /** What users asked for or broke on. */
    @Nested
    class HelpDesks {

        @Test
        void at16_roundTheClock_isOpenInTheLastMinuteBeforeMidnight() {
            WorkingCalendar always = utc().open("mon-sun", "00:00-24:00").build();
            assertThat(always.isOpen(at("2024-05-13T23:59:30Z"))).isTrue();
            assertThat(always.between(at("2024-05-13T00:00Z"), at("2024-05-20T00:00Z")))
                    .isEqualTo(Duration.ofDays(7));
        }

        @Test
        void at17_severalWindowsADay() {
            WorkingCalendar desk = utc().open("mon-fri", "08:00-10:00", "11:00-12:00", "13:00-17:00")
                    .build();
            assertThat(desk.add(at("2024-05-13T09:30Z"), Duration.ofHours(2))).isEqualTo(at("2024-05-13T13:30Z"));
        }

        @Test
        void at18_hoursPastMidnight() {
            WorkingCalendar bar = utc().open("fri", "21:00-02:00").build();
            assertThat(bar.isOpen(at("2024-05-18T01:59Z"))).isTrue();
            assertThat(bar.isOpen(at("2024-05-18T02:00Z"))).isFalse();
            assertThat(bar.isOpen(at("2024-05-17T01:00Z"))).isFalse();
        }

        @Test
        void at19_halfDayHoliday_andExtraSaturday() {
            WorkingCalendar desk = utc().open("mon-fri", "09:00-17:00")
                    .override(LocalDate.of(2024, 12, 24), "09:00-12:00")
                    .override(LocalDate.of(2024, 12, 28), "10:00-14:00")
                    .build();
            assertThat(desk.closeOf(LocalDate.of(2024, 12, 24))).isEqualTo(at("2024-12-24T12:00Z"));
            assertThat(desk.plusBusinessDays(LocalDate.of(2024, 12, 27), 1)).isEqualTo(LocalDate.of(2024, 12, 28));
        }

        @Test
        void at21_tuesdayOnly_isDueNextTuesday_notAtOnce() {
            WorkingCalendar tuesdays = utc().open("tue", "09:00-17:00").build();
            Instant tuesday = at("2024-05-14T10:00Z");
            assertThat(Deadline.of(tuesday, Limit.parse("1 business day"), tuesdays)
                            .due())
                    .isEqualTo(at("2024-05-21T17:00Z"));
            assertThat(tuesdays.add(tuesday, Duration.ofHours(8))).isEqualTo(at("2024-05-21T10:00Z"));
        }

        @Test
        void at24_openedOutOfHours_usesNothingUntilTheOpening() {
            WorkingCalendar desk = utc().open("mon-fri", "09:00-17:00").build();
            assertThat(desk.between(at("2024-05-18T10:00Z"), at("2024-05-20T09:00Z")))
                    .isZero();
            assertThat(desk.add(at("2024-05-18T10:00Z"), Duration.ofHours(4))).isEqualTo(at("2024-05-20T13:00Z"));
        }

        @ParameterizedTest
        @ValueSource(strings = {"48 hours", "2 days", "1 day", "30 minutes"})
        void at26_hoursAndDaysWithoutAKind_areRefused(String text) {
            assertThatThrownBy(() -> Limit.parse(text)).isInstanceOf(LimitSyntaxException.class);
        }

        @ParameterizedTest(name = "{1} {2}: {3} + {4} = {5}")
        @CsvSource({
            "glpi,     mon-fri, 08:00-18:00, 2024-05-13T16:00Z, PT4H, 2024-05-14T10:00Z",
            "chatwoot, mon-fri, 09:00-17:00, 2024-05-17T16:30Z, PT1H, 2024-05-20T09:30Z",
            "chatwoot, mon-fri, 09:00-17:00, 2024-05-15T07:00Z, PT2H, 2024-05-15T11:00Z",
            "osticket, mon-fri, 08:00-18:00, 2024-05-17T17:00Z, PT4H, 2024-05-20T11:00Z",
        })
        void goldenVectors(String peer, String days, String hours, String start, Duration amount, String due) {
            WorkingCalendar desk = utc().open(days, hours).build();
            assertThat(desk.add(at(start), amount)).as(peer).isEqualTo(at(due));
        }

        @Test
        void goldenVector_daysWithDifferentHours() {
            WorkingCalendar desk = utc().open("mon", "09:00-17:00")
                    .open("tue", "09:00-16:00")
                    .open("thu", "08:00-17:00")
                    .build();
            assertThat(desk.add(at("2024-05-13T11:00Z"), Duration.ofHours(16))).isEqualTo(at("2024-05-16T11:00Z"));
        }
    }
}
