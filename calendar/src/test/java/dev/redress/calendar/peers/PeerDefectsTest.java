package dev.redress.calendar.peers;

import static dev.redress.calendar.rules.Moments.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.redress.calendar.CalendarBuilder;
import dev.redress.calendar.NeverOpenException;
import dev.redress.calendar.Period;
import dev.redress.calendar.WorkingCalendar;
import dev.redress.calendar.holiday.Holidays;
import dev.redress.calendar.limit.Limit;
import dev.redress.calendar.limit.LimitSyntaxException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.ZoneId;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What other calendars get wrong, each found by running or reading them, and what is right. */
class PeerDefectsTest {

    private static final LocalDate WED_2024_05_15 = LocalDate.of(2024, 5, 15);

    private static CalendarBuilder in(String zone) {
        return WorkingCalendar.builder("peer").zone(ZoneId.of(zone));
    }

    /** zendesk/biz, Ruby. */
    @Nested
    class Biz {

        @Test
        void biz1_specialDay_isMatchedByLocalDate_notByUtc() {
            WorkingCalendar tokyo = in("Asia/Tokyo")
                    .open("mon-fri", "09:00-17:00")
                    .override(WED_2024_05_15, "07:00-10:00")
                    .build();
            assertThat(tokyo.between(at("2024-05-15T00:00+09:00"), at("2024-05-16T00:00+09:00")))
                    .isEqualTo(Duration.ofHours(3));
        }

        @Test
        void biz2_gapOfHalfAnHour_isHalfAnHour_andIsOpenAgreesWithPeriods() {
            WorkingCalendar lordHowe =
                    in("Australia/Lord_Howe").open("mon-sun", "02:15-04:00").build();
            Instant jump = at("2024-10-06T02:30+11:00");
            assertThat(lordHowe.next(at("2024-10-06T00:00+10:30"))).isEqualTo(jump);
            assertThat(lordHowe.isOpen(jump)).isTrue();
            assertThat(lordHowe.isOpen(jump.minusNanos(1))).isFalse();
        }

        @Test
        void biz3_windowsThatMeetInAGap_doNotCountTwice() {
            WorkingCalendar berlin = in("Europe/Berlin")
                    .open("mon-sun", "00:30-02:30", "03:00-05:00")
                    .build();
            assertThat(berlin.between(at("2024-03-31T00:00+01:00"), at("2024-04-01T00:00+02:00")))
                    .isEqualTo(Duration.ofMinutes(210));
        }

        @Test
        void biz4_clocksThatGoBackWithoutSummerTime_areNothingSpecial() {
            WorkingCalendar caracas =
                    in("America/Caracas").open("mon-sun", "02:30-05:00").build();
            // At 03:00 on Sunday 9 December 2007 clocks went back to 02:30.
            assertThat(caracas.next(at("2007-12-09T00:00-04:00"))).isEqualTo(at("2007-12-09T02:30-04:00"));
            assertThat(caracas.between(at("2007-12-09T00:00-04:00"), at("2007-12-09T12:00-04:30")))
                    .isEqualTo(Duration.ofHours(3));
        }

        @Test
        void biz5_noPeriodIsEmpty() {
            WorkingCalendar desk = in("UTC").open("mon-fri", "09:00-17:00").build();
            assertThat(desk.periods(at("2024-05-15T17:00Z"), at("2024-05-16T10:00Z")))
                    .containsExactly(new Period(at("2024-05-16T09:00Z"), at("2024-05-16T10:00Z")));
        }

        @Test
        void biz6_secondsInHours_areRefused_notDropped() {
            CalendarBuilder desk = in("UTC");
            assertThatIllegalArgumentException().isThrownBy(() -> desk.open("mon", "09:00-17:00:30"));
        }

        @Test
        void biz7_forwardAndBackward_areMirrorImages() {
            WorkingCalendar desk = in("UTC").open("mon-fri", "09:00-17:00").build();
            Instant opening = at("2024-05-15T09:00Z");
            Instant close = at("2024-05-15T17:00Z");
            assertThat(desk.add(opening, Duration.ofHours(8))).isEqualTo(close);
            assertThat(desk.subtract(close, Duration.ofHours(8))).isEqualTo(opening);
        }
    }

    /** MPXJ 14.3.4, Java; its first defect, wrong dates under threads, is in ThreadsTest. */
    @Nested
    class Mpxj {

        @Test
        void mpxj2_neverOpen_isRefused() {
            CalendarBuilder never = in("UTC").breaks("mon-sun", "00:00-24:00").open("mon", "09:00-17:00");
            assertThatThrownBy(never::build).isInstanceOf(NeverOpenException.class);
        }

