package dev.redress.calendar.rules;

import static dev.redress.calendar.rules.Moments.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.redress.calendar.BeyondHorizonException;
import dev.redress.calendar.CalendarBuilder;
import dev.redress.calendar.WorkingCalendar;
import dev.redress.calendar.holiday.Years;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Instants nobody lives in and amounts nobody works: typed failures, never a plausible date. */
class HorizonRulesTest {

    private static final Instant FUTURE_HORIZON = at("2200-01-01T00:00Z");
    private static final Instant PAST_HORIZON = at("1900-01-01T00:00Z");
    private static final Instant MON_2026_03_30_08_00 = at("2026-03-30T08:00Z");

    private static CalendarBuilder utc(String id) {
        return WorkingCalendar.builder(id).zone(ZoneId.of("UTC"));
    }

    private static WorkingCalendar works() {
        return utc("works").open("mon-fri", "08:00-16:00").build();
    }

    private static WorkingCalendar strict() {
        return utc("strict")
                .open("mon-fri", "08:00-16:00")
                .known(Years.of(2026))
                .strict()
                .build();
    }

    static Stream<Function<Instant, Object>> verbs() {
        return Stream.of(works(), strict())
                .flatMap(c -> Stream.of(
                        c::isOpen,
                        c::next,
                        c::previous,
                        c::nextOpening,
                        c::close,
                        c::dateOf,
                        at -> c.add(at, Duration.ZERO),
                        at -> c.add(at, Duration.ofHours(1)),
                        at -> c.subtract(at, Duration.ZERO),
                        at -> c.subtract(at, Duration.ofHours(1)),
                        at -> c.between(at, MON_2026_03_30_08_00),
                        at -> c.between(MON_2026_03_30_08_00, at),
                        at -> c.isProvisional(at, at),
                        at -> at.isAfter(MON_2026_03_30_08_00)
                                ? c.periods(MON_2026_03_30_08_00, at)
                                : c.periods(at, MON_2026_03_30_08_00)));
    }

    @ParameterizedTest
    @MethodSource("verbs")
    void everyVerb_refusesInstantsBeyondTheHorizon_beforeAndAfterBlocksAreThere(Function<Instant, Object> verb) {
        for (Instant beyond : new Instant[] {
            FUTURE_HORIZON.plusSeconds(1), at("2200-02-01T00:00Z"), at("2999-01-01T00:00Z"), Instant.MAX
        }) {
            assertThatThrownBy(() -> verb.apply(beyond))
                    .as("%s", beyond)
                    .isInstanceOfSatisfying(
                            BeyondHorizonException.class,
                            e -> assertThat(e.horizon()).isEqualTo(FUTURE_HORIZON));
        }
        for (Instant beyond : new Instant[] {
            PAST_HORIZON.minusSeconds(1), at("1899-12-01T00:00Z"), at("0001-01-01T00:00Z"), Instant.MIN
        }) {
            assertThatThrownBy(() -> verb.apply(beyond))
                    .as("%s", beyond)
                    .isInstanceOfSatisfying(
                            BeyondHorizonException.class,
                            e -> assertThat(e.horizon()).isEqualTo(PAST_HORIZON));
        }
    }

    @Test
    void whatIsRefused_doesNotDependOnWhatWasAskedBefore() {
        WorkingCalendar works = works();
        Instant beyond = at("2200-01-15T12:00Z");
        assertThatThrownBy(() -> works.isOpen(beyond)).isInstanceOf(BeyondHorizonException.class);
        assertThat(works.isOpen(at("2199-12-31T12:00Z"))).isTrue();
        assertThatThrownBy(() -> works.isOpen(beyond)).isInstanceOf(BeyondHorizonException.class);
        assertThat(works.isOpen(at("1900-01-01T12:00Z"))).isTrue();
        assertThatThrownBy(() -> works.isOpen(at("1899-12-29T12:00Z"))).isInstanceOf(BeyondHorizonException.class);
    }

