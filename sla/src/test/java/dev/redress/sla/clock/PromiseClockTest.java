package dev.redress.sla.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.redress.calendar.WorkingCalendar;
import dev.redress.calendar.limit.Limit;
import dev.redress.core.condition.Condition;
import dev.redress.core.condition.Facts;
import dev.redress.sla.promise.LimitRule;
import dev.redress.sla.promise.Promise;
import dev.redress.sla.promise.ServiceCharter;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PromiseClockTest {

    private static final ZoneId JAKARTA = ZoneId.of("Asia/Jakarta");
    private static final Instant MON_2026_02_02_0920 = at("2026-02-02T09:20");
    private static final Instant THU_2026_02_05_1700 = at("2026-02-05T17:00");
    private static final Facts HIGH = Facts.none().with("severity", "high");

    private final Promise resolve = Promise.builder()
            .id("resolve")
            .start("received")
            .stop("closed")
            .calendar(WorkingCalendar.builder("works")
                    .zone(JAKARTA)
                    .open("mon-fri", "08:00-17:00")
                    .build())
            .addLimit(new LimitRule(Condition.is("severity", "high"), Limit.parse("3 business days until close")))
            .build();

    private static Instant at(String local) {
        return OffsetDateTime.parse(local + "+07:00").toInstant();
    }

    private ClockReading reading(Instant at, Map<String, Instant> milestones) {
        return PromiseClock.reading(resolve, new Timeline(milestones, HIGH), at).orElseThrow();
    }

    @Test
    void atTheDueInstant_isInTime_andAMicrosecondLaterIsNot() {
        Map<String, Instant> open = Map.of("received", MON_2026_02_02_0920);
        assertThat(reading(THU_2026_02_05_1700, open).state()).isEqualTo(ClockState.RUNNING);
        ClockReading overdue = reading(THU_2026_02_05_1700.plusNanos(1000), open);
        assertThat(overdue.state()).isEqualTo(ClockState.OVERDUE);
        assertThat(overdue.breachedAt()).contains(THU_2026_02_05_1700);
    }

    @Test
    void stoppedAtTheLimit_isMet_andLaterIsLate() {
        Instant later = at("2026-03-02T00:00");
        ClockReading met = reading(later, Map.of("received", MON_2026_02_02_0920, "closed", THU_2026_02_05_1700));
        assertThat(met.state()).isEqualTo(ClockState.MET);
        assertThat(met.breachedAt()).isEmpty();
        ClockReading late =
                reading(later, Map.of("received", MON_2026_02_02_0920, "closed", THU_2026_02_05_1700.plusNanos(1)));
        assertThat(late.state()).isEqualTo(ClockState.LATE);
        assertThat(late.breachedAt()).contains(THU_2026_02_05_1700);
    }

    @Test
    void stopBeforeStart_isMet_withAFlag() {
        ClockReading reading = reading(
                at("2026-03-02T00:00"),
                Map.of("received", MON_2026_02_02_0920, "closed", MON_2026_02_02_0920.minusSeconds(1)));
        assertThat(reading.state()).isEqualTo(ClockState.MET);
        assertThat(reading.stopBeforeStart()).isTrue();
        assertThat(reading)
                .hasToString("resolve: met; 3 business days until close from Mon 2 Feb 2026 09:20 WIB:"
                        + " due Thu 5 Feb 2026 17:00 WIB; stopped before it started");
    }

    @Test
    void whatHappensLater_isNotSeen() {
        Map<String, Instant> closed = Map.of("received", MON_2026_02_02_0920, "closed", at("2026-02-03T10:00"));
        assertThat(reading(at("2026-02-03T09:59"), closed).state()).isEqualTo(ClockState.RUNNING);
        ClockReading notStarted = reading(at("2026-02-02T09:19"), closed);
        assertThat(notStarted.state()).isEqualTo(ClockState.NOT_STARTED);
        assertThat(notStarted).hasToString("resolve: not started");
    }

    @Test
    void aCaseThatNoRuleFits_isPromisedNothing() {
        Timeline low = new Timeline(
                Map.of("received", MON_2026_02_02_0920), Facts.none().with("severity", "low"));
        assertThat(PromiseClock.reading(resolve, low, THU_2026_02_05_1700)).isEqualTo(Optional.empty());
    }

    @Test
    void aCharter_isInForceFromItsFirstDate() {
        ServiceCharter charter = new ServiceCharter("2026-1", LocalDate.of(2026, 2, 2), JAKARTA, List.of(resolve));
        assertThat(charter.inForce(at("2026-02-02T00:00"))).isTrue();
        assertThat(charter.inForce(at("2026-02-01T23:59"))).isFalse();
        assertThatThrownBy(() ->
                        new ServiceCharter("2026-1", LocalDate.of(2026, 2, 2), JAKARTA, List.of(resolve, resolve)))
                .hasMessage("Argument 'promises' must not hold two promises 'resolve'");
    }

    @Test
    void aPromise_isCheckedAsAWhole() {
        assertThatThrownBy(() -> Promise.builder()
                        .id("resolve")
                        .start("received")
                        .stop("received")
                        .calendar(resolve.calendar())
                        .addLimit(new LimitRule(Condition.always(), Limit.parse("1 month")))
                        .build())
                .hasMessage("Promise 'resolve' must not stop on what starts it, received");
        assertThatThrownBy(() -> Promise.builder()
                        .id("Resolve it")
                        .start("received")
                        .stop("closed")
                        .calendar(resolve.calendar())
                        .build())
                .hasMessageContaining("must have an id of letters");
    }

    @Test
    void texts_showNoValues() {
        assertThat(resolve).hasToString("resolve: received to closed");
        assertThat(new Timeline(Map.of("received", MON_2026_02_02_0920), HIGH)).hasToString("timeline [received]");
    }
}
