package dev.redress.examples.counting;

import static org.assertj.core.api.Assertions.assertThat;

import dev.redress.calendar.WorkingCalendar;
import dev.redress.examples.intake.Case;
import dev.redress.examples.judging.Judge;
import dev.redress.examples.judging.Judgement;
import dev.redress.examples.summary.Conservation;
import dev.redress.sla.clock.Timeline;
import dev.redress.sla.promise.Promise;
import dev.redress.sla.promise.ServiceCharter;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BalanceTest {

    private static final Instant MON_2026_02_02_NOON = Instant.parse("2026-02-02T12:00:00Z");
    private static final Promise RESOLVE = Promise.builder()
            .id("resolve")
            .start("received")
            .stop("closed")
            .calendar(WorkingCalendar.builder("desk")
                    .zone(ZoneOffset.UTC)
                    .open("mon-fri", "08:00-17:00")
                    .build())
            .limit("18 working hours")
            .build();
    private static final ServiceCharter CHARTER = ServiceCharter.builder()
            .edition("1")
            .validFrom(LocalDate.of(2026, 1, 1))
            .zone(ZoneOffset.UTC)
            .addPromises(RESOLVE)
            .build();
    private static final Case FOUND = new Case(
            17,
            "7",
            "any",
            Timeline.builder("7")
                    .milestone("received", MON_2026_02_02_NOON.minusSeconds(86_400))
                    .build(),
            Optional.empty(),
            Case.Flag.NONE);

    private final Balance balance = new Balance();

    private static Judgement read(Instant asOf) {
        return new Judge(CHARTER, CHARTER.promises(), asOf).judge(FOUND).get(0);
    }

    @Test
    void clockOfWhichAllTimeIsThereAddsUp() {
        balance.check(FOUND, read(MON_2026_02_02_NOON), MON_2026_02_02_NOON);
        assertThat(balance.result()).isEqualTo(new Conservation(1, 0, 0));
    }

    @Test
    void clockOfWhichTimeIsMissingIsAViolation() {
        balance.check(FOUND, read(MON_2026_02_02_NOON), MON_2026_02_02_NOON.plusNanos(1_000));
        assertThat(balance.result()).isEqualTo(new Conservation(1, 1, 17));
    }

    @Test
    void clockThatHasNotStartedIsNoClock() {
        Instant before = MON_2026_02_02_NOON.minusSeconds(90_000);
        balance.check(FOUND, read(before), before);
        assertThat(balance.result()).isEqualTo(new Conservation(0, 0, 0));
    }
}
