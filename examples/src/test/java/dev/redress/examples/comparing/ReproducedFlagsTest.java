package dev.redress.examples.comparing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.redress.calendar.WorkingCalendar;
import dev.redress.examples.intake.Case;
import dev.redress.examples.intake.Case.Flag;
import dev.redress.examples.judging.Judge;
import dev.redress.examples.summary.Comparison.Flags;
import dev.redress.examples.summary.Reproduction;
import dev.redress.sla.clock.Timeline;
import dev.redress.sla.promise.Promise;
import dev.redress.sla.promise.ServiceCharter;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReproducedFlagsTest {

    private static final ZoneId UTC = ZoneOffset.UTC;
    private static final LocalDateTime MON_2026_02_02 = LocalDateTime.of(2026, 2, 2, 0, 0);
    private static final LocalDateTime WED_2026_02_04 = LocalDateTime.of(2026, 2, 4, 0, 0);
    private static final Instant AS_OF = instant(MON_2026_02_02.plusDays(30));
    private static final Promise TEN_HOURS = Promise.builder()
            .id("resolve")
            .start("received")
            .stop("closed")
            .calendar(WorkingCalendar.builder("always")
                    .zone(UTC)
                    .open("mon-sun", "00:00-24:00")
                    .build())
            .limit("10 elapsed hours")
            .build();
    private static final ServiceCharter CHARTER = ServiceCharter.builder()
            .edition("1")
            .validFrom(LocalDate.of(2026, 1, 1))
            .zone(UTC)
            .addPromises(TEN_HOURS)
            .build();

    private final ReproducedFlags flags = new ReproducedFlags("resolve", Optional.of(WED_2026_02_04), UTC);

    private static Instant instant(LocalDateTime time) {
        return time.toInstant(ZoneOffset.UTC);
    }

    private void add(LocalDateTime received, int hours, Flag flag) {
        Timeline.Builder timeline = Timeline.builder("7").milestone("received", instant(received));
        if (hours > 0) {
            timeline.milestone("closed", instant(received.plusHours(hours)));
        }
        Case found = new Case(2, "7", "any", timeline.build(), Optional.empty(), flag);
        flags.add(
                found,
                new Judge(CHARTER, CHARTER.promises(), AS_OF).judge(found).get(0));
    }

    @Test
    void bestSpanOfTheFittedCasesIsTriedOnTheHeldOutOnes() {
        add(MON_2026_02_02, 4, Flag.ON_TIME);
        add(MON_2026_02_02, 9, Flag.OVERDUE);
        add(MON_2026_02_02, 12, Flag.ON_TIME);
        add(MON_2026_02_02, 13, Flag.ON_TIME);
        add(MON_2026_02_02, 14, Flag.OVERDUE);
        add(WED_2026_02_04, 12, Flag.OVERDUE);
        add(WED_2026_02_04, 9, Flag.ON_TIME);
        add(WED_2026_02_04, 9, Flag.ON_TIME);
        Reproduction found = flags.result();
        assertThat(found.span()).contains(Duration.ofHours(13));
        assertThat(found.fitted()).isEqualTo(new Reproduction.Part(new Flags(1, 1, 2, 1), 3, 4));
        assertThat(found.heldOut()).isEqualTo(new Reproduction.Part(new Flags(2, 0, 0, 1), 2, 2));
    }

    @Test
    void caseThatIsOpenOrNotFlaggedDoesNotCount() {
        add(MON_2026_02_02, 0, Flag.ON_TIME);
        add(MON_2026_02_02, 4, Flag.NONE);
        Reproduction found = flags.result();
        assertThat(found.fitted().flags().all()).isZero();
        assertThat(found.span()).isEmpty();
    }
}
