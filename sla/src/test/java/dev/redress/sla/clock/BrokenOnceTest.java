package dev.redress.sla.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.redress.calendar.WorkingCalendar;
import dev.redress.calendar.limit.Limit;
import dev.redress.core.record.Milestone;
import dev.redress.sla.promise.Extension;
import dev.redress.sla.promise.Per;
import dev.redress.sla.promise.Promise;
import dev.redress.sla.promise.Recurrence;
import dev.redress.sla.promise.Right;
import dev.redress.sla.promise.ServiceCharter;
import dev.redress.sla.promise.Trigger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What somebody who had only read the rules broke once. Monday is 2 February 2026, in Jakarta. */
class BrokenOnceTest {

    private static final ZoneId JAKARTA = ZoneId.of("Asia/Jakarta");
    private static final WorkingCalendar WORKS = WorkingCalendar.builder("works")
            .zone(JAKARTA)
            .open("mon-fri", "08:00-12:00", "13:00-17:00")
            .build();
    private static final Instant MON_0900 = at("2026-02-02T09:00");

    private static Instant at(String local) {
        return OffsetDateTime.parse(local + "+07:00").toInstant();
    }

    private static Promise.Builder promise(String start, String stop) {
        return Promise.builder().id("p").start(start).stop(stop).calendar(WORKS);
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
        return Clocks.of(charter(promise).build())
                .reading("p", timeline.build(), at(local))
                .orElseThrow();
    }

    @Test
    void aRightOpensOnALetterForSeveralPurposes() {
        Promise response = promise("received", "told decision").limit("8 weeks").build();
        Right ombudsman = new Right(
                "ombudsman",
                "the ombudsman",
                Trigger.parse("p late or told delay, recourse-outside"),
                Optional.empty(),
                Optional.empty(),
                WORKS);
        Clocks clocks = Clocks.of(charter(response).addRights(ombudsman).build());
        Timeline holding = received()
                .milestone("told delay", at("2026-03-20T09:00"))
                .milestone("told recourse-outside", at("2026-03-20T09:00"))
                .build();
        Instant april = at("2026-04-20T09:00");
        assertThat(clocks.rights(holding, april, april).get(0).opens()).contains(at("2026-03-20T09:00"));
    }

    @Test
    void aRightThatEndsAfterATurnOfNoPromise_isRefused() {
        Right right = new Right(
                "r",
                "body",
                Trigger.parse("told decision"),
                Optional.of(Trigger.parse("nosuch late")),
                Optional.of(Limit.parse("6 months")),
                WORKS);
        assertThatThrownBy(() -> charter().addRights(right).build()).hasMessageContaining("'nosuch'");
    }

    @Test
    void aStartOnAWarningThatNobodyGives_isRefused() {
        Promise silent = promise("received", "told decision").limit("8 weeks").build();
        Promise forewarn = Promise.builder()
                .from(silent)
                .id("forewarn")
                .start("p warned")
                .stop("told delay")
                .limits(List.of())
                .until("p")
                .build();
        assertThatThrownBy(() -> charter(silent, forewarn).build()).hasMessageContaining("'p' has none");
    }

    @Test
    void aWithdrawal_cancelsWhatWaitsForTheClose() {
        Promise total = promise("received", "told decision or closed")
                .limit("3 business days")
                .build();
        ClockReading reading =
                read(total, received().milestone("withdrawn", at("2026-02-03T09:00")), "2026-02-16T09:00");
        assertThat(reading.state()).isEqualTo(ClockState.CANCELLED);
        assertThat(reading.cycle().orElseThrow().cause()).isEqualTo("withdrawn");
    }

    @Test
    void eachPartStartsWhenItWasAdded() {
        Promise part = promise("part added", "told decision")
                .per(Per.PART)
                .limit("3 business days")
                .build();
        Instant later = at("2026-02-10T09:00");
        Timeline parts = received()
                .milestone("part added", "p1", MON_0900, MON_0900)
                .milestone("part added", "p2", later, later)
                .build();
        List<ClockReading> readings = Clocks.of(charter(part).build()).readings(parts, at("2026-02-10T10:00"));
        assertThat(readings).extracting(ClockReading::state).containsExactly(ClockState.OVERDUE, ClockState.RUNNING);
        assertThat(readings.get(1).started()).contains(later);
    }

    @Test
    void whatWasToldBeforeAReopening_isNoAnswerToWhatCameAfterIt() {
        Promise inspect = promise("reached goods-back", "told decision")
                .limit("3 business days")
                .build();
        Timeline.Builder back = received()
                .milestone("told decision", at("2026-02-02T10:00"))
                .milestone("closed", at("2026-02-02T11:00"))
                .milestone("reopened", at("2026-02-03T09:00"))
                .milestone("reached goods-back", at("2026-02-03T10:00"));
        assertThat(read(inspect, back, "2026-02-03T11:00").state()).isEqualTo(ClockState.RUNNING);
    }

    @Test
    void aFirstResponse_isNotTakenBackByAContest_evenIfItWasTheDecision() {
        Promise first =
                promise("received", "told anything").limit("1 business day").build();
        Timeline.Builder contested = received()
                .milestone("told decision", at("2026-02-02T10:00"))
                .milestone("reopened", at("2026-02-04T09:00"));
        ClockReading reading = read(first, contested, "2026-02-16T09:00");
        assertThat(reading.state()).isEqualTo(ClockState.MET);
        assertThat(reading.cycles()).hasSize(1);
    }