        @Test
        void mpxj2_closureOf1143Days_isWaitedFor() {
            LocalDate first = LocalDate.of(2024, 5, 13);
            WorkingCalendar desk = in("UTC")
                    .open("mon-fri", "09:00-17:00")
                    .holidays(Holidays.between(first, first.plusDays(1142), "closure"))
                    .build();
            // 1,143 days after Monday 13 May 2024 is Wednesday 30 June 2027.
            assertThat(desk.add(at("2024-05-13T09:00Z"), Duration.ofHours(8))).isEqualTo(at("2027-06-30T17:00Z"));
        }

        @ParameterizedTest
        @ValueSource(ints = {1, 2, 5, 59})
        void mpxj3_seconds_areExact(int seconds) {
            WorkingCalendar desk = in("UTC").open("mon-fri", "09:00-17:00").build();
            Instant start = at("2024-05-15T09:00Z");
            assertThat(desk.add(start, Duration.ofSeconds(seconds))).isEqualTo(start.plusSeconds(seconds));
        }

        @Test
        void mpxj4_nights_haveEightHours_andAddReturns() {
            WorkingCalendar nights = in("UTC").open("mon-fri", "22:00-06:00").build();
            assertThat(nights.between(at("2024-05-15T12:00Z"), at("2024-05-16T12:00Z")))
                    .isEqualTo(Duration.ofHours(8));
            assertThat(nights.add(at("2024-05-15T12:00Z"), Duration.ofHours(9))).isEqualTo(at("2024-05-16T23:00Z"));
        }

        @Test
        void mpxj5_roundTheClock_aDayHas25HoursWhenClocksGoBack() {
            WorkingCalendar always =
                    in("Europe/London").open("mon-sun", "00:00-24:00").build();
            assertThat(always.between(at("2024-10-27T00:00+01:00"), at("2024-10-28T00:00Z")))
                    .isEqualTo(Duration.ofHours(25));
        }
    }

    /** jBPM 7.74.1, Java. */
    @Nested
    class Jbpm {

        @Test
        void jbpm1_holidays_areDatesOfTheCalendarsZone() {
            WorkingCalendar auckland = in("Pacific/Auckland")
                    .open("mon-fri", "09:00-17:00")
                    .holidays(Holidays.on(WED_2024_05_15, "holiday"))
                    .build();
            assertThat(auckland.add(at("2024-05-14T16:30+12:00"), Duration.ofHours(1)))
                    .isEqualTo(at("2024-05-16T09:30+12:00"));
        }

        @Test
        void jbpm2_holiday_isOneAtItsOwnMidnight_andNoLonger() {
            WorkingCalendar always = in("UTC")
                    .open("mon-sun", "00:00-24:00")
                    .holidays(Holidays.on(WED_2024_05_15, "holiday"))
                    .build();
            assertThat(always.isOpen(at("2024-05-15T00:00Z"))).isFalse();
            assertThat(always.add(at("2024-05-14T23:00Z"), Duration.ofHours(2))).isEqualTo(at("2024-05-16T01:00Z"));
        }

        @Test
        void jbpm4_600000Hours_areCounted() {
            WorkingCalendar always = in("UTC").open("mon-sun", "00:00-24:00").build();
            Instant start = at("2024-05-14T23:00Z");
            assertThat(always.add(start, Duration.ofDays(25_000))).isEqualTo(start.plus(Duration.ofDays(25_000)));
        }

        @Test
        void jbpm5_24HoursOverTheSpringChange_are24Hours() {
            WorkingCalendar london =
                    in("Europe/London").open("mon-sun", "00:00-24:00").build();
            assertThat(london.add(at("2024-03-31T00:00Z"), Duration.ofHours(24)))
                    .isEqualTo(at("2024-04-01T00:00Z"));
        }

        @Test
        void jbpm6_zeroHours_stayOnEveryDay() {
            WorkingCalendar desk = in("UTC").open("mon-fri", "09:00-17:00").build();
            for (Instant start : new Instant[] {at("2024-05-13T20:00Z"), at("2024-05-18T20:00Z")}) {
                assertThat(desk.add(start, Duration.ZERO)).isEqualTo(start);
            }
        }

        @ParameterizedTest
        @ValueSource(strings = {"tomorrow", "-2 working hours", "PT-2H working", "2h", "1d", ""})
        void jbpm7and9_whatCannotBeRead_isRefused_andNoDayIsEightHours(String text) {
            assertThatThrownBy(() -> Limit.parse(text)).isInstanceOf(LimitSyntaxException.class);
        }

        @Test
        void jbpm8_yearlyHoliday_isKeptEveryYear() {
            WorkingCalendar desk = in("UTC")
                    .open("mon-sun", "09:00-17:00")
                    .holidays(Holidays.every(MonthDay.of(Month.DECEMBER, 25), "Christmas"))
                    .build();
            for (int year = 1950; year < 2190; year++) {
                assertThat(desk.isBusinessDay(LocalDate.of(year, 12, 25))).isFalse();
            }
        }
    }
}