    @Test
    void horizonItself_isWithin() {
        WorkingCalendar works = works();
        assertThat(works.isOpen(FUTURE_HORIZON)).isFalse();
        assertThat(works.isOpen(PAST_HORIZON)).isFalse();
        assertThat(works.next(PAST_HORIZON)).isEqualTo(at("1900-01-01T08:00Z"));
        assertThat(works.previous(FUTURE_HORIZON)).isEqualTo(at("2199-12-31T16:00Z"));
        assertThat(works.between(PAST_HORIZON, FUTURE_HORIZON)).isEqualTo(Duration.ofHours(8L * weekdays()));
        assertThat(works.add(PAST_HORIZON, Duration.ofHours(8L * weekdays()))).isEqualTo(at("2199-12-31T16:00Z"));
        assertThat(works.subtract(FUTURE_HORIZON, Duration.ofHours(8L * weekdays())))
                .isEqualTo(at("1900-01-01T08:00Z"));
    }

    @Test
    void oneHourPastTheLastClose_orBeforeTheFirstOpening_isATypedFailure() {
        // The blocks reach over both ends, and Wednesday 1 January 2200 would be open.
        assertThatThrownBy(() -> works().add(at("2199-12-31T16:00Z"), Duration.ofNanos(1)))
                .isInstanceOf(BeyondHorizonException.class);
        assertThatThrownBy(() -> works().next(at("2199-12-31T16:00Z"))).isInstanceOf(BeyondHorizonException.class);
        assertThatThrownBy(() -> works().subtract(at("1900-01-01T08:00Z"), Duration.ofNanos(1)))
                .isInstanceOf(BeyondHorizonException.class);
        assertThatThrownBy(() -> works().previous(at("1900-01-01T08:00Z"))).isInstanceOf(BeyondHorizonException.class);
    }

    /** Counted one by one. */
    private static long weekdays() {
        return LocalDate.of(1900, 1, 1)
                .datesUntil(LocalDate.of(2200, 1, 1))
                .filter(d -> d.getDayOfWeek().getValue() < 6)
                .count();
    }

    @ParameterizedTest
    @ValueSource(longs = {Long.MAX_VALUE, 9_467_280_000L * 2, 5_000_000_000L})
    void amountThatIsNotUsedUpBeforeTheHorizon_isATypedFailure(long seconds) {
        Duration amount = Duration.ofSeconds(seconds, 999_999_999);
        assertThatThrownBy(() -> works().add(MON_2026_03_30_08_00, amount))
                .isInstanceOfSatisfying(BeyondHorizonException.class, e -> {
                    assertThat(e.calendar()).isEqualTo("works");
                    assertThat(e.horizon()).isEqualTo(FUTURE_HORIZON);
                    assertThat(e).hasMessageContaining("'works'").hasMessageContaining("2200-01-01T00:00:00Z");
                });
        assertThatThrownBy(() -> works().subtract(MON_2026_03_30_08_00, amount))
                .isInstanceOfSatisfying(
                        BeyondHorizonException.class,
                        e -> assertThat(e.horizon()).isEqualTo(PAST_HORIZON));
    }

