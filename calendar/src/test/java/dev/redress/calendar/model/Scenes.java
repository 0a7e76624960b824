package dev.redress.calendar.model;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.domains.DomainContextBase;

/** Random calendars around random events: weekly hours, breaks, overrides and holidays, often meeting at one boundary. */
public final class Scenes extends DomainContextBase {

    private static final long HALF_HOUR = 1_800_000_000_000L;
    private static final int REACH_IN_DAYS = 5;

    @Provide
    Arbitrary<Scene> scenes() {
        return Arbitraries.of(Era.class)
                .flatMap(era -> Combinators.combine(specs(era), offsets().list().ofSize(3))
                        .as((spec, offsets) -> new Scene(era, spec, offsets)));
    }

    /** Hours meet each other and the instants on half hours; some do not. */
    public static Arbitrary<Hours> hours() {
        Arbitrary<Integer> starts = Arbitraries.frequencyOf(
                Tuple.of(6, Arbitraries.integers().between(0, 47).map(i -> 30 * i)),
                Tuple.of(1, Arbitraries.integers().between(0, Hours.DAY - 1)));
        Arbitrary<Integer> lengths = Arbitraries.frequencyOf(
                Tuple.of(6, Arbitraries.integers().between(1, 24).map(i -> 30 * i)),
                Tuple.of(1, Arbitraries.integers().between(1, Hours.DAY - 1)),
                Tuple.of(1, Arbitraries.just(Hours.DAY)));
        return Combinators.combine(starts, lengths, Arbitraries.of(true, false)).as(Scenes::hours);
    }

    private static Hours hours(int start, int length, boolean endOfDay) {
        if (length == Hours.DAY) {
            return new Hours(0, Hours.DAY);
        }
        int end = (start + length) % Hours.DAY;
        // 24:00 and 00:00 of the next date are two ways to write one time.
        return new Hours(start, end == 0 && endOfDay ? Hours.DAY : end);
    }

    public static Arbitrary<CalendarSpec> specs(Era era) {
        Arbitrary<List<Hours>> someHours = hours().list().ofMaxSize(3);
        Arbitrary<Map<DayOfWeek, List<Hours>>> weekly = Arbitraries.maps(Arbitraries.of(DayOfWeek.class), someHours)
                .ofMinSize(2)
                .ofMaxSize(7);
        Arbitrary<Map<DayOfWeek, List<Hours>>> breaks = Arbitraries.maps(
                        Arbitraries.of(DayOfWeek.class), hours().list().ofMaxSize(2))
                .ofMaxSize(3);
        Arbitrary<LocalDate> dates = Arbitraries.integers()
                .between(-REACH_IN_DAYS, REACH_IN_DAYS)
                .map(days -> era.date().plusDays(days));
        Arbitrary<Map<LocalDate, List<Hours>>> overrides =
                Arbitraries.maps(dates, hours().list().ofMaxSize(2)).ofMaxSize(4);
        Arbitrary<Set<LocalDate>> holidays = dates.set().ofMaxSize(3);
        return Combinators.combine(weekly, breaks, overrides, holidays)
                .as((w, b, o, h) -> new CalendarSpec(era.zone(), w, b, o, h))
                .filter(Scenes::opensEveryWeek);
    }

    /** So that the model always finds an opening. */
    private static boolean opensEveryWeek(CalendarSpec spec) {
        LocalDate monday = LocalDate.of(2030, 1, 7);
        return monday.datesUntil(monday.plusDays(7))
                .anyMatch(date -> spec.ordinary().opensOn(date));
    }

    /** Nanoseconds: often on a half hour, often one beside it, sometimes anywhere. */
    private static Arbitrary<Long> offsets() {
        Arbitrary<Long> halfHours = Arbitraries.longs()
                .between(-48L * REACH_IN_DAYS, 48L * REACH_IN_DAYS)
                .map(i -> HALF_HOUR * i);
        Arbitrary<Long> beside = Combinators.combine(halfHours, Arbitraries.of(-1_000_000_000L, -1L, 1L, 999_999_999L))
                .as(Long::sum);
        Arbitrary<Long> anywhere =
                Arbitraries.longs().between(-48L * REACH_IN_DAYS * HALF_HOUR, 48L * REACH_IN_DAYS * HALF_HOUR);
        return Arbitraries.frequencyOf(Tuple.of(3, halfHours), Tuple.of(2, beside), Tuple.of(1, anywhere));
    }
}
