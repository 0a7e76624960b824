package dev.redress.examples.comparing;

import dev.redress.examples.summary.Comparison.Week;
import dev.redress.sla.promise.ServiceCharter;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.TreeMap;

/** Agreement by week of receipt. */
final class Weeks {

    private final ServiceCharter charter;
    private final TreeMap<LocalDate, long[]> weeks = new TreeMap<>();

    Weeks(ServiceCharter charter) {
        this.charter = charter;
    }

    void add(Instant received, boolean agrees) {
        LocalDate monday =
                LocalDate.ofInstant(received, charter.zone()).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        long[] counts = weeks.computeIfAbsent(monday, week -> new long[2]);
        counts[0]++;
        counts[1] += agrees ? 1 : 0;
    }

    List<Week> list() {
        return weeks.entrySet().stream()
                .map(e -> new Week(
                        e.getKey(),
                        e.getValue()[0],
                        e.getValue()[1],
                        !e.getKey().isBefore(charter.validFrom())))
                .toList();
    }
}
