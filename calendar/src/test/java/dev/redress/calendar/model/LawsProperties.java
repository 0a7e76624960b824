package dev.redress.calendar.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.redress.calendar.Period;
import dev.redress.calendar.WorkingCalendar;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** What must hold of any calendar, whatever its rules. */
@Domain(Scenes.class)
@Domain(DomainContext.Global.class)
class LawsProperties {

    /** Up to 30 hours: a calendar may open for a minute a week, and then that is 35 years. */
    private static Duration amount(Scene scene, int index) {
        return Duration.ofNanos(Math.abs(scene.offsets().get(index)) % 108_000_000_000_000L);
    }

    private static long micros(Instant at) {
        return ChronoUnit.MICROS.between(Instant.EPOCH, at);
    }

    private static Instant min(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    @Property(seed = "31")
    void betweenUndoesAdd_andSubtract(@ForAll Scene scene) {
        WorkingCalendar calendar = scene.calendar();
        Instant start = scene.instant(0);
        Duration amount = amount(scene, 1);
        assertThat(calendar.between(start, calendar.add(start, amount))).isEqualTo(amount);
        assertThat(calendar.between(calendar.subtract(start, amount), start)).isEqualTo(amount);
    }

    @Property(seed = "32")
    void addingInTwoSteps_isAddingAtOnce(@ForAll Scene scene) {
        WorkingCalendar calendar = scene.calendar();
        Instant start = scene.instant(0);
        Duration one = amount(scene, 1).plusNanos(1);
        Duration other = amount(scene, 2).plusNanos(1);
        assertThat(calendar.add(calendar.add(start, one), other)).isEqualTo(calendar.add(start, one.plus(other)));
        assertThat(calendar.subtract(calendar.subtract(start, one), other))
                .isEqualTo(calendar.subtract(start, one.plus(other)));
    }

    @Property(seed = "33")
    void subtractMirrorsAdd(@ForAll Scene scene) {
        WorkingCalendar calendar = scene.calendar();
        Duration amount = amount(scene, 1).plusNanos(1);
        Instant end = calendar.add(scene.instant(0), amount);
        // Back from the earliest end is the latest start: where work begins at or after the first start.
        assertThat(calendar.subtract(end, amount)).isEqualTo(calendar.next(scene.instant(0)));
        Instant start = calendar.subtract(scene.instant(0), amount);
        assertThat(calendar.add(start, amount)).isEqualTo(calendar.previous(scene.instant(0)));
        assertThat(calendar.add(start, amount.negated())).isEqualTo(calendar.subtract(start, amount));
    }

    @Property(seed = "34")
    void laterStartsAndLongerAmounts_areNeverDueEarlier(@ForAll Scene scene) {
        WorkingCalendar calendar = scene.calendar();
        Instant early = min(scene.instant(0), scene.instant(1));
        Instant late = early.equals(scene.instant(0)) ? scene.instant(1) : scene.instant(0);
        Duration amount = amount(scene, 2);
        assertThat(calendar.add(late, amount)).isAfterOrEqualTo(calendar.add(early, amount));
        assertThat(calendar.subtract(late, amount)).isAfterOrEqualTo(calendar.subtract(early, amount));
        assertThat(calendar.add(early, amount.plusNanos(1))).isAfter(calendar.add(early, amount));
        assertThat(calendar.between(early, late)).isBetween(Duration.ZERO, Duration.between(early, late));
    }

    @Property(seed = "35")
    void betweenIsAdditive_andIsTheSumOfPeriods(@ForAll Scene scene) {
        WorkingCalendar calendar = scene.calendar();
        Instant a = scene.instant(0);
        Instant b = scene.instant(1);
        Instant c = scene.instant(2);
        assertThat(calendar.between(a, b).plus(calendar.between(b, c))).isEqualTo(calendar.between(a, c));
        assertThat(calendar.between(b, a)).isEqualTo(calendar.between(a, b).negated());
        Instant from = min(a, b);
        Duration sum = calendar.periods(from, from.equals(a) ? b : a).stream()
                .map(Period::length)
                .reduce(Duration.ZERO, Duration::plus);
        assertThat(sum).isEqualTo(calendar.between(a, b).abs());
    }

    @Property(seed = "36")
    void numbersSayWhatInstantsSay(@ForAll Scene scene) {
        WorkingCalendar calendar = scene.calendar();
        Instant start = scene.instant(0).truncatedTo(ChronoUnit.MICROS);
        Instant end = scene.instant(1).truncatedTo(ChronoUnit.MICROS);
        Duration amount = amount(scene, 2).truncatedTo(ChronoUnit.MICROS);
        long number = amount.toNanos() / 1000;
        assertThat(calendar.addMicros(micros(start), number)).isEqualTo(micros(calendar.add(start, amount)));
        assertThat(calendar.subtractMicros(micros(start), number)).isEqualTo(micros(calendar.subtract(start, amount)));
        assertThat(calendar.addMicros(micros(start), -number))
                .isEqualTo(calendar.subtractMicros(micros(start), number));
        assertThat(calendar.subtractMicros(micros(start), -number))
                .isEqualTo(calendar.addMicros(micros(start), number));
        assertThat(calendar.betweenMicros(micros(start), micros(end)))
                .isEqualTo(calendar.between(start, end).toNanos() / 1000);
    }

    @Property(seed = "37")
    void oneMoreHoliday_neverBringsADeadlineNearer(@ForAll Scene scene, @ForAll @IntRange(min = -6, max = 6) int day) {
        WorkingCalendar calendar = scene.calendar();
        LocalDate date = scene.era().date().plusDays(day);
        WorkingCalendar holier = scene.spec().calendar("spec", Set.of(date));
        Instant start = scene.instant(0);
        Duration amount = amount(scene, 1);
        assertThat(holier.add(start, amount)).isAfterOrEqualTo(calendar.add(start, amount));
        assertThat(holier.subtract(start, amount)).isBeforeOrEqualTo(calendar.subtract(start, amount));
        assertThat(holier.plusBusinessDays(scene.era().date(), 5))
                .isAfterOrEqualTo(calendar.plusBusinessDays(scene.era().date(), 5));
    }

    @Property(seed = "38")
    void instantsFallOnTheDateTheyBelongTo(@ForAll Scene scene) {
        WorkingCalendar calendar = scene.calendar();
        Stream.of(0, 1, 2).map(scene::instant).forEach(at -> {
            LocalDate date = calendar.dateOf(at);
            assertThat(calendar.at(date.atStartOfDay())).isBeforeOrEqualTo(at);
            assertThat(calendar.at(date.plusDays(1).atStartOfDay())).isAfter(at);
            if (calendar.isOpen(at)) {
                assertThat(calendar.isBusinessDay(date)).isTrue();
            }
        });
    }
}
