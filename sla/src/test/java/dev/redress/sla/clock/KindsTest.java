package dev.redress.sla.clock;

import static org.assertj.core.api.Assertions.assertThat;

import dev.redress.calendar.WorkingCalendar;
import dev.redress.calendar.limit.Limit;
import dev.redress.core.record.Milestone;
import dev.redress.sla.promise.Family;
import dev.redress.sla.promise.Pausing;
import dev.redress.sla.promise.Per;
import dev.redress.sla.promise.Promise;
import dev.redress.sla.promise.Recurrence;
import dev.redress.sla.promise.Right;
import dev.redress.sla.promise.ServiceCharter;
import dev.redress.sla.promise.Trigger;
import dev.redress.sla.promise.Warning;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Every kind of promise that the field knows can be said, and is read rightly. Monday is 2 February 2026, in Jakarta. */
class KindsTest {

    private static final ZoneId JAKARTA = ZoneId.of("Asia/Jakarta");
    private static final WorkingCalendar WORKS = WorkingCalendar.builder("works")
            .zone(JAKARTA)
            .open("mon-fri", "08:00-12:00", "13:00-17:00")
            .build();
    private static final Instant MON_0900 = at("2026-02-02T09:00");

    private static Instant at(String local) {
        return OffsetDateTime.parse(local + "+07:00").toInstant();
    }

    private static Promise.Builder promise(String id, String start, String stop) {
        return Promise.builder().id(id).start(start).stop(stop).calendar(WORKS);
    }

    private static Clocks clocks(Promise... promises) {
        return Clocks.of(charter(promises).build());
    }

    private static ServiceCharter.Builder charter(Promise... promises) {
        return ServiceCharter.builder()
                .edition("2026-1")
                .validFrom(LocalDate.of(2026, 1, 1))
                .zone(JAKARTA)
                .addPromises(promises);
    }

    private static Timeline.Builder received() {
        return Timeline.builder("K-1").milestone("received", MON_0900);
    }

    private static ClockReading read(Promise promise, Timeline.Builder timeline, String local) {
        return clocks(promise)
                .reading(promise.id(), timeline.build(), at(local))
                .orElseThrow();
    }

    @Test
    void acknowledge() {
        Promise acknowledge = promise("acknowledge", "received", "told acknowledgement")
                .limit("1 business day")
                .build();
        assertThat(read(acknowledge, received(), "2026-02-02T10:00").due()).contains(at("2026-02-03T17:00"));
        Timeline.Builder told = received().milestone("told acknowledgement", at("2026-02-03T17:00"));
        assertThat(read(acknowledge, told, "2026-02-09T10:00").state()).isEqualTo(ClockState.MET);
    }

    @Test
    void firstResponse_isAnythingWeSay() {
        Promise first = promise("first-response", "received", "told anything")
                .limit("4 working hours")
                .build();
        Timeline.Builder told = received()
                .milestone("told progress", at("2026-02-02T15:00"))
                .milestone("told decision", at("2026-02-05T10:00"));
        ClockReading reading = read(first, told, "2026-02-09T10:00");
        assertThat(reading.state()).isEqualTo(ClockState.LATE);
        assertThat(reading.breachedAt()).contains(at("2026-02-02T14:00"));
        assertThat(reading.cycles()).hasSize(1);
    }

    @Test
    void nextReply_countsFromTheOldestUnansweredContact_andAnAnswerClearsIt() {
        Promise next = promise("next-reply", "heard", "told anything")
                .limit("8 working hours")
                .build();
        Timeline.Builder talk = received()
                .milestone("heard", at("2026-02-03T09:00"))
                .milestone("heard", at("2026-02-03T11:00"))
                .milestone("told progress", at("2026-02-03T14:00"))
                .milestone("heard", at("2026-02-04T09:00"));
        ClockReading reading = read(next, talk, "2026-02-04T10:00");
        assertThat(reading.cycles()).extracting(Cycle::state).containsExactly(ClockState.MET, ClockState.RUNNING);
        assertThat(reading.cycles())
                .extracting(Cycle::started)
                .containsExactly(at("2026-02-03T09:00"), at("2026-02-04T09:00"));
        assertThat(reading.due()).contains(at("2026-02-05T09:00"));
    }

