package dev.redress.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import dev.redress.calendar.holiday.Holidays;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class WorkingCalendarTest {

    private static final LocalDate MON_2026_02_02 = LocalDate.of(2026, 2, 2);
    private static final LocalDate TUE_2026_02_17 = LocalDate.of(2026, 2, 17);

    private final WorkingCalendar works = WorkingCalendar.builder("works")
            .zone(ZoneId.of("Asia/Jakarta"))
            .open("mon-thu", "08:00-12:00", "13:00-17:00")
            .open("fri", "08:00-11:30", "13:00-17:00")
            .holidays(Holidays.on(TUE_2026_02_17, "Tahun Baru Imlek"))
            .build();

    private static Instant at(String text) {
        return OffsetDateTime.parse(text + "+07:00").toInstant();
    }

    @Test
    void eightHoursFromMondayMorning_endTuesdayMorning() {
        assertThat(works.add(at("2026-02-02T09:20"), Duration.ofHours(8))).isEqualTo(at("2026-02-03T09:20"));
        assertThat(works.subtract(at("2026-02-03T09:20"), Duration.ofHours(8))).isEqualTo(at("2026-02-02T09:20"));
    }

    @Test
    void exactFit_endsAtTheClose_andBeginsAtTheOpening() {
        assertThat(works.add(at("2026-02-06T16:00"), Duration.ofHours(1))).isEqualTo(at("2026-02-06T17:00"));
        assertThat(works.subtract(at("2026-02-09T09:00"), Duration.ofHours(1))).isEqualTo(at("2026-02-09T08:00"));
    }

    @Test
    void nanoseconds_countOnlyWhileOpen() {
        Instant lastNano = at("2026-02-06T17:00").minusNanos(1);
        assertThat(works.add(lastNano, Duration.ofNanos(1))).isEqualTo(at("2026-02-06T17:00"));
        assertThat(works.add(lastNano, Duration.ofNanos(2)))
                .isEqualTo(at("2026-02-09T08:00").plusNanos(1));
        assertThat(works.between(lastNano, at("2026-02-09T08:00").plusNanos(7))).isEqualTo(Duration.ofNanos(8));
    }

    @Test
    void holiday_isNoBusinessDay_andIsNamed() {
        assertThat(works.isBusinessDay(TUE_2026_02_17)).isFalse();
        assertThat(works.plusBusinessDays(MON_2026_02_02, 11)).isEqualTo(LocalDate.of(2026, 2, 18));
        assertThat(works.businessDaysBetween(MON_2026_02_02, LocalDate.of(2026, 2, 18)))
                .isEqualTo(11);
        assertThat(works.plusBusinessDays(LocalDate.of(2026, 2, 18), -11)).isEqualTo(MON_2026_02_02);
        assertThat(works.holidays(MON_2026_02_02, TUE_2026_02_17))
                .singleElement()
                .satisfies(h -> assertThat(h.name()).isEqualTo("Tahun Baru Imlek"));
    }

    @Test
    void verbsOfOpening() {
        assertThat(works.isOpen(at("2026-02-02T08:00"))).isTrue();
        assertThat(works.isOpen(at("2026-02-02T12:00"))).isFalse();
        assertThat(works.next(at("2026-02-02T12:00"))).isEqualTo(at("2026-02-02T13:00"));
        assertThat(works.previous(at("2026-02-02T12:30"))).isEqualTo(at("2026-02-02T12:00"));
        assertThat(works.previous(at("2026-02-02T12:00"))).isEqualTo(at("2026-02-02T12:00"));
        assertThat(works.nextOpening(at("2026-02-02T08:00"))).isEqualTo(at("2026-02-02T13:00"));
        assertThat(works.close(at("2026-02-02T17:00"))).isEqualTo(at("2026-02-03T12:00"));
        assertThat(works.closeOf(MON_2026_02_02)).isEqualTo(at("2026-02-02T17:00"));
        assertThat(works.periods(at("2026-02-02T11:00"), at("2026-02-02T14:00")))
                .containsExactly(
                        new Period(at("2026-02-02T11:00"), at("2026-02-02T12:00")),
                        new Period(at("2026-02-02T13:00"), at("2026-02-02T14:00")));
    }
}
