package dev.redress.sla.clock.field;

import static dev.redress.sla.clock.field.Office.FRI_2026_03_06;
import static dev.redress.sla.clock.field.Office.MON_2026_03_02;
import static dev.redress.sla.clock.field.Office.MON_2026_03_09;
import static dev.redress.sla.clock.field.Office.TUE_2026_03_03;
import static dev.redress.sla.clock.field.Office.WED_2026_03_04;
import static dev.redress.sla.clock.field.Office.at;
import static dev.redress.sla.clock.field.Office.read;
import static dev.redress.sla.clock.field.Office.resolve;
import static dev.redress.sla.clock.field.Office.timeline;
import static org.assertj.core.api.Assertions.assertThat;

import dev.redress.calendar.limit.Limit;
import dev.redress.core.condition.Condition;
import dev.redress.core.condition.Facts;
import dev.redress.core.event.AfterReopening;
import dev.redress.sla.clock.ClockReading;
import dev.redress.sla.clock.ClockState;
import dev.redress.sla.clock.Cycle;
import dev.redress.sla.clock.Timeline;
import dev.redress.sla.promise.LimitRule;
import dev.redress.sla.promise.Pausing;
import dev.redress.sla.promise.Promise;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Field cases AT-01 to AT-05, and AT-33: what pauses and reopenings did to time. */
class PauseCasesTest {

    private static final Promise TEN_HOURS = resolve()
            .limit("10 working hours")
            .pausing(Pausing.forWaits("vendor"))
            .build();

    @Test
    void at01_aSwitchOfPriority_keepsWhatWasUsedAndPaused() {
        Promise byPriority = resolve()
                .addLimits(new LimitRule(Condition.is("priority", "high"), Limit.parse("6 working hours")))
                .addLimits(new LimitRule(Condition.always(), Limit.parse("10 working hours")))
                .pausing(Pausing.forWaits("vendor"))
                .build();
        Timeline switched = timeline()
                .milestone("received", at(MON_2026_03_02, "09:00"))
                .milestone("wait began vendor", at(MON_2026_03_02, "11:00"))
                .milestone("wait ended vendor", at(MON_2026_03_02, "14:00"))
                .became(Facts.none().with("priority", "high"), at(MON_2026_03_02, "16:00"))
                .build();
        ClockReading reading = read(byPriority, switched, at(MON_2026_03_02, "16:00"));
        assertThat(reading.used()).isEqualTo(Duration.ofHours(4));
        assertThat(reading.paused()).isEqualTo(Duration.ofHours(3));
        assertThat(reading.due()).contains(at(TUE_2026_03_03, "10:00"));
    }

    @Test
    void at02_aPauseOverAWeekend_movesTheDueInstantByNothing() {
        Timeline overTheWeekend = timeline()
                .milestone("received", at(FRI_2026_03_06, "15:00"))
                .milestone("wait began vendor", at(FRI_2026_03_06, "17:00"))
                .milestone("wait ended vendor", at(MON_2026_03_09, "09:00"))
                .build();
        ClockReading reading = read(TEN_HOURS, overTheWeekend, at(MON_2026_03_09, "10:00"));
        assertThat(reading.due()).contains(at(MON_2026_03_09, "17:00"));
        assertThat(reading.paused()).isZero();
        assertThat(reading.shut()).isEqualTo(Duration.ofHours(64));
    }