    @Test
    void periodicUpdate_countsFromTheLastUpdate_orFromTheTarget() {
        Promise.Builder update = promise("progress", "received", "told decision")
                .renew(Trigger.parse("told progress"))
                .limit("2 business days");
        Timeline.Builder told = received().milestone("told progress", at("2026-02-03T09:00"));
        assertThat(read(update.build(), told, "2026-02-03T10:00").due()).contains(at("2026-02-05T17:00"));
        Promise fromTarget =
                update.id("sequential").recurrence(Recurrence.FROM_TARGET).build();
        ClockReading ahead = read(fromTarget, told, "2026-02-03T10:00");
        assertThat(ahead.state()).isEqualTo(ClockState.MET);
        assertThat(ahead.next()).as("the next cycle begins at the target").contains(at("2026-02-04T17:00"));
        ClockReading begun = read(fromTarget, told, "2026-02-05T10:00");
        assertThat(begun.cycles()).hasSize(2);
        assertThat(begun.due()).as("two business days after Wednesday").contains(at("2026-02-06T17:00"));
    }

    @Test
    void anUpdateCutShortByTheDecision_isNotJudged_unlessItWasOverdue() {
        Promise update = promise("progress", "received", "told decision")
                .renew(Trigger.parse("told progress"))
                .limit("2 business days")
                .build();
        Timeline.Builder early = received().milestone("told decision", at("2026-02-03T10:00"));
        assertThat(read(update, early, "2026-02-09T10:00").state()).isEqualTo(ClockState.CANCELLED);
        Timeline.Builder late = received().milestone("told decision", at("2026-02-05T10:00"));
        assertThat(read(update, late, "2026-02-09T10:00").state()).isEqualTo(ClockState.LATE);
    }

    @Test
    void decision_resolution_andTotalResolutionThatNeverPauses_runSideBySide() {
        Promise decision = promise("decision", "received", "told decision")
                .limit("3 business days")
                .build();
        Promise resolution = promise("resolution", "received", "closed")
                .limit("16 working hours")
                .pausing(Pausing.forWaits("complainant"))
                .build();
        Promise total =
                promise("total", "received", "closed").limit("16 working hours").build();
        Timeline waited = received()
                .milestone("wait began complainant", at("2026-02-02T10:00"))
                .milestone("told decision", at("2026-02-03T10:00"))
                .milestone("wait ended complainant", at("2026-02-05T10:00"))
                .milestone("closed", at("2026-02-05T16:00"))
                .build();
        List<ClockReading> readings = clocks(decision, resolution, total).readings(waited, at("2026-02-09T10:00"));
        assertThat(readings)
                .extracting(ClockReading::state)
                .containsExactly(ClockState.MET, ClockState.MET, ClockState.LATE);
        assertThat(readings.get(1).used()).isEqualTo(Duration.ofHours(6));
        assertThat(readings.get(2).used()).isEqualTo(Duration.ofHours(30));
    }

    @Test
    void requesterWait_isWhatTheCustomerWaitsForUs() {
        Promise wait = promise("requester-wait", "received", "closed")
                .limit("40 working hours")
                .pausing(Pausing.forWaits("complainant"))
                .build();
        Timeline.Builder both = received()
                .milestone("wait began supplier", at("2026-02-02T10:00"))
                .milestone("wait began complainant", at("2026-02-03T08:00"))
                .milestone("wait ended complainant", at("2026-02-03T12:00"));
        assertThat(read(wait, both, "2026-02-03T17:00").used())
                .as("waiting for the supplier is waiting for us")
                .isEqualTo(Duration.ofHours(11));
    }

    @Test
    void dwell_inAState_eachTimeItIsEntered() {
        Promise dwell = promise("dwell", "entered in-investigation", "left in-investigation")
                .limit("2 business days")
                .build();
        Timeline.Builder twice = received()
                .milestone("entered in-investigation", at("2026-02-02T10:00"))
                .milestone("entered decided", at("2026-02-03T10:00"))
                .milestone("entered in-investigation", at("2026-02-04T10:00"));
        ClockReading reading = read(dwell, twice, "2026-02-09T10:00");
        assertThat(reading.cycles()).extracting(Cycle::state).containsExactly(ClockState.MET, ClockState.OVERDUE);
    }

