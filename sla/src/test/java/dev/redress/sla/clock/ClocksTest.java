package dev.redress.sla.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.redress.calendar.WorkingCalendar;
import dev.redress.calendar.limit.Limit;
import dev.redress.core.condition.Condition;
import dev.redress.core.condition.Facts;
import dev.redress.sla.promise.LimitRule;
import dev.redress.sla.promise.Pausing;
import dev.redress.sla.promise.Promise;
import dev.redress.sla.promise.ServiceCharter;
import dev.redress.sla.promise.Warning;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class ClocksTest {

    private static final ZoneId JAKARTA = ZoneId.of("Asia/Jakarta");
    private static final Instant MON_2026_02_02_0920 = at("2026-02-02T09:20");
    private static final Instant THU_2026_02_05_1700 = at("2026-02-05T17:00");
    private static final Facts HIGH = Facts.none().with("severity", "high");

    private final WorkingCalendar works = WorkingCalendar.builder("works")
            .zone(JAKARTA)
            .open("mon-thu", "08:00-12:00", "13:00-17:00")
            .open("fri", "08:00-11:30", "13:00-17:00")
            .build();
    private final Promise resolve = Promise.builder()
            .id("resolve")
            .start("received")
            .stop("told decision")
            .calendar(works)
            .addLimit(new LimitRule(Condition.is("severity", "high"), Limit.parse("3 business days until close")))
            .pausing(Pausing.forWaits("complainant"))
            .addWarning(Warning.at(75))
            .build();
    private final Clocks clocks = Clocks.of(charter(resolve));

    private static ServiceCharter charter(Promise... promises) {
        return ServiceCharter.builder()
                .edition("2026-1")
                .validFrom(LocalDate.of(2026, 1, 1))
                .zone(JAKARTA)
                .addPromises(promises)
                .build();
    }

    private static Instant at(String local) {
        return OffsetDateTime.parse(local + "+07:00").toInstant();
    }

    private static Timeline.Builder received() {
        return Timeline.builder("K-1042").facts(HIGH).milestone("received", MON_2026_02_02_0920);
    }

    private ClockReading resolve(Timeline.Builder timeline, Instant at) {
        return clocks.reading("resolve", timeline.build(), at).orElseThrow();
    }

    @Test
    void theSentenceOfTheQuickstart() {
        assertThat(resolve(received(), at("2026-02-02T09:50")))
                .hasToString("resolve of K-1042: running, due Thu 5 Feb 2026 17:00 WIB (3 business days until close),"
                        + " 30 min used, 30 h 10 min left");
    }

    @Test
    void slippingIsThursday0820_threeQuartersOfTheCountableTime() {
        assertThat(resolve(received(), at("2026-02-02T09:50")).next()).contains(at("2026-02-05T08:20"));
    }

    @Test
    void atTheDueInstant_isInTime_andAMicrosecondLaterIsNot() {
        assertThat(resolve(received(), THU_2026_02_05_1700).state()).isEqualTo(ClockState.RUNNING);
        ClockReading overdue = resolve(received(), THU_2026_02_05_1700.plusNanos(1000));
        assertThat(overdue.state()).isEqualTo(ClockState.OVERDUE);
        assertThat(overdue.breachedAt()).contains(THU_2026_02_05_1700);
    }

    @Test
    void stoppedAtTheLimit_isMet_andLaterIsLate() {
        Instant later = at("2026-03-02T00:00");
        ClockReading met = resolve(received().milestone("told decision", THU_2026_02_05_1700), later);
        assertThat(met.state()).isEqualTo(ClockState.MET);
        assertThat(met.breachedAt()).isEmpty();
        ClockReading late = resolve(received().milestone("told decision", THU_2026_02_05_1700.plusNanos(1000)), later);
        assertThat(late.state()).isEqualTo(ClockState.LATE);
        assertThat(late.breachedAt()).contains(THU_2026_02_05_1700);
    }

    @Test
    void aPauseFromTuesdayToThursday_movesTheDueDateByTwoBusinessDays_andIsExplained() {
        Timeline.Builder paused = received()
                .milestone("wait began complainant", at("2026-02-03T10:00"))
                .milestone("wait ended complainant", at("2026-02-05T10:00"));
        ClockReading reading = resolve(paused, at("2026-02-06T08:00"));
        assertThat(reading.due()).contains(at("2026-02-09T17:00"));
        assertThat(reading.paused()).isEqualTo(Duration.ofHours(16));
        Explanation explanation = reading.explanation();
        assertThat(explanation.sum(Segment.Kind.COUNTED)).isEqualTo(reading.used());
        assertThat(explanation.sum(Segment.Kind.PAUSED)).isEqualTo(reading.paused());
        assertThat(explanation.sum(Segment.Kind.SHUT)).isEqualTo(reading.shut());
        assertThat(reading.used().plus(reading.paused()).plus(reading.shut()))
                .isEqualTo(Duration.between(MON_2026_02_02_0920, at("2026-02-06T08:00")));
    }

    @Test
    void aPausedClockDoesNotBreach_andIsOverdueWhenItResumesTooLate() {
        Timeline.Builder paused = received().milestone("wait began complainant", at("2026-02-05T16:00"));
        assertThat(resolve(paused, at("2026-02-05T18:00")).state()).isEqualTo(ClockState.PAUSED);
        paused.milestone("wait ended complainant", at("2026-02-05T18:00"));
        ClockReading reading = resolve(paused, at("2026-02-05T18:01"));
        assertThat(reading.state()).isEqualTo(ClockState.OVERDUE);
        assertThat(reading.breachedAt()).contains(at("2026-02-05T18:00"));
    }

    @Test
    void whatHappensLater_isNotSeen() {
        Timeline.Builder decided = received().milestone("told decision", THU_2026_02_05_1700);
        assertThat(resolve(decided, MON_2026_02_02_0920.plusSeconds(1)).state()).isEqualTo(ClockState.RUNNING);
        assertThat(resolve(decided, MON_2026_02_02_0920.minusSeconds(1)).state())
                .isEqualTo(ClockState.NOT_STARTED);
    }

    @Test
    void aCaseThatNoRuleFits_isNotPromisedAnything() {
        Timeline low = Timeline.builder("K-1")
                .facts(Facts.none().with("severity", "low"))
                .milestone("received", MON_2026_02_02_0920)
                .build();
        assertThat(clocks.reading("resolve", low, THU_2026_02_05_1700)).isEmpty();
    }

    @Test
    void aStopBeforeTheStart_isMetWithNothingUsed_andFlagged() {
        ClockReading reading = resolve(
                Timeline.builder("K-2")
                        .facts(HIGH)
                        .milestone("told decision", at("2026-02-01T09:00"))
                        .milestone("received", MON_2026_02_02_0920),
                THU_2026_02_05_1700);
        assertThat(reading.state()).isEqualTo(ClockState.MET);
        assertThat(reading.stopBeforeStart()).isTrue();
        assertThat(reading.used()).isZero();
    }

    @Test
    void aCharterWithAnUnknownPromiseInATrigger_isRefused() {
        Promise amends = amends("solve late");
        assertThatThrownBy(() -> charter(resolve, amends)).hasMessageContaining("'solve'");
    }

    private Promise amends(String start) {
        return Promise.builder()
                .id("amends")
                .start(start)
                .stop("told apology, explanation, next steps")
                .calendar(works)
                .limit("1 business day until close")
                .build();
    }

    @Test
    void anObligationStartsWhenAnotherIsLate() {
        Clocks both = Clocks.of(charter(resolve, amends("resolve late")));
        Timeline.Builder apologized = received().milestone("told apology", at("2026-02-06T09:00"));
        Instant friday = at("2026-02-06T10:00");
        ClockReading running =
                both.reading("amends", apologized.build(), friday).orElseThrow();
        assertThat(running.state()).isEqualTo(ClockState.RUNNING);
        assertThat(running.started()).contains(THU_2026_02_05_1700);
        // The due instant at the close belongs to Thursday; one business day after it is Friday.
        assertThat(running.due()).contains(at("2026-02-06T17:00"));
        Timeline told = apologized
                .milestone("told explanation", at("2026-02-06T09:30"))
                .milestone("told next-steps", at("2026-02-06T09:30"))
                .build();
        assertThat(both.reading("amends", told, friday).orElseThrow().state()).isEqualTo(ClockState.MET);
    }

    @Test
    void theTimeBetweenAnEndAndAReopening_doesNotCount_andSpendsNoCapOfPauses() {
        Promise capped = Promise.builder()
                .id("resolve")
                .start("received")
                .stop("told decision")
                .calendar(works)
                .limit("16 working hours")
                .pausing(Pausing.forWaits("complainant").atMost(Limit.parse("8 working hours")))
                .build();
        Timeline reopened = Timeline.builder("K-3")
                .milestone("received", at("2026-02-02T08:00"))
                .milestone("told decision", at("2026-02-02T12:00"))
                .milestone("reopened", at("2026-02-05T08:00"))
                .milestone("wait began complainant", at("2026-02-05T08:00"))
                .milestone("wait ended complainant", at("2026-02-05T12:00"))
                .build();
        ClockReading reading = Clocks.of(charter(capped))
                .reading("resolve", reopened, at("2026-02-05T13:00"))
                .orElseThrow();
        assertThat(reading.state()).isEqualTo(ClockState.RUNNING);
        assertThat(reading.used()).isEqualTo(Duration.ofHours(4));
        assertThat(reading.paused())
                .as("20 h until the reopening, 4 h of waiting")
                .isEqualTo(Duration.ofHours(24));
        assertThat(reading.remaining()).isEqualTo(Duration.ofHours(12));
        assertThat(reading.cycles()).extracting(Cycle::state).containsExactly(ClockState.MET, ClockState.RUNNING);
    }
}
