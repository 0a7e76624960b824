package dev.redress.sla.clock.field;

import static dev.redress.sla.clock.field.Office.FRI_2026_03_06;
import static dev.redress.sla.clock.field.Office.MON_2026_03_02;
import static dev.redress.sla.clock.field.Office.THU_2026_03_05;
import static dev.redress.sla.clock.field.Office.TUE_2026_03_03;
import static dev.redress.sla.clock.field.Office.WED_2026_03_04;
import static dev.redress.sla.clock.field.Office.at;
import static dev.redress.sla.clock.field.Office.clocks;
import static dev.redress.sla.clock.field.Office.promise;
import static dev.redress.sla.clock.field.Office.read;
import static dev.redress.sla.clock.field.Office.resolve;
import static dev.redress.sla.clock.field.Office.timeline;
import static org.assertj.core.api.Assertions.assertThat;

import dev.redress.calendar.WorkingCalendar;
import dev.redress.core.condition.Facts;
import dev.redress.core.record.Milestone;
import dev.redress.sla.clock.ClockReading;
import dev.redress.sla.clock.ClockState;
import dev.redress.sla.clock.Clocks;
import dev.redress.sla.clock.Cycle;
import dev.redress.sla.clock.Timeline;
import dev.redress.sla.promise.Pausing;
import dev.redress.sla.promise.Promise;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Field cases AT-07 to AT-09, AT-13, AT-20, AT-25, AT-27 to AT-29, AT-43 and AT-45: what starts, stops and what does not. */
class ContactCasesTest {

    private static final Promise NEXT_REPLY = promise("next-reply", "heard", "told anything")
            .limit("4 working hours")
            .build();

    @Test
    void at07_aContactIsAContact_byWhateverChannel() {
        Timeline byPhone = timeline()
                .milestone("received", at(MON_2026_03_02, "09:00"))
                .milestone("heard", at(MON_2026_03_02, "10:00"))
                .milestone("told progress", at(MON_2026_03_02, "11:00"))
                .build();
        assertThat(read(NEXT_REPLY, byPhone, at(TUE_2026_03_03, "09:00")).state())
                .isEqualTo(ClockState.MET);
    }

    @Test
    void at08_theOldestUnansweredContactCounts_andAnAnswerClearsIt() {
        Timeline.Builder twice = timeline()
                .milestone("heard", at(MON_2026_03_02, "10:00"))
                .milestone("heard", at(MON_2026_03_02, "13:00"));
        assertThat(read(NEXT_REPLY, twice.build(), at(MON_2026_03_02, "13:30")).due())
                .contains(at(MON_2026_03_02, "14:00"));
        twice.milestone("told progress", at(MON_2026_03_02, "13:45"));
        assertThat(read(NEXT_REPLY, twice.build(), at(FRI_2026_03_06, "09:00")).state())
                .isEqualTo(ClockState.MET);
        twice.milestone("heard", at(TUE_2026_03_03, "09:00"));
        ClockReading again = read(NEXT_REPLY, twice.build(), at(TUE_2026_03_03, "10:00"));
        assertThat(again.cycles()).extracting(Cycle::state).containsExactly(ClockState.MET, ClockState.RUNNING);
        assertThat(again.due()).contains(at(TUE_2026_03_03, "13:00"));
    }

    @Test
    void at09_aShortUpdateLimit_doesNotHideTheFirstAnswer() {
        Promise first = promise("first-answer", "received", "told anything")
                .limit("8 working hours")
                .build();
        Promise update = promise("update", "received", "told progress")
                .limit("2 working hours")
                .build();
        Timeline told =
                timeline().milestone("received", at(MON_2026_03_02, "09:00")).build();
        assertThat(clocks(first, update).readings(told, at(MON_2026_03_02, "12:00")))
                .extracting(reading -> reading.due().orElseThrow())
                .containsExactlyInAnyOrder(at(MON_2026_03_02, "17:00"), at(MON_2026_03_02, "11:00"));
    }