    @Test
    void anInternalPromiseOfADepartment_hasAClockForEachTask() {
        Promise laboratory = promise("laboratory", "task given to laboratory", "task done")
                .family(Family.INTERNAL)
                .per(Per.TASK)
                .limit("8 working hours")
                .build();
        Timeline tasks = received()
                .milestone("task given to laboratory", "t-1", MON_0900, MON_0900)
                .milestone("task given to laboratory", "t-2", at("2026-02-03T09:00"), at("2026-02-03T09:00"))
                .milestone("task given to workshop", "t-3", MON_0900, MON_0900)
                .milestone("task done", "t-1", at("2026-02-02T11:00"), at("2026-02-02T11:00"))
                .build();
        List<ClockReading> readings = clocks(laboratory).readings(tasks, at("2026-02-05T09:00"));
        assertThat(readings).extracting(ClockReading::subject).containsExactly("t-1", "t-3", "t-2");
        assertThat(readings)
                .extracting(ClockReading::state)
                .containsExactly(ClockState.MET, ClockState.NOT_STARTED, ClockState.OVERDUE);
    }

    @Test
    void aRemedyIsCarriedOut_alsoAfterTheEnd() {
        Promise remedy = promise("remedy", "remedy accepted", "remedy carried out")
                .per(Per.REMEDY)
                .limit("5 business days")
                .build();
        Timeline.Builder offered = received()
                .milestone("remedy offered", "seal", at("2026-02-03T09:00"), at("2026-02-03T09:00"))
                .milestone("remedy accepted", "seal", at("2026-02-03T10:00"), at("2026-02-03T10:00"))
                .milestone("closed", at("2026-02-03T11:00"));
        ClockReading running = read(remedy, offered, "2026-02-04T10:00");
        assertThat(running.state()).isEqualTo(ClockState.RUNNING);
        assertThat(running.due()).contains(at("2026-02-10T17:00"));
    }

    @Test
    void resolvedByTheThirdBusinessDay_otherDutiesVanish_andABreachStays() {
        Promise summary = promise("summary", "received", "closed")
                .limit("3 business days")
                .build();
        Promise acknowledge = promise("acknowledge", "received", "told acknowledgement")
                .limit("1 business day")
                .exempt(Trigger.parse("summary met"))
                .build();
        Promise response = promise("response", "received", "told decision")
                .family(Family.LEGAL)
                .limit("8 weeks")
                .exempt(Trigger.parse("summary met"))
                .build();
        Timeline quick = received().milestone("closed", at("2026-02-05T10:00")).build();
        List<ClockReading> readings = clocks(acknowledge, response, summary).readings(quick, at("2026-02-09T10:00"));
        assertThat(readings)
                .extracting(reading -> reading.promise().id() + " " + reading.state())
                .containsExactlyInAnyOrder("summary MET", "acknowledge LATE", "response EXEMPT");
    }

    @Test
    void toldBeforeItSlips_opensAtTheLastWarning_andIsDueAtTheLimit() {
        Promise resolve = promise("resolve", "received", "told decision")
                .limit("3 business days")
                .addWarnings(Warning.at(50), Warning.at(75))
                .build();
        Promise forewarn = promise("forewarn", "resolve warned", "told delay")
                .family(Family.OBLIGATION)
                .until("resolve")
                .build();
        Clocks both = clocks(resolve, forewarn);
        Timeline silent = received().build();
        ClockReading open =
                both.reading("forewarn", silent, at("2026-02-05T10:00")).orElseThrow();
        assertThat(open.started()).as("three quarters of 31 h").contains(at("2026-02-05T08:15"));
        assertThat(open.due()).contains(at("2026-02-05T17:00"));
        assertThat(both.reading("forewarn", silent, at("2026-02-06T10:00"))
                        .orElseThrow()
                        .state())
                .isEqualTo(ClockState.OVERDUE);
        Timeline early =
                received().milestone("told delay", at("2026-02-03T10:00")).build();
        assertThat(both.reading("forewarn", early, at("2026-02-06T10:00"))
                        .orElseThrow()
                        .state())
                .as("told in good time")
                .isEqualTo(ClockState.MET);
        Timeline decided =
                received().milestone("told decision", at("2026-02-05T10:00")).build();
        assertThat(both.reading("forewarn", decided, at("2026-02-06T10:00"))
                        .orElseThrow()
                        .state())
                .as("nothing slipped")
                .isEqualTo(ClockState.CANCELLED);
    }

