package dev.redress.calendar.rules;

import static dev.redress.calendar.rules.Moments.at;
import static org.assertj.core.api.Assertions.assertThat;

import dev.redress.calendar.WorkingCalendar;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

/** How working time is added, taken away and measured: the first rows of the table of rules. */
class WorkingTimeRulesTest {

    private static final Instant FRI_2026_03_27_16_00 = at("2026-03-27T16:00+07:00");
    private static final Instant FRI_2026_03_27_17_00 = at("2026-03-27T17:00+07:00");
    private static final Instant SAT_2026_03_28_11_00 = at("2026-03-28T11:00+07:00");
    private static final Instant MON_2026_03_30_08_00 = at("2026-03-30T08:00+07:00");

    private final WorkingCalendar works = WorkingCalendar.builder("works")
            .zone(ZoneId.of("Asia/Jakarta"))
            .open("mon-fri", "08:00-12:00", "13:00-17:00")
            .build();

    @Test
    void exactFit_endsAtTheClose_andNextGivesTheOpeningAfterIt() {
        Instant due = works.add(FRI_2026_03_27_16_00, Duration.ofHours(1));
        assertThat(due).isEqualTo(FRI_2026_03_27_17_00);
        assertThat(works.next(due)).isEqualTo(MON_2026_03_30_08_00);
    }

    @Test
    void exactFitOfSeveralDays_endsAtTheClose() {
        assertThat(works.add(MON_2026_03_30_08_00, Duration.ofHours(40))).isEqualTo(at("2026-04-03T17:00+07:00"));
    }

    @Test
    void exactFitAtLunch_endsAtNoon() {
        assertThat(works.add(MON_2026_03_30_08_00, Duration.ofHours(4))).isEqualTo(at("2026-03-30T12:00+07:00"));
    }

    @Test
    void subtraction_isTheMirrorImage_theLatestInstant() {
        assertThat(works.subtract(at("2026-03-30T09:00+07:00"), Duration.ofHours(1)))
                .isEqualTo(MON_2026_03_30_08_00);
        assertThat(works.subtract(MON_2026_03_30_08_00, Duration.ofHours(1))).isEqualTo(FRI_2026_03_27_16_00);
        assertThat(works.subtract(SAT_2026_03_28_11_00, Duration.ofHours(8))).isEqualTo(at("2026-03-27T08:00+07:00"));
    }

    @Test
    void addThenSubtract_doesNotDrift() {
        Instant start = at("2026-03-27T15:12:07.123456789+07:00");
        Instant there = works.add(start, Duration.ofHours(30));
        assertThat(works.subtract(there, Duration.ofHours(30))).isEqualTo(start);
    }

    @Test
    void addZero_isTheInstantItself_openOrNot() {
        assertThat(works.add(SAT_2026_03_28_11_00, Duration.ZERO)).isEqualTo(SAT_2026_03_28_11_00);
        assertThat(works.subtract(SAT_2026_03_28_11_00, Duration.ZERO)).isEqualTo(SAT_2026_03_28_11_00);
        assertThat(works.add(FRI_2026_03_27_17_00, Duration.ZERO)).isEqualTo(FRI_2026_03_27_17_00);
    }

    @Test
    void addingANegativeAmount_subtracts_andTheOtherWayRound() {
        Duration back = Duration.ofHours(-5).minusNanos(3);
        assertThat(works.add(MON_2026_03_30_08_00, back))
                .isEqualTo(works.subtract(MON_2026_03_30_08_00, back.negated()));
        assertThat(works.subtract(MON_2026_03_30_08_00, back))
                .isEqualTo(works.add(MON_2026_03_30_08_00, back.negated()));
        assertThat(works.add(MON_2026_03_30_08_00, Duration.ofMillis(-500)))
                .isEqualTo(FRI_2026_03_27_17_00.minusMillis(500));
    }

    @Test
    void startOutOfHours_countsFromTheNextOpening() {
        assertThat(works.add(SAT_2026_03_28_11_00, Duration.ofMinutes(90))).isEqualTo(at("2026-03-30T09:30+07:00"));
    }