    @Test
    void at03_severalPausesAddUp() {
        Timeline heldOnce = timeline()
                .milestone("received", at(MON_2026_03_02, "10:00"))
                .milestone("wait began vendor", at(MON_2026_03_02, "11:00"))
                .milestone("wait ended vendor", at(MON_2026_03_02, "12:00"))
                .milestone("told decision", at(MON_2026_03_02, "13:00"))
                .build();
        assertThat(read(TEN_HOURS, heldOnce, at(TUE_2026_03_03, "09:00")).used())
                .isEqualTo(Duration.ofHours(2));
        Timeline heldTwice = timeline()
                .milestone("received", at(MON_2026_03_02, "09:00"))
                .milestone("wait began vendor", at(MON_2026_03_02, "10:00"))
                .milestone("wait ended vendor", at(MON_2026_03_02, "11:00"))
                .milestone("wait began vendor", at(MON_2026_03_02, "12:00"))
                .milestone("wait ended vendor", at(MON_2026_03_02, "14:30"))
                .build();
        ClockReading reading = read(TEN_HOURS, heldTwice, at(MON_2026_03_02, "17:00"));
        assertThat(reading.paused()).isEqualTo(Duration.ofMinutes(210));
        assertThat(reading.due()).contains(at(TUE_2026_03_03, "14:30"));
    }

    @Test
    void at04_aPausedClockNeverBreaches() {
        Timeline waiting = timeline()
                .milestone("received", at(MON_2026_03_02, "09:00"))
                .milestone("wait began vendor", at(MON_2026_03_02, "16:00"))
                .build();
        ClockReading aYearLater = read(TEN_HOURS, waiting, at("2027-03-02", "09:00"));
        assertThat(aYearLater.state()).isEqualTo(ClockState.PAUSED);
        assertThat(aYearLater.breachedAt()).isEmpty();
        assertThat(aYearLater.due()).contains(at("2027-03-02", "12:00"));
    }

    private static Timeline reopened(String how) {
        return timeline()
                .milestone("received", at(MON_2026_03_02, "09:00"))
                .milestone("told decision", at(MON_2026_03_02, "13:00"))
                .milestone("ended closed", at(MON_2026_03_02, "13:00"))
                .milestone("reopened", how, at(WED_2026_03_04, "09:00"), at(WED_2026_03_04, "09:00"))
                .build();
    }

    @Test
    void at05_reopened_itGoesOn_andTheTimeBetweenIsPaused() {
        ClockReading reading = read(TEN_HOURS, reopened("continue"), at(WED_2026_03_04, "10:00"));
        assertThat(reading.cycles()).extracting(Cycle::state).containsExactly(ClockState.MET, ClockState.RUNNING);
        assertThat(reading.used()).isEqualTo(Duration.ofHours(5));
        assertThat(reading.paused()).isEqualTo(Duration.ofHours(12));
        assertThat(reading.due()).contains(at(WED_2026_03_04, "15:00"));
    }

    @Test
    void at05_reopened_itBeginsAnew_andTheFirstVerdictStays() {
        ClockReading reading = read(TEN_HOURS, reopened("new-cycle"), at(WED_2026_03_04, "10:00"));
        assertThat(reading.cycles()).extracting(Cycle::state).containsExactly(ClockState.MET, ClockState.RUNNING);
        assertThat(reading.cycles()).extracting(Cycle::used).containsExactly(Duration.ofHours(4), Duration.ofHours(1));
        assertThat(reading.due()).contains(at("2026-03-05", "11:00"));
    }

    @Test
    void at05_reopened_whatWasPromisedOnceIsNotPromisedAgain() {
        Promise once =
                Promise.builder().from(TEN_HOURS).onReopen(AfterReopening.ONCE).build();
        assertThat(read(once, reopened("as-promised"), at(WED_2026_03_04, "10:00"))
                        .cycles())
                .extracting(Cycle::state)
                .containsExactly(ClockState.MET);
    }

    @Test
    void at33_closingWhatIsOverdue_leavesItLate() {
        Timeline closed = timeline()
                .milestone("received", at(MON_2026_03_02, "09:00"))
                .milestone("ended withdrawn", at(WED_2026_03_04, "12:00"))
                .build();
        ClockReading reading = read(TEN_HOURS, closed, at(FRI_2026_03_06, "09:00"));
        assertThat(reading.state()).isEqualTo(ClockState.LATE);
        assertThat(reading.breachedAt()).contains(at(TUE_2026_03_03, "11:00"));
        assertThat(reading.cycle().orElseThrow().cause()).isEqualTo("withdrawn");
    }
}