    @Test
    void extremeAmounts_areTypedFailures_inBothForms() {
        WorkingCalendar works = works();
        Duration least = Duration.ofSeconds(Long.MIN_VALUE);
        assertThatThrownBy(() -> works.add(MON_2026_03_30_08_00, least)).isInstanceOf(BeyondHorizonException.class);
        assertThatThrownBy(() -> works.subtract(MON_2026_03_30_08_00, least))
                .isInstanceOf(BeyondHorizonException.class);
        assertThatThrownBy(() -> works.subtractMicros(0, Long.MAX_VALUE))
                .isInstanceOfSatisfying(
                        BeyondHorizonException.class,
                        e -> assertThat(e.horizon()).isEqualTo(PAST_HORIZON));
        for (long extreme : new long[] {Long.MIN_VALUE, Long.MAX_VALUE, Long.MIN_VALUE + 1}) {
            assertThatThrownBy(() -> works.addMicros(0, extreme)).isInstanceOf(BeyondHorizonException.class);
            assertThatThrownBy(() -> works.subtractMicros(0, extreme)).isInstanceOf(BeyondHorizonException.class);
            assertThatThrownBy(() -> works.addMicros(extreme, 1)).isInstanceOf(BeyondHorizonException.class);
            assertThatThrownBy(() -> works.subtractMicros(extreme, 1)).isInstanceOf(BeyondHorizonException.class);
            assertThatThrownBy(() -> works.betweenMicros(extreme, 0)).isInstanceOf(BeyondHorizonException.class);
            assertThatThrownBy(() -> works.betweenMicros(0, extreme)).isInstanceOf(BeyondHorizonException.class);
        }
    }

    @Test
    void datesBeyondTheHorizon_areTypedFailures() {
        WorkingCalendar works = works();
        for (LocalDate beyond :
                new LocalDate[] {LocalDate.MIN, LocalDate.MAX, LocalDate.of(2205, 1, 3), LocalDate.of(1890, 1, 3)}) {
            assertThatThrownBy(() -> works.isBusinessDay(beyond)).isInstanceOf(BeyondHorizonException.class);
            assertThatThrownBy(() -> works.plusBusinessDays(beyond, 0)).isInstanceOf(BeyondHorizonException.class);
            assertThatThrownBy(() -> works.plusBusinessDays(beyond, 1)).isInstanceOf(BeyondHorizonException.class);
            assertThatThrownBy(() -> works.plusBusinessDays(beyond, -1)).isInstanceOf(BeyondHorizonException.class);
            assertThatThrownBy(() -> works.closeOf(beyond)).isInstanceOf(BeyondHorizonException.class);
            assertThatThrownBy(() -> works.businessDaysBetween(beyond, LocalDate.of(2026, 1, 1)))
                    .isInstanceOf(BeyondHorizonException.class);
            assertThatThrownBy(() -> works.holidays(beyond, beyond)).isInstanceOf(BeyondHorizonException.class);
            assertThatThrownBy(() -> works.holidays(LocalDate.of(2026, 1, 1), beyond))
                    .isInstanceOf(BeyondHorizonException.class);
        }
        LocalDate monday = LocalDate.of(2026, 3, 30);
        assertThatThrownBy(() -> works.plusBusinessDays(monday, Integer.MAX_VALUE))
                .isInstanceOf(BeyondHorizonException.class);
        assertThatThrownBy(() -> works.plusBusinessDays(monday, Integer.MIN_VALUE))
                .isInstanceOf(BeyondHorizonException.class);
    }

    @Test
    void farFutureAndDistantPast_followTheWeeklyPattern() {
        WorkingCalendar berlin = WorkingCalendar.builder("berlin")
                .zone(ZoneId.of("Europe/Berlin"))
                .open("mon-fri", "09:00-17:00")
                .build();
        assertThat(berlin.add(at("2150-07-01T16:00+02:00"), Duration.ofHours(2)))
                .isEqualTo(at("2150-07-02T10:00+02:00"));
        assertThat(berlin.add(at("1969-12-31T16:30+01:00"), Duration.ofHours(1)))
                .isEqualTo(at("1970-01-01T09:30+01:00"));
        assertThat(berlin.subtract(at("1970-01-01T09:30+01:00"), Duration.ofHours(1)))
                .isEqualTo(at("1969-12-31T16:30+01:00"));
        assertThat(berlin.add(at("1907-03-04T16:59:59.5+01:00"), Duration.ofSeconds(1)))
                .isEqualTo(at("1907-03-05T09:00:00.5+01:00"));
        assertThat(berlin.plusBusinessDays(LocalDate.of(1907, 3, 8), 1)).isEqualTo(LocalDate.of(1907, 3, 11));
    }
}
