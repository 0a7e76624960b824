package dev.redress.sla.clock.naive;

import static org.assertj.core.api.Assertions.assertThat;

import dev.redress.calendar.WorkingCalendar;
import dev.redress.calendar.limit.Limit;
import dev.redress.core.record.Milestone;
import dev.redress.sla.clock.ClockReading;
import dev.redress.sla.clock.ClockState;
import dev.redress.sla.clock.Clocks;
import dev.redress.sla.clock.Timeline;
import dev.redress.sla.promise.Pausing;
import dev.redress.sla.promise.Promise;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The smallest stories on which sweep and oracle once differed, and the sweep was wrong. */
class OracleFindingsTest {

    private static final String MON_2026_03_02 = "2026-03-02";
    private static final String TUE_2026_03_03 = "2026-03-03";
    private static final String WED_2026_03_04 = "2026-03-04";
    private static final String THU_2026_03_05 = "2026-03-05";

    private static final WorkingCalendar OFFICE = WorkingCalendar.builder("office")
            .zone(ZoneOffset.UTC)
            .open("mon-fri", "09:00-17:00")
            .build();

    private static final WorkingCalendar ALWAYS = WorkingCalendar.builder("always")
            .zone(ZoneOffset.UTC)
            .open("mon-sun", "00:00-24:00")
            .build();

    private static Instant at(String date, String time) {
        return Instant.parse(date + 'T' + time + ":00Z");
    }

    private static Promise.Builder resolve() {
        return Promise.builder()
                .id("resolve")
                .start("received")
                .stop("told decision")
                .calendar(OFFICE)
                .limit("20 working hours");
    }

    private static ClockReading read(Promise promise, Timeline.Builder timeline, Instant at) {
        return Clocks.of(Told.charter(promise))
                .reading("resolve", timeline.build(), at)
                .orElseThrow();
    }

    private static Timeline.Builder receivedOnMonday() {
        return Timeline.builder("K-1042").milestone("received", at(MON_2026_03_02, "09:00"));
    }

    private static Timeline.Builder reopened(Timeline.Builder timeline, Instant at) {
        return timeline.milestone("reopened", "continue", at, at);
    }

    @Test
    void aCapOfDays_endsAtTheMidnight_andNotAMomentBefore() {
        Promise capped = resolve()
                .calendar(ALWAYS)
                .pausing(Pausing.forWaits("vendor").atMost(Limit.parse("1 calendar day")))
                .build();
        Timeline.Builder waiting = receivedOnMonday().milestone("wait began vendor", at(MON_2026_03_02, "10:00"));
        ClockReading reading = read(capped, waiting, at(WED_2026_03_04, "01:00"));
        assertThat(reading.used()).isEqualTo(Duration.ofHours(2));
        assertThat(reading.paused()).isEqualTo(Duration.ofHours(38));
        assertThat(reading.due()).contains(at(WED_2026_03_04, "19:00"));
    }

    @Test
    void aCapOfDays_thatEndsAtMidnight_takesNoFurtherDate() {
        Promise capped = resolve()
                .limits(List.of())
                .limit("3 calendar days")
                .pausing(Pausing.forWaits("vendor").atMost(Limit.parse("1 calendar day")))
                .build();
        Timeline.Builder waiting = receivedOnMonday().milestone("wait began vendor", at(MON_2026_03_02, "10:00"));
        assertThat(read(capped, waiting, at(WED_2026_03_04, "01:00")).due()).contains(at("2026-03-07", "00:00"));
    }

    @Test
    void decidedOnReceipt_andReopened_itGoesOn() {
        Timeline.Builder atOnce = receivedOnMonday().milestone("told decision", at(MON_2026_03_02, "09:00"));
        ClockReading reading =
                read(resolve().build(), reopened(atOnce, at(TUE_2026_03_03, "09:00")), at(TUE_2026_03_03, "10:00"));
        assertThat(reading.state()).isEqualTo(ClockState.RUNNING);
        assertThat(reading.used()).isEqualTo(Duration.ofHours(1));
    }

    @Test
    void aCapForEachPause_isNotGivenAgain_whenItGoesOnAfterReopening() {
        Promise capped = resolve()
                .pausing(Pausing.forWaits("vendor").eachAtMost(Limit.parse("1 working hour")))
                .build();
        Timeline.Builder waiting = receivedOnMonday()
                .milestone("wait began vendor", at(MON_2026_03_02, "10:00"))
                .milestone("told decision", at(MON_2026_03_02, "15:00"));
        ClockReading reading =
                read(capped, reopened(waiting, at(MON_2026_03_02, "16:00")), at(TUE_2026_03_03, "10:00"));
        assertThat(reading.paused()).isEqualTo(Duration.ofHours(2));
        assertThat(reading.used()).isEqualTo(Duration.ofHours(7));
    }

    @Test
    void aCapForEachPause_isEachWaitsOwn() {
        Promise capped = resolve()
                .pausing(Pausing.forWaits("vendor", "complainant").eachAtMost(Limit.parse("1 working hour")))
                .build();
        Timeline.Builder waiting = receivedOnMonday()
                .milestone("wait began vendor", at(MON_2026_03_02, "10:00"))
                .milestone("wait began complainant", at(MON_2026_03_02, "14:00"));
        assertThat(read(capped, waiting, at(MON_2026_03_02, "17:00")).paused()).isEqualTo(Duration.ofHours(2));
    }

    @Test
    void aCapOfDays_lastsUntilItsLastDateEnds_alsoIfOneOfTwoWaitsEndsOnThatDate() {
        Promise capped = resolve()
                .pausing(Pausing.forWaits("vendor", "complainant").atMost(Limit.parse("1 business day")))
                .build();
        Timeline.Builder waiting = receivedOnMonday()
                .milestone("wait began vendor", at(MON_2026_03_02, "16:00"))
                .milestone("wait began complainant", at(MON_2026_03_02, "16:00"))
                .milestone("wait ended vendor", at(TUE_2026_03_03, "10:00"));
        assertThat(read(capped, waiting, at(WED_2026_03_04, "10:00")).paused()).isEqualTo(Duration.ofHours(9));
    }

    @Test
    void stoppedAtItsStartWhilePaused_itStillHasADueInstant() {
        Promise pausing = resolve().pausing(Pausing.forWaits("vendor")).build();
        Timeline.Builder atOnce = Timeline.builder("K-1042")
                .milestone("wait began vendor", at(MON_2026_03_02, "08:00"))
                .milestone("received", at(MON_2026_03_02, "09:00"))
                .milestone("told decision", at(MON_2026_03_02, "09:00"));
        assertThat(read(pausing, atOnce, at(MON_2026_03_02, "10:00")).due()).contains(at(WED_2026_03_04, "13:00"));
    }

    @Test
    void whatIsToldTwice_isKnownFromTheFirstTimeOn() {
        Instant decided = at(TUE_2026_03_03, "10:00");
        Timeline.Builder again = receivedOnMonday()
                .add(new Milestone("told decision", decided, at(THU_2026_03_05, "09:00"), "", "", 2))
                .add(new Milestone("told decision", decided, decided, "", "", 3));
        assertThat(read(resolve().build(), again, at(WED_2026_03_04, "09:00")).state())
                .isEqualTo(ClockState.MET);
    }
}
