package dev.redress.calendar.rules;

import static dev.redress.calendar.rules.Moments.at;
import static org.assertj.core.api.Assertions.assertThat;

import dev.redress.calendar.Period;
import dev.redress.calendar.WorkingCalendar;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What happens when clocks change: skipped and repeated hours, long and short days and nights. */
class ClockChangeRulesTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final LocalDate SUN_2024_03_31 = LocalDate.of(2024, 3, 31);
    private static final LocalDate SUN_2024_10_27 = LocalDate.of(2024, 10, 27);

    private static WorkingCalendar daily(ZoneId zone, String... windows) {
        return WorkingCalendar.builder("daily")
                .zone(zone)
                .open("mon-sun", windows)
                .build();
    }

    private static Duration onDate(WorkingCalendar calendar, LocalDate date) {
        return calendar.between(
                date.atStartOfDay(calendar.zone()).toInstant(),
                date.plusDays(1).atStartOfDay(calendar.zone()).toInstant());
    }

    @Test
    void boundaryInASkippedHour_happensAtTheJump_andNothingCountsTwice() {
        // Berlin skipped 02:00-03:00: 00:30-02:00 and 03:00-05:00 are 90 + 120 minutes.
        WorkingCalendar calendar = daily(BERLIN, "00:30-02:30", "03:00-05:00");
        assertThat(onDate(calendar, SUN_2024_03_31)).isEqualTo(Duration.ofMinutes(210));
        assertThat(calendar.periods(at("2024-03-31T00:00+01:00"), at("2024-03-31T12:00+02:00")))
                .containsExactly(new Period(at("2024-03-31T00:30+01:00"), at("2024-03-31T05:00+02:00")));
    }

    @Test
    void windowInsideASkippedHour_isNoTimeAtAll() {
        WorkingCalendar calendar = daily(BERLIN, "02:10-02:50");
        assertThat(onDate(calendar, SUN_2024_03_31)).isZero();
        assertThat(calendar.isBusinessDay(SUN_2024_03_31)).isFalse();
        assertThat(calendar.next(at("2024-03-31T00:00+01:00"))).isEqualTo(at("2024-04-01T02:10+02:00"));
    }

    @Test
    void openingInASkippedHour_opensAtTheJump() {
        WorkingCalendar calendar = daily(BERLIN, "02:30-06:00");
        assertThat(calendar.next(at("2024-03-31T00:00+01:00"))).isEqualTo(at("2024-03-31T03:00+02:00"));
        assertThat(calendar.at(LocalDateTime.parse("2024-03-31T02:30"))).isEqualTo(at("2024-03-31T03:00+02:00"));
    }

    @Test
    void boundaryInARepeatedHour_happensTheFirstTime_startsAndEnds() {
        // Berlin had 02:00-03:00 twice. Closing at 02:30 is the first one; opening at 02:30 as well.
        assertThat(onDate(daily(BERLIN, "00:00-02:30"), SUN_2024_10_27)).isEqualTo(Duration.ofMinutes(150));
        assertThat(onDate(daily(BERLIN, "02:30-04:00"), SUN_2024_10_27)).isEqualTo(Duration.ofMinutes(150));
        assertThat(onDate(daily(BERLIN, "02:00-02:30", "02:30-03:00"), SUN_2024_10_27))
                .isEqualTo(Duration.ofHours(2));
        assertThat(daily(BERLIN, "02:30-04:00").at(LocalDateTime.parse("2024-10-27T02:30")))
                .isEqualTo(at("2024-10-27T02:30+02:00"));
    }

    @ParameterizedTest(name = "{0}: a day of {2}")
    @CsvSource({
        "Europe/Berlin,       2024-03-31, PT23H",
        "Europe/Berlin,       2024-10-27, PT25H",
        "Australia/Lord_Howe, 2024-10-06, PT23H30M",
        "Australia/Lord_Howe, 2024-04-07, PT24H30M",
        "America/New_York,    2024-03-10, PT23H",
        "America/New_York,    2024-11-03, PT25H",
        "America/Sao_Paulo,   2018-11-04, PT23H",
        "America/Sao_Paulo,   2018-02-17, PT25H",
        "America/Caracas,     2007-12-09, PT24H30M",
        "America/Caracas,     2016-05-01, PT23H30M",
        "Asia/Tehran,         2022-03-22, PT23H",
        "Asia/Tehran,         2022-09-21, PT25H",
        "Antarctica/Troll,    2024-03-31, PT22H",
        "Asia/Jakarta,        2024-03-31, PT24H",
        "UTC,                 2024-03-31, PT24H",
    })
    void daysHaveTheirRealLength(ZoneId zone, LocalDate date, Duration length) {
        WorkingCalendar always = daily(zone, "00:00-24:00");
        Instant start = always.at(date.atStartOfDay());
        Instant end = always.at(date.plusDays(1).atStartOfDay());
        assertThat(always.between(start, end)).isEqualTo(length).isEqualTo(Duration.between(start, end));
        assertThat(always.add(start, length)).isEqualTo(end);
    }

    @Test
    void nightsHaveTheirRealLength_sevenOrNineHours() {
        WorkingCalendar nights = daily(BERLIN, "22:00-06:00");
        assertThat(nights.between(at("2024-03-30T20:00+01:00"), at("2024-03-31T12:00+02:00")))
                .isEqualTo(Duration.ofHours(7));
        assertThat(nights.between(at("2024-10-26T20:00+02:00"), at("2024-10-27T12:00+01:00")))
                .isEqualTo(Duration.ofHours(9));
        assertThat(nights.add(at("2024-10-26T22:00+02:00"), Duration.ofHours(9)))
                .isEqualTo(at("2024-10-27T06:00+01:00"));
    }

    @Test
    void midnightThatDoesNotExist_opensAtOne() {
        // Sao Paulo had no 00:00-01:00 on Sunday 4 November 2018.
        WorkingCalendar calendar = daily(ZoneId.of("America/Sao_Paulo"), "00:00-08:00");
        assertThat(calendar.next(at("2018-11-03T12:00-03:00"))).isEqualTo(at("2018-11-04T01:00-02:00"));
        assertThat(onDate(calendar, LocalDate.of(2018, 11, 4))).isEqualTo(Duration.ofHours(7));
    }

    @Test
    void apiaHadNoFriday() {
        WorkingCalendar apia = WorkingCalendar.builder("apia")
                .zone(ZoneId.of("Pacific/Apia"))
                .open("mon-fri", "09:00-17:00")
                .build();
        LocalDate friday = LocalDate.of(2011, 12, 30);
        assertThat(apia.isBusinessDay(friday)).isFalse();
        assertThat(apia.isBusinessDay(friday.minusDays(1))).isTrue();
        assertThat(apia.plusBusinessDays(friday.minusDays(1), 1)).isEqualTo(LocalDate.of(2012, 1, 2));
        // Thursday 29 December 16:00 and two hours: Monday 2 January 10:00, of which one on Thursday.
        assertThat(apia.add(at("2011-12-29T16:00-10:00"), Duration.ofHours(2))).isEqualTo(at("2012-01-02T10:00+14:00"));
    }

    @Test
    void civilDateOfAnInstant_doesNotRunBackWithTheClock() {
        // At 00:01 on Sunday 7 November 2010 St. John's put the clock back to Saturday 23:01.
        WorkingCalendar sundays = WorkingCalendar.builder("sundays")
                .zone(ZoneId.of("America/St_Johns"))
                .open("sun", "00:00-24:00")
                .build();
        LocalDate sunday = LocalDate.of(2010, 11, 7);
        Instant repeated = at("2010-11-06T23:30-03:30");
        assertThat(sundays.isOpen(repeated)).isTrue();
        assertThat(sundays.dateOf(repeated)).isEqualTo(sunday);
        assertThat(sundays.dateOf(at("2010-11-06T23:30-02:30"))).isEqualTo(sunday.minusDays(1));
        assertThat(onDate(sundays, sunday)).isEqualTo(Duration.ofHours(25));
    }
}