    @Test
    void aCadenceFromTheTarget_doesNotDrift_andSilenceOwesOneUpdate() {
        Promise weekly = promise("received", "told decision")
                .renew(Trigger.parse("told progress"))
                .recurrence(Recurrence.FROM_TARGET)
                .limit("5 business days")
                .build();
        Timeline.Builder kept = received()
                .milestone("told progress", at("2026-02-05T09:00"))
                .milestone("told progress", at("2026-02-12T09:00"));
        assertThat(read(weekly, kept, "2026-02-18T09:00").due()).as("Mondays").contains(at("2026-02-23T17:00"));
        Timeline.Builder silent = received().milestone("told progress", at("2026-03-18T09:00"));
        ClockReading reading = read(weekly, silent, "2026-03-18T10:00");
        assertThat(reading.cycles()).extracting(Cycle::state).containsExactly(ClockState.LATE, ClockState.RUNNING);
        assertThat(reading.due()).contains(at("2026-03-23T17:00"));
    }

    @Test
    void anExtensionInAnotherUnit_isRefusedWhenThePromiseIsBuilt() {
        Promise.Builder mixed = promise("received", "told decision")
                .limit("10 business days")
                .extension(new Extension(Limit.parse("16 working hours"), false, 1, List.of(), Optional.empty()));
        assertThatThrownBy(mixed::build).hasMessageContaining("own unit");
    }

    @Test
    void anExemption_isTakenBackWithTheReopening() {
        Promise response = promise("received", "told decision")
                .limit("10 business days")
                .exempt(Trigger.parse("reached settled"))
                .build();
        Timeline.Builder reopened = received()
                .milestone("reached settled", at("2026-02-03T09:00"))
                .milestone("closed", at("2026-02-03T10:00"))
                .milestone("reopened", at("2026-02-05T09:00"));
        ClockReading reading = read(response, reopened, "2026-02-05T10:00");
        assertThat(reading.cycles()).extracting(Cycle::state).containsExactly(ClockState.EXEMPT, ClockState.RUNNING);
    }

    @Test
    void anObligation_isSeenAsFarAsItsPromiseIs_whateverIsKnown() {
        Promise resolve =
                promise("received", "told decision").limit("3 business days").build();
        Promise amends = Promise.builder()
                .from(resolve)
                .id("amends")
                .start("p late")
                .stop("told apology")
                .build();
        Clocks clocks = Clocks.of(charter(resolve, amends).build());
        Instant monday = at("2026-02-09T09:00");
        assertThat(clocks.readings(received().build(), monday, at("2026-02-03T09:00")))
                .extracting(ClockReading::state)
                .containsExactly(ClockState.OVERDUE, ClockState.RUNNING);
    }

    @Test
    void whatWasLateStaysDueWhenItWas() {
        Promise resolve =
                promise("received", "told decision").limit("3 business days").build();
        Timeline.Builder late = received()
                .milestone("told decision", at("2026-02-10T09:00"))
                .add(new Milestone(
                        "due set",
                        at("2026-02-06T09:00"),
                        at("2026-02-06T09:00"),
                        "p",
                        at("2026-02-20T12:00").toString(),
                        9));
        Cycle cycle = read(resolve, late, "2026-02-16T09:00").cycle().orElseThrow();
        assertThat(cycle.state()).isEqualTo(ClockState.LATE);
        assertThat(cycle.due()).contains(at("2026-02-05T17:00"));
        assertThat(cycle.dueByHand()).contains(at("2026-02-20T12:00"));
    }

    @Test
    void anEarlierCycle_isExplainedToo() {
        Promise dwell = promise("entered decided", "left decided")
                .limit("1 business day")
                .build();
        Timeline.Builder twice = received()
                .milestone("entered decided", at("2026-02-02T10:00"))
                .milestone("entered remedy", at("2026-02-02T12:00"))
                .milestone("entered decided", at("2026-02-03T10:00"));
        ClockReading reading = read(dwell, twice, "2026-02-03T11:00");
        assertThat(reading.segments(1))
                .containsExactly(new Segment(at("2026-02-02T10:00"), at("2026-02-02T12:00"), Segment.Kind.COUNTED, ""));
        assertThatThrownBy(() -> reading.segments(3)).hasMessageContaining("at most 2");
    }

    @Test
    void closedBeforeItWasReceived_isMetAndFlagged_asAWithdrawalBeforeIsNot() {
        Promise resolve = promise("received", "closed").limit("3 business days").build();
        Timeline.Builder early = Timeline.builder("K-1")
                .milestone("closed", at("2026-02-01T09:00"))
                .milestone("received", MON_0900);
        ClockReading met = read(resolve, early, "2026-02-09T09:00");
        assertThat(met.state()).isEqualTo(ClockState.MET);
        assertThat(met.stopBeforeStart()).isTrue();
        Timeline.Builder withdrawn = Timeline.builder("K-1")
                .milestone("withdrawn", at("2026-02-01T09:00"))
                .milestone("received", MON_0900);
        assertThat(read(resolve, withdrawn, "2026-02-09T09:00").state()).isEqualTo(ClockState.NOT_STARTED);
    }
}
