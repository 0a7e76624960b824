package dev.redress.calendar.rules;

import static dev.redress.calendar.rules.Moments.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.redress.calendar.BeyondHorizonException;
import dev.redress.calendar.CalendarBuilder;
import dev.redress.calendar.NeverOpenException;
import dev.redress.calendar.WorkingCalendar;
import dev.redress.calendar.holiday.Holiday;
import dev.redress.calendar.holiday.HolidaySource;
import dev.redress.calendar.holiday.Holidays;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

/** Calendars that never open, open once in 300 years, or never shut. */
class NeverOpenRulesTest {

    private static final Instant FUTURE_HORIZON = at("2200-01-01T00:00Z");
    private static final Instant PAST_HORIZON = at("1900-01-01T00:00Z");
    private static final Instant MON_2026_03_30_08_00 = at("2026-03-30T08:00Z");

    private static CalendarBuilder utc(String id) {
        return WorkingCalendar.builder(id).zone(ZoneId.of("UTC"));
    }

    private static WorkingCalendar works() {
        return utc("works").open("mon-fri", "08:00-16:00").build();
    }

    @Test
    void neverOpen_isRefusedWhenBuilt_whateverTheReason() {
        CalendarBuilder noHours = utc("none");
        CalendarBuilder breaksOnly =
                utc("breaks").open("mon-fri", "08:00-16:00").breaks("mon-sun", "00:00-24:00");
        CalendarBuilder holidays = utc("holidays").open("mon", "08:00-16:00").holidays(everyMonday());
        CalendarBuilder shutOnce = utc("shut").override(LocalDate.of(2026, 3, 30));
        CalendarBuilder farAway = utc("far").override(LocalDate.of(2300, 3, 30), "08:00-16:00");
        for (CalendarBuilder never : new CalendarBuilder[] {noHours, breaksOnly, holidays, shutOnce, farAway}) {
            assertThatThrownBy(never::build)
                    .isInstanceOf(NeverOpenException.class)
                    .hasMessageContaining("must open at some time before its horizon but never does");
        }
    }

    private static HolidaySource everyMonday() {
        return Holidays.listed(LocalDate.of(1899, 1, 1)
                .datesUntil(LocalDate.of(2201, 1, 1))
                .filter(d -> d.getDayOfWeek() == DayOfWeek.MONDAY)
                .map(d -> new Holiday(d, "blue Monday"))
                .toList());
    }

    @Test
    void neverOpenTogether_isRefusedWhenBuilt_alsoAcrossZones() {
        WorkingCalendar mondays = utc("mondays").open("mon", "08:00-16:00").build();
        WorkingCalendar tuesdays = utc("tuesdays").open("tue", "08:00-16:00").build();
        assertThatThrownBy(() -> mondays.intersection("both", tuesdays))
                .isInstanceOfSatisfying(
                        NeverOpenException.class, e -> assertThat(e.calendar()).isEqualTo("both"));
        WorkingCalendar jakarta = WorkingCalendar.builder("jakarta")
                .zone(ZoneId.of("Asia/Jakarta"))
                .open("mon-fri", "15:00-23:00")
                .build();
        assertThat(jakarta.intersection("both", works()).between(PAST_HORIZON, FUTURE_HORIZON))
                .isPositive();
        WorkingCalendar brisbane = WorkingCalendar.builder("brisbane")
                .zone(ZoneId.of("Australia/Brisbane"))
                .open("mon-fri", "08:00-16:00")
                .build();
        assertThatThrownBy(() -> brisbane.intersection("both", works())).isInstanceOf(NeverOpenException.class);
    }

    @Test
    void openOnlyOnceIn300Years_isFoundFromBothSides() {
        WorkingCalendar once =
                utc("once").override(LocalDate.of(2111, 6, 1), "08:00-09:00").build();
        assertThat(once.next(PAST_HORIZON)).isEqualTo(at("2111-06-01T08:00Z"));
        assertThat(once.previous(FUTURE_HORIZON)).isEqualTo(at("2111-06-01T09:00Z"));
        assertThat(once.plusBusinessDays(LocalDate.of(1950, 1, 1), 1)).isEqualTo(LocalDate.of(2111, 6, 1));
        assertThat(once.plusBusinessDays(LocalDate.of(2190, 1, 1), -1)).isEqualTo(LocalDate.of(2111, 6, 1));
        assertThatThrownBy(() -> once.next(at("2111-06-01T09:00Z"))).isInstanceOf(BeyondHorizonException.class);
        assertThatThrownBy(() -> once.previous(at("2111-06-01T08:00Z"))).isInstanceOf(BeyondHorizonException.class);
    }

    @Test
    void calendarThatNeverShuts_hasNoCloseAndNoNextOpening() {
        WorkingCalendar always = utc("always").open("mon-sun", "00:00-24:00").build();
        assertThatThrownBy(() -> always.close(MON_2026_03_30_08_00)).isInstanceOf(BeyondHorizonException.class);
        assertThatThrownBy(() -> always.nextOpening(MON_2026_03_30_08_00)).isInstanceOf(BeyondHorizonException.class);
        assertThat(always.periods(PAST_HORIZON, FUTURE_HORIZON)).hasSize(1);
        assertThat(always.between(PAST_HORIZON, FUTURE_HORIZON))
                .isEqualTo(Duration.between(PAST_HORIZON, FUTURE_HORIZON));
        assertThat(always.add(PAST_HORIZON, Duration.between(PAST_HORIZON, FUTURE_HORIZON)))
                .isEqualTo(FUTURE_HORIZON);
    }
}
