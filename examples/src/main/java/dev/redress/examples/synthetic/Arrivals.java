package dev.redress.examples.synthetic;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Month;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/** When complaints come in: more on Mondays and in the rains, in office hours, a few at night and at weekends. */
final class Arrivals {

    private static final LocalDate WED_2025_01_01 = LocalDate.of(2025, 1, 1);
    private static final int DAYS = 365;

    /** Monday to Sunday. */
    private static final double[] WEEKDAYS = {1.3, 1.1, 1.05, 1, 0.85, 0.2, 0.08};

    /** January to December; it rains from November to March, when pumps run. */
    private static final double[] MONTHS = {1.35, 1.25, 1.1, 0.9, 0.9, 0.85, 0.9, 0.95, 1.05, 1.1, 1.2, 1.35};

    /** From midnight on, hour by hour. */
    private static final double[] HOURS = {
        0.2, 0.1, 0.1, 0.1, 0.1, 0.2, 0.6, 2, 9, 12, 11, 9, 4, 9, 9, 8, 6, 2.5, 1.2, 0.9, 0.8, 0.6, 0.4, 0.3
    };

    private Arrivals() {}

    /** So many times of the year, ascending. */
    static List<LocalDateTime> of(int number, Chance chance) {
        List<Integer> days = IntStream.range(0, DAYS).boxed().toList();
        List<Integer> hours = IntStream.range(0, 24).boxed().toList();
        List<LocalDateTime> times = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            LocalDate date = WED_2025_01_01.plusDays(chance.oneOf(days, day -> weight(WED_2025_01_01.plusDays(day))));
            times.add(date.atTime(chance.oneOf(hours, hour -> HOURS[hour]), chance.below(60)));
        }
        Collections.sort(times);
        return times;
    }

    private static double weight(LocalDate date) {
        double weight = WEEKDAYS[date.getDayOfWeek().getValue() - 1] * MONTHS[date.getMonthValue() - 1];
        return Shut.on(date) ? weight * 0.12 : weight;
    }

    /** Whether the bad lot of seals is about: from Monday 8 September to Friday 10 October. */
    static boolean duringBadLot(LocalDate date) {
        return !date.isBefore(LocalDate.of(2025, Month.SEPTEMBER, 8))
                && !date.isAfter(LocalDate.of(2025, Month.OCTOBER, 10));
    }
}
