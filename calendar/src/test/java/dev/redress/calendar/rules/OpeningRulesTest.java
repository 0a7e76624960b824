package dev.redress.calendar.rules;

import static dev.redress.calendar.rules.Moments.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.redress.calendar.Period;
import dev.redress.calendar.WorkingCalendar;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

/** Separate verbs for separate questions about openings and closes. */
class OpeningRulesTest {

    private static final Instant MON_2026_03_30_09_00 = at("2026-03-30T09:00+02:00");
    private static final Instant MON_2026_03_30_17_00 = at("2026-03-30T17:00+02:00");
    private static final Instant TUE_2026_03_31_09_00 = at("2026-03-31T09:00+02:00");

    private final WorkingCalendar desk = WorkingCalendar.builder("desk")
            .zone(ZoneId.of("Europe/Berlin"))
            .open("mon-fri", "09:00-17:00")
            .build();

    @Test
    void hoursAreHalfOpen() {
        assertThat(desk.isOpen(MON_2026_03_30_09_00.minusNanos(1))).isFalse();
        assertThat(desk.isOpen(MON_2026_03_30_09_00)).isTrue();
        assertThat(desk.isOpen(MON_2026_03_30_17_00.minusNanos(1))).isTrue();
        assertThat(desk.isOpen(MON_2026_03_30_17_00)).isFalse();
    }

    @Test
    void next_isTheInstantItselfIfOpen_elseTheOpening() {
        assertThat(desk.next(MON_2026_03_30_09_00)).isEqualTo(MON_2026_03_30_09_00);
        assertThat(desk.next(MON_2026_03_30_17_00.minusNanos(1))).isEqualTo(MON_2026_03_30_17_00.minusNanos(1));
        assertThat(desk.next(MON_2026_03_30_17_00)).isEqualTo(TUE_2026_03_31_09_00);
        assertThat(desk.next(MON_2026_03_30_17_00.plusNanos(1))).isEqualTo(TUE_2026_03_31_09_00);
        assertThat(desk.next(TUE_2026_03_31_09_00.minusNanos(1))).isEqualTo(TUE_2026_03_31_09_00);
    }

    @Test
    void previous_isTheInstantItselfIfWorkEndedThereOrWentOn_elseTheClose() {
        assertThat(desk.previous(MON_2026_03_30_17_00)).isEqualTo(MON_2026_03_30_17_00);
        assertThat(desk.previous(MON_2026_03_30_17_00.plusNanos(1))).isEqualTo(MON_2026_03_30_17_00);
        assertThat(desk.previous(TUE_2026_03_31_09_00)).isEqualTo(MON_2026_03_30_17_00);
        assertThat(desk.previous(TUE_2026_03_31_09_00.plusNanos(1))).isEqualTo(TUE_2026_03_31_09_00.plusNanos(1));
    }

    @Test
    void nextOpening_isStrictlyLater_alsoAtAnOpening() {
        assertThat(desk.nextOpening(MON_2026_03_30_09_00)).isEqualTo(TUE_2026_03_31_09_00);
        assertThat(desk.nextOpening(MON_2026_03_30_09_00.minusNanos(1))).isEqualTo(MON_2026_03_30_09_00);
        assertThat(desk.nextOpening(MON_2026_03_30_17_00)).isEqualTo(TUE_2026_03_31_09_00);
    }

    @Test
    void close_isStrictlyLater_alsoAtAClose() {
        assertThat(desk.close(MON_2026_03_30_09_00)).isEqualTo(MON_2026_03_30_17_00);
        assertThat(desk.close(MON_2026_03_30_17_00.minusNanos(1))).isEqualTo(MON_2026_03_30_17_00);
        assertThat(desk.close(MON_2026_03_30_17_00)).isEqualTo(at("2026-03-31T17:00+02:00"));
    }

    @Test
    void periods_areCutAtBothEnds_neverEmpty() {
        assertThat(desk.periods(MON_2026_03_30_17_00.minusNanos(1), TUE_2026_03_31_09_00.plusNanos(1)))
                .containsExactly(
                        new Period(MON_2026_03_30_17_00.minusNanos(1), MON_2026_03_30_17_00),
                        new Period(TUE_2026_03_31_09_00, TUE_2026_03_31_09_00.plusNanos(1)));
        assertThat(desk.periods(MON_2026_03_30_17_00, TUE_2026_03_31_09_00)).isEmpty();
        assertThat(desk.periods(MON_2026_03_30_09_00, MON_2026_03_30_09_00)).isEmpty();
    }

    @Test
    void periodsOfAReversedStretch_areRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> desk.periods(MON_2026_03_30_17_00, MON_2026_03_30_09_00))
                .withMessage("Argument 'endExclusive' must not be before 'startInclusive' 2026-03-30T15:00:00Z but was"
                        + " 2026-03-30T07:00:00Z");
    }

    @Test
    void period_hasALength_andIsNeverEmpty() {
        assertThat(new Period(MON_2026_03_30_09_00, MON_2026_03_30_17_00).length())
                .isEqualTo(Duration.ofHours(8));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Period(MON_2026_03_30_09_00, MON_2026_03_30_09_00))
                .withMessageContaining("'end' must be after 'start'");
    }

    @Test
    void closeOfADate_isItsLastClose_atMostMidnight() {
        WorkingCalendar shifts = WorkingCalendar.builder("shifts")
                .zone(ZoneId.of("Europe/Berlin"))
                .open("mon-wed", "09:00-12:00", "13:00-17:00")
                .open("thu", "22:00-06:00")
                .build();
        assertThat(shifts.closeOf(LocalDate.of(2026, 3, 30))).isEqualTo(MON_2026_03_30_17_00);
        assertThat(shifts.closeOf(LocalDate.of(2026, 4, 2))).isEqualTo(at("2026-04-03T00:00+02:00"));
        assertThat(shifts.closeOf(LocalDate.of(2026, 4, 3))).isEqualTo(at("2026-04-03T06:00+02:00"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> shifts.closeOf(LocalDate.of(2026, 4, 4)))
                .withMessage(
                        "Argument 'date' must be a business day of calendar 'shifts' but was 2026-04-04, SATURDAY");
    }
}