    @Test
    void betweenReversed_isNegative() {
        Duration forward = works.between(FRI_2026_03_27_16_00, at("2026-03-30T08:30+07:00"));
        assertThat(forward).isEqualTo(Duration.ofMinutes(90));
        assertThat(works.between(at("2026-03-30T08:30+07:00"), FRI_2026_03_27_16_00))
                .isEqualTo(forward.negated());
    }

    @Test
    void betweenTwoShutInstants_isZero() {
        assertThat(works.between(FRI_2026_03_27_17_00, MON_2026_03_30_08_00)).isZero();
        assertThat(works.between(SAT_2026_03_28_11_00, SAT_2026_03_28_11_00)).isZero();
    }

    @Test
    void subSecondParts_countOnlyInsideHours() {
        Instant almostNoon = at("2026-03-30T11:59:59.999999999+07:00");
        Instant afterOne = at("2026-03-30T13:00:00.000000001+07:00");
        assertThat(works.between(almostNoon, afterOne)).isEqualTo(Duration.ofNanos(2));
        assertThat(works.between(at("2026-03-30T12:10:00.5+07:00"), afterOne)).isEqualTo(Duration.ofNanos(1));
        assertThat(works.add(almostNoon, Duration.ofNanos(2))).isEqualTo(afterOne);
        assertThat(works.subtract(afterOne, Duration.ofNanos(2))).isEqualTo(almostNoon);
    }

    @Test
    void fractionOfAShutStart_isDropped() {
        Instant saturday = SAT_2026_03_28_11_00.plusNanos(500_000_000);
        assertThat(works.add(saturday, Duration.ofHours(1))).isEqualTo(at("2026-03-30T09:00+07:00"));
        assertThat(works.add(saturday, Duration.ofNanos(1))).isEqualTo(MON_2026_03_30_08_00.plusNanos(1));
        assertThat(works.subtract(saturday, Duration.ofNanos(1))).isEqualTo(FRI_2026_03_27_17_00.minusNanos(1));
        long micros = SAT_2026_03_28_11_00.getEpochSecond() * 1_000_000 + 500_000;
        long monday = MON_2026_03_30_08_00.getEpochSecond() * 1_000_000;
        assertThat(works.addMicros(micros, 7)).isEqualTo(monday + 7);
        assertThat(works.betweenMicros(micros, monday + 7)).isEqualTo(7);
        assertThat(works.subtractMicros(micros, 7)).isEqualTo(FRI_2026_03_27_17_00.getEpochSecond() * 1_000_000 - 7);
    }

    @Test
    void nanosecondsCarry_intoTheNextSecond() {
        Instant half = at("2026-03-30T10:00:00.5+07:00");
        assertThat(works.add(half, Duration.ofMillis(500))).isEqualTo(at("2026-03-30T10:00:01+07:00"));
        assertThat(works.add(half, Duration.ofMillis(1_700))).isEqualTo(at("2026-03-30T10:00:02.2+07:00"));
        assertThat(works.subtract(half, Duration.ofMillis(700))).isEqualTo(at("2026-03-30T09:59:59.8+07:00"));
        assertThat(works.subtract(half, Duration.ofMillis(500))).isEqualTo(at("2026-03-30T10:00:00+07:00"));
    }

    @Test
    void microsForm_saysTheSame() {
        long monday = MON_2026_03_30_08_00.getEpochSecond() * 1_000_000;
        long friday = FRI_2026_03_27_16_00.getEpochSecond() * 1_000_000;
        assertThat(works.addMicros(friday, 5_400_000_001L)).isEqualTo(monday + 1_800_000_001L);
        assertThat(works.subtractMicros(monday + 1_800_000_001L, 5_400_000_001L))
                .isEqualTo(friday);
        assertThat(works.betweenMicros(friday, monday + 7)).isEqualTo(3_600_000_007L);
        assertThat(works.betweenMicros(monday + 7, friday)).isEqualTo(-3_600_000_007L);
        assertThat(works.addMicros(friday + 3, 0)).isEqualTo(friday + 3);
        assertThat(works.subtractMicros(friday + 3, 0)).isEqualTo(friday + 3);
        assertThat(works.addMicros(monday, -3_600_000_000L)).isEqualTo(friday);
        assertThat(works.subtractMicros(friday, -3_600_000_000L)).isEqualTo(friday + 3_600_000_000L);
    }
}
