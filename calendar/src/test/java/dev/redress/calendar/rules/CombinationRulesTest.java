package dev.redress.calendar.rules;

import static dev.redress.calendar.rules.Moments.at;
import static org.assertj.core.api.Assertions.assertThat;

import dev.redress.calendar.Period;
import dev.redress.calendar.WorkingCalendar;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Two calendars as one: open when either is, or when both are. */
class CombinationRulesTest {

    private static WorkingCalendar tuesdays(String... windows) {
        return WorkingCalendar.builder("tuesdays")
                .zone(ZoneId.of("UTC"))
                .open("tue", windows)
                .build();
    }

    private static List<Period> onTuesday(WorkingCalendar calendar) {
        return calendar.periods(at("2026-03-31T00:00Z"), at("2026-04-01T00:00Z"));
    }

    private static Period hours(String start, String end) {
        return new Period(at("2026-03-31T" + start + "Z"), at("2026-03-31T" + end + "Z"));
    }

    private final WorkingCalendar one = tuesdays("08:00-17:00", "20:00-21:00");
    private final WorkingCalendar other =
            tuesdays("07:00-07:30", "09:00-10:00", "11:00-12:00", "16:00-20:30", "22:00-23:00");

    @Test
    void union_isOpenWhenEitherIs_alsoWhereOneHoldsTheOther() {
        Period[] expected = {hours("07:00", "07:30"), hours("08:00", "21:00"), hours("22:00", "23:00")};
        assertThat(onTuesday(one.union("u", other))).containsExactly(expected);
        assertThat(onTuesday(other.union("u", one))).containsExactly(expected);
    }

    @Test
    void intersection_isOpenWhenBothAre() {
        Period[] expected = {
            hours("09:00", "10:00"), hours("11:00", "12:00"), hours("16:00", "17:00"), hours("20:00", "20:30")
        };
        assertThat(onTuesday(one.intersection("i", other))).containsExactly(expected);
        assertThat(onTuesday(other.intersection("i", one))).containsExactly(expected);
    }

    @Test
    void touchingHoursOfTwoCalendars_areOnePeriod() {
        assertThat(onTuesday(tuesdays("08:00-12:00").union("u", tuesdays("12:00-17:00"))))
                .containsExactly(hours("08:00", "17:00"));
    }

    @Test
    void acrossZones_datesAreThoseOfTheFirst() {
        WorkingCalendar jakarta = WorkingCalendar.builder("jakarta")
                .zone(ZoneId.of("Asia/Jakarta"))
                .open("mon-fri", "08:00-17:00")
                .build();
        WorkingCalendar boston = WorkingCalendar.builder("boston")
                .zone(ZoneId.of("America/New_York"))
                .open("mon-fri", "08:00-17:00")
                .build();
        WorkingCalendar around = jakarta.union("around", boston);
        // Friday 17:00 in Boston is Saturday 04:00 in Jakarta.
        assertThat(around.isBusinessDay(LocalDate.of(2026, 4, 4))).isTrue();
        assertThat(boston.union("around", jakarta).isBusinessDay(LocalDate.of(2026, 4, 4)))
                .isFalse();
        assertThat(around.closeOf(LocalDate.of(2026, 4, 4))).isEqualTo(at("2026-04-03T17:00-04:00"));
        Instant start = at("2026-04-03T16:00+07:00");
        assertThat(around.add(start, Duration.ofHours(2))).isEqualTo(at("2026-04-03T09:00-04:00"));
        assertThat(around.zone()).isEqualTo(ZoneId.of("Asia/Jakarta"));
    }
}