    @Test
    void at13_nothingBreachesAtNight_ifTheClockCountsWorkingTime() {
        Timeline late =
                timeline().milestone("received", at(MON_2026_03_02, "15:00")).build();
        Promise resolve = resolve().limit("4 working hours").build();
        assertThat(read(resolve, late, at(TUE_2026_03_03, "00:01")).state()).isEqualTo(ClockState.RUNNING);
        assertThat(read(resolve, late, at(WED_2026_03_04, "00:00")).breachedAt())
                .contains(at(TUE_2026_03_03, "11:00"));
    }

    @ParameterizedTest(name = "{0}: {2} + {3} = {4}")
    @CsvSource({
        "Europe/London,       00:00-24:00, 2026-03-28T12:00:00Z, 24 working hours,  2026-03-29T12:00:00Z",
        "Europe/London,       09:00-17:00, 2026-03-28T12:00:00Z, 8 working hours,   2026-03-29T11:00:00Z",
        "Europe/London,       09:00-17:00, 2026-10-24T12:00:00Z, 8 working hours,   2026-10-25T13:00:00Z",
        "Europe/London,       09:00-17:00, 2026-03-28T12:00:00Z, 1 calendar day at same time of day, 2026-03-29T11:00:00Z",
        "America/New_York,    09:00-17:00, 2026-10-31T20:00:00Z, 4 working hours,   2026-11-01T17:00:00Z",
        "America/New_York,    09:00-17:00, 2026-03-07T20:00:00Z, 4 working hours,   2026-03-08T15:00:00Z",
        "Australia/Lord_Howe, 09:00-17:00, 2026-04-04T05:00:00Z, 4 working hours,   2026-04-05T01:30:00Z",
        "Australia/Lord_Howe, 09:00-17:00, 2026-10-03T05:00:00Z, 4 working hours,   2026-10-04T00:30:00Z",
        "Asia/Jakarta,        09:00-17:00, 2026-03-28T09:00:00Z, 4 working hours,   2026-03-29T05:00:00Z",
    })
    void at20_clocksChange_andTheHoursOfThatDayCount(
            String zone, String hours, Instant received, String limit, Instant due) {
        Promise resolve = resolve()
                .limit(limit)
                .calendar(WorkingCalendar.builder("all-week")
                        .zone(ZoneId.of(zone))
                        .open("mon-sun", hours)
                        .build())
                .build();
        assertThat(read(resolve, timeline().milestone("received", received).build(), received)
                        .due())
                .contains(due);
    }

    @Test
    void at25_justReceived_isNeverLate() {
        Timeline received =
                timeline().milestone("received", at(MON_2026_03_02, "23:30")).build();
        for (String limit :
                List.of("1 working hour", "1 elapsed hour", "1 business day", "1 calendar day", "1 month")) {
            assertThat(read(resolve().limit(limit).build(), received, at(MON_2026_03_02, "23:30"))
                            .state())
                    .isEqualTo(ClockState.RUNNING);
        }
    }

    @Test
    void at27_aDecisionBetweenTwoLooks_isLate_ifItCameAfterTheDueInstant() {
        Timeline decided = timeline()
                .milestone("received", at(MON_2026_03_02, "09:00"))
                .milestone("told decision", at(MON_2026_03_02, "17:01"))
                .build();
        ClockReading reading = read(resolve().limit("8 working hours").build(), decided, at(FRI_2026_03_06, "09:00"));
        assertThat(reading.state()).isEqualTo(ClockState.LATE);
        assertThat(reading.breachedAt()).contains(at(MON_2026_03_02, "17:00"));
    }

