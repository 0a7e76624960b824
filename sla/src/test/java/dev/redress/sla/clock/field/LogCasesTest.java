package dev.redress.sla.clock.field;

import static dev.redress.sla.clock.field.Office.FRI_2026_03_06;
import static dev.redress.sla.clock.field.Office.MON_2026_03_02;
import static dev.redress.sla.clock.field.Office.MON_2026_03_16;
import static dev.redress.sla.clock.field.Office.TUE_2026_03_03;
import static dev.redress.sla.clock.field.Office.WED_2026_03_04;
import static dev.redress.sla.clock.field.Office.at;
import static dev.redress.sla.clock.field.Office.clocks;
import static dev.redress.sla.clock.field.Office.promise;
import static dev.redress.sla.clock.field.Office.resolve;
import static dev.redress.sla.clock.field.Office.timeline;
import static org.assertj.core.api.Assertions.assertThat;

import dev.redress.calendar.limit.Limit;
import dev.redress.core.condition.Condition;
import dev.redress.core.condition.Facts;
import dev.redress.sla.clock.ClockEvent;
import dev.redress.sla.clock.ClockEvent.Kind;
import dev.redress.sla.clock.ClockReading;
import dev.redress.sla.clock.Timeline;
import dev.redress.sla.promise.LimitRule;
import dev.redress.sla.promise.Pausing;
import dev.redress.sla.promise.Promise;
import dev.redress.sla.promise.Warning;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * Field cases AT-06, AT-11, AT-12, AT-14 and AT-15: what clocks come by. What of it is sent, to whom, at which hour and in which
 * digest belongs to escalation.
 */
class LogCasesTest {

    private static final Promise RESOLVE = resolve()
            .limit("8 working hours")
            .addWarnings(Warning.at(50), Warning.at(75), Warning.before(Limit.parse("1 working hour")))
            .build();
    private static final Promise ANSWER = promise("answer", "received", "told acknowledgement")
            .limit("4 working hours")
            .addWarnings(Warning.at(50))
            .build();

    private static final Timeline RECEIVED =
            timeline().milestone("received", at(MON_2026_03_02, "09:00")).build();

    private static List<ClockEvent> log(Timeline timeline, Instant at, Promise... promises) {
        return clocks(promises).log(timeline, at, at).events();
    }

    @Test
    void at06_everyMoveOfADueInstant_isAnEvent_withBeforeAfterAndWhy() {
        Promise byPriority = resolve()
                .addLimits(new LimitRule(Condition.is("priority", "high"), Limit.parse("4 working hours")))
                .addLimits(new LimitRule(Condition.always(), Limit.parse("8 working hours")))
                .pausing(Pausing.forWaits("vendor"))
                .build();
        Timeline moved = timeline()
                .milestone("received", at(MON_2026_03_02, "09:00"))
                .milestone("wait began vendor", at(MON_2026_03_02, "10:00"))
                .milestone("wait ended vendor", at(MON_2026_03_02, "12:00"))
                .became(Facts.none().with("priority", "high"), at(MON_2026_03_02, "13:00"))
                .build();
        List<ClockEvent> moves = log(moved, at(MON_2026_03_02, "14:00"), byPriority);
        assertThat(moves).extracting(ClockEvent::kind).containsOnly(Kind.DUE_MOVED);
        assertThat(moves).extracting(ClockEvent::word).containsExactly("started", "paused", "facts");
        assertThat(moves)
                .extracting(ClockEvent::before)
                .containsExactly(
                        Optional.empty(),
                        Optional.of(at(MON_2026_03_02, "17:00")),
                        Optional.of(at(TUE_2026_03_03, "11:00")));
        assertThat(moves)
                .extracting(ClockEvent::due)
                .containsExactly(
                        Optional.of(at(MON_2026_03_02, "17:00")),
                        Optional.of(at(TUE_2026_03_03, "11:00")),
                        Optional.of(at(MON_2026_03_02, "15:00")));
    }

    @Test
    void at11_aThresholdIsCrossedOnce_howeverOftenOneLooks() {
        Instant end = at(FRI_2026_03_06, "09:00");
        List<ClockEvent> all = log(RECEIVED, end, RESOLVE);
        assertThat(all).doesNotHaveDuplicates();
        assertThat(all).filteredOn(event -> event.kind() == Kind.WARNED).hasSize(3);
        assertThat(all).filteredOn(event -> event.kind() == Kind.BREACHED).hasSize(1);
        for (Instant look = at(MON_2026_03_02, "09:00"); look.isBefore(end); look = look.plus(Duration.ofHours(1))) {
            Instant now = look;
            assertThat(log(RECEIVED, now, RESOLVE))
                    .containsExactlyElementsOf(all.stream()
                            .filter(event -> event.kind() == Kind.BREACHED
                                    ? event.at().isBefore(now)
                                    : !event.at().isAfter(now))
                            .toList());
        }
    }

    @Test
    void at12_everyThresholdOfEveryPromise_inOrder() {
        List<ClockEvent> all = log(RECEIVED, at(FRI_2026_03_06, "09:00"), RESOLVE, ANSWER);
        assertThat(all)
                .filteredOn(event -> event.promise().equals("resolve"))
                .extracting(event -> event.kind() + " " + event.word() + " " + event.at())
                .containsExactly(
                        "DUE_MOVED started 2026-03-02T09:00:00Z",
                        "WARNED 50 % 2026-03-02T13:00:00Z",
                        "WARNED 75 % 2026-03-02T15:00:00Z",
                        "WARNED 1 working hour before 2026-03-02T16:00:00Z",
                        "BREACHED  2026-03-02T17:00:00Z");
        assertThat(all)
                .filteredOn(event -> event.promise().equals("answer"))
                .extracting(ClockEvent::kind)
                .containsExactly(Kind.DUE_MOVED, Kind.WARNED, Kind.BREACHED);
    }

    @Test
    void at14_aReadingSaysWhenItChangesNext_soThatManyCanBeLinedUp() {
        assertThat(clocks(RESOLVE, ANSWER).readings(RECEIVED, at(MON_2026_03_02, "10:00")))
                .extracting(ClockReading::next)
                .containsExactlyInAnyOrder(
                        Optional.of(at(MON_2026_03_02, "13:00")), Optional.of(at(MON_2026_03_02, "11:00")));
        Timeline decided = timeline()
                .milestone("received", at(MON_2026_03_02, "09:00"))
                .milestone("told decision", at(MON_2026_03_02, "10:00"))
                .build();
        assertThat(clocks(RESOLVE)
                        .reading("resolve", decided, at(WED_2026_03_04, "09:00"))
                        .orElseThrow()
                        .next())
                .isEmpty();
    }

    @Test
    void at15_afterTwoWeeksWithoutALook_everyCrossingIsThere_withItsOwnInstant() {
        List<ClockEvent> twoWeeksLater = log(RECEIVED, at(MON_2026_03_16, "09:00"), RESOLVE);
        assertThat(twoWeeksLater).isEqualTo(log(RECEIVED, at(TUE_2026_03_03, "09:00"), RESOLVE));
        assertThat(twoWeeksLater.get(twoWeeksLater.size() - 1).at()).isEqualTo(at(MON_2026_03_02, "17:00"));
    }
}
