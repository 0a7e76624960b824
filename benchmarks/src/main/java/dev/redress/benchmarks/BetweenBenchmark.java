package dev.redress.benchmarks;

import dev.redress.calendar.WorkingCalendar;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** How much was worked in a day, 30 days, a year, five years? Each contender is asked in its own types. */
@State(Scope.Thread)
public class BetweenBenchmark {

    @Param({"1", "30", "365", "1826"})
    int days;

    private final WorkingCalendar ours = Office.redress(Office.WITH_LUNCH);
    private final NaiveWalk naive = new NaiveWalk(Office.ZONE, Office.WITH_LUNCH, Office.SHUT);
    private final MpxjWalk mpxj = new MpxjWalk(Office.WITH_LUNCH, Office.SHUT);

    private final Instant[] starts = Office.starts(Office.QUESTIONS, 2);
    private final long[] startMicros =
            Arrays.stream(starts).mapToLong(Office::micros).toArray();
    private final LocalDateTime[] startMinutes = minutes(starts);
    private Instant[] ends = starts;
    private long[] endMicros = startMicros;
    private LocalDateTime[] endMinutes = startMinutes;
    private final Order order = new Order();

    @Setup
    public void ends() {
        ends = Arrays.stream(starts)
                .map(start -> start.plus(Duration.ofDays(days)))
                .toArray(Instant[]::new);
        endMicros = Arrays.stream(ends).mapToLong(Office::micros).toArray();
        endMinutes = minutes(ends);
    }

    private static LocalDateTime[] minutes(Instant[] instants) {
        return Arrays.stream(instants)
                .map(at -> LocalDateTime.ofInstant(at.truncatedTo(ChronoUnit.MINUTES), Office.ZONE))
                .toArray(LocalDateTime[]::new);
    }

    @Benchmark
    public long redressMicros() {
        int i = order.next();
        return ours.betweenMicros(startMicros[i], endMicros[i]);
    }

    @Benchmark
    public Duration redress() {
        int i = order.next();
        return ours.between(starts[i], ends[i]);
    }

    @Benchmark
    public Duration naive() {
        int i = order.next();
        return naive.between(starts[i], ends[i]);
    }

    @Benchmark
    public org.mpxj.Duration mpxj() {
        int i = order.next();
        return mpxj.between(startMinutes[i], endMinutes[i]);
    }
}