    @Test
    void eachPartHasItsClock_andTheWholeStopsWithTheLast() {
        Promise each = promise("part", "part added", "told decision")
                .per(Per.PART)
                .limit("3 business days")
                .build();
        Promise whole = promise("whole", "received", "told decision")
                .limit("3 business days")
                .build();
        Timeline parts = received()
                .milestone("part added", "p1", MON_0900, MON_0900)
                .milestone("part added", "p2", MON_0900, MON_0900)
                .milestone("told decision", "p1", at("2026-02-03T09:00"), at("2026-02-03T09:00"))
                .milestone("told decision", "p2", at("2026-02-06T09:00"), at("2026-02-06T09:00"))
                .build();
        List<ClockReading> readings = clocks(each, whole).readings(parts, at("2026-02-04T09:00"));
        assertThat(readings)
                .extracting(ClockReading::state)
                .containsExactly(ClockState.MET, ClockState.RUNNING, ClockState.RUNNING);
        List<ClockReading> later = clocks(each, whole).readings(parts, at("2026-02-09T09:00"));
        assertThat(later)
                .extracting(ClockReading::state)
                .containsExactly(ClockState.MET, ClockState.LATE, ClockState.LATE);
    }

    @Test
    void mergedWithAnEarlierOne_theClockCountsFromItsReceipt_butIsNotLateBeforeTheMerge() {
        Promise resolve = promise("resolve", "received", "told decision")
                .limit("3 business days")
                .build();
        Instant merge = at("2026-02-04T10:00");
        Timeline.Builder merged = received()
                .add(new Milestone(
                        "received earlier",
                        merge,
                        merge,
                        "K-0",
                        at("2026-01-28T09:00").toString(),
                        2));
        ClockReading reading = read(resolve, merged, "2026-02-04T11:00");
        assertThat(reading.started()).contains(at("2026-01-28T09:00"));
        assertThat(reading.state()).isEqualTo(ClockState.OVERDUE);
        assertThat(reading.breachedAt()).contains(merge);
        Timeline gone = received().milestone("merged", merge).build();
        Cycle cancelled = clocks(resolve)
                .reading("resolve", gone, at("2026-02-09T10:00"))
                .orElseThrow()
                .cycle()
                .orElseThrow();
        assertThat(cancelled.state()).isEqualTo(ClockState.CANCELLED);
        assertThat(cancelled.cause()).isEqualTo("merged");
    }

    @Test
    void theWayToTheOmbudsman_opensWhenTheLimitPasses_andShutsSixMonthsAfterTheAnswer() {
        Promise response = promise("response", "received", "told decision")
                .limit("8 weeks")
                .build();
        Right ombudsman = new Right(
                "ombudsman",
                "Financial Ombudsman Service",
                Trigger.parse("response late or told decision"),
                Optional.of(Trigger.parse("told decision")),
                Optional.of(Limit.parse("6 months")),
                WORKS);
        Clocks clocks = Clocks.of(charter(response).addRights(ombudsman).build());
        Timeline silent = received().build();
        Instant march = at("2026-03-31T00:00");
        assertThat(clocks.rights(silent, march, march).get(0).isOpen())
                .as("at the limit")
                .isFalse();
        Instant april = at("2026-04-01T00:00");
        RightReading open = clocks.rights(silent, april, april).get(0);
        assertThat(open.opens()).contains(march);
        assertThat(open.ends()).isEmpty();
        assertThat(open.isOpen()).isTrue();
        Timeline answered =
                received().milestone("told decision", at("2026-04-02T10:00")).build();
        Instant november = at("2026-11-01T00:00");
        RightReading shut = clocks.rights(answered, november, november).get(0);
        assertThat(shut.ends()).contains(at("2026-10-03T00:00"));
        assertThat(shut.isOpen()).isFalse();
    }
}
