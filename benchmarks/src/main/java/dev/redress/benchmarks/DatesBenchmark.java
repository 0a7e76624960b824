package dev.redress.benchmarks;

import dev.redress.calendar.WorkingCalendar;
import java.time.LocalDate;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Which is the 5th or 60th business day after an open date? */
@State(Scope.Thread)
public class DatesBenchmark {

    @Param({"5", "60"})
    int days;

    private final WorkingCalendar ours = Office.redress(Office.WITH_LUNCH);
    private final NaiveWalk naive = new NaiveWalk(Office.ZONE, Office.WITH_LUNCH, Office.SHUT);
    private final StrataDates strata = new StrataDates(Office.SHUT);
    private final ObjectLabDates objectLab = new ObjectLabDates(Office.SHUT);

    private final LocalDate[] dates = Office.openDates(Office.QUESTIONS, 4);
    private final Order order = new Order();

    @Benchmark
    public LocalDate redress() {
        return ours.plusBusinessDays(dates[order.next()], days);
    }

    @Benchmark
    public LocalDate naive() {
        return naive.plusBusinessDays(dates[order.next()], days);
    }

    @Benchmark
    public LocalDate strata() {
        return strata.plusBusinessDays(dates[order.next()], days);
    }

    @Benchmark
    public LocalDate objectLab() {
        return objectLab.plusBusinessDays(dates[order.next()], days);
    }
}