    @Test
    void at28_wordsOfThanks_startNothing() {
        Timeline thanked = timeline()
                .milestone("received", at(MON_2026_03_02, "09:00"))
                .milestone("told decision", at(MON_2026_03_02, "12:00"))
                .milestone("ended closed", at(MON_2026_03_02, "12:00"))
                .add(new Milestone("heard", at(TUE_2026_03_03, "10:00"), at(TUE_2026_03_03, "10:00"), "", "closing", 4))
                .build();
        Promise resolve = resolve().limit("8 working hours").build();
        Clocks clocks = clocks(resolve, NEXT_REPLY);
        assertThat(clocks.reading("resolve", thanked, at(FRI_2026_03_06, "09:00"))
                        .map(ClockReading::state))
                .contains(ClockState.MET);
        assertThat(clocks.reading("next-reply", thanked, at(FRI_2026_03_06, "09:00"))
                        .map(ClockReading::state))
                .contains(ClockState.NOT_STARTED);
    }

    @Test
    void at29_aCommentOrAnEdit_movesNothing() {
        Promise resolve = resolve().limit("8 working hours").build();
        Timeline.Builder plain = timeline().milestone("received", at(MON_2026_03_02, "09:00"));
        ClockReading before = read(resolve, plain.build(), at(MON_2026_03_02, "15:00"));
        plain.became(Facts.none().with("remark", "called again"), at(MON_2026_03_02, "10:00"))
                .milestone("told progress", at(MON_2026_03_02, "11:00"))
                .milestone("assigned to repair", at(MON_2026_03_02, "12:00"));
        ClockReading after = read(resolve, plain.build(), at(MON_2026_03_02, "15:00"));
        assertThat(after.cycles()).isEqualTo(before.cycles());
        assertThat(after.due()).isEqualTo(before.due());
    }

    @Test
    void at43_whatBeganInside_isJudgedFromTheFirstContactOfTheCustomer() {
        Promise first = promise("first-answer", "reached first-contact", "told anything")
                .limit("4 working hours")
                .build();
        Timeline inside = timeline()
                .milestone("received", at(MON_2026_03_02, "09:00"))
                .milestone("reached first-contact", at(WED_2026_03_04, "09:00"))
                .milestone("told acknowledgement", at(WED_2026_03_04, "12:00"))
                .build();
        ClockReading reading = read(first, inside, at(THU_2026_03_05, "09:00"));
        assertThat(reading.state()).isEqualTo(ClockState.MET);
        assertThat(reading.used()).isEqualTo(Duration.ofHours(3));
    }

    @Test
    void at45_aHistoryImportedAfterwards_readsAsIfItHadBeenLivedThrough() {
        Promise resolve = resolve()
                .limit("8 working hours")
                .pausing(Pausing.forWaits("vendor"))
                .build();
        List<Milestone> lived = timeline()
                .milestone("received", at(MON_2026_03_02, "09:00"))
                .milestone("wait began vendor", at(MON_2026_03_02, "12:00"))
                .milestone("wait ended vendor", at(TUE_2026_03_03, "10:00"))
                .milestone("told decision", at(WED_2026_03_04, "15:01"))
                .build()
                .milestones();
        Instant imported = at("2026-05-04", "09:00");
        List<Milestone> late = new ArrayList<>();
        lived.forEach(m ->
                late.add(new Milestone(m.type(), m.occurredAt(), imported, m.subject(), m.reason(), 10 - m.event())));
        Collections.reverse(late);
        Timeline.Builder afterwards = timeline();
        late.forEach(afterwards::add);
        for (Instant at :
                List.of(at(MON_2026_03_02, "13:00"), at(TUE_2026_03_03, "11:00"), at(FRI_2026_03_06, "09:00"))) {
            Timeline.Builder then = timeline();
            lived.stream().filter(m -> !m.occurredAt().isAfter(at)).forEach(then::add);
            assertThat(clocks(resolve)
                            .reading("resolve", afterwards.build(), at, imported)
                            .orElseThrow()
                            .cycles())
                    .isEqualTo(read(resolve, then.build(), at).cycles());
        }
    }
}
