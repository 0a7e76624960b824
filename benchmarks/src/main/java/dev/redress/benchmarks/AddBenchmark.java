package dev.redress.benchmarks;

import dev.redress.calendar.WorkingCalendar;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Date;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** When are 8, 40 or 400 working hours used up? Each contender is asked in its own types. */
@State(Scope.Thread)
public class AddBenchmark {

    @Param({"8", "40", "400"})
    int hours;

    private final WorkingCalendar ours = Office.redress(Office.WITH_LUNCH);
    private final NaiveWalk naive = new NaiveWalk(Office.ZONE, Office.WITH_LUNCH, Office.SHUT);
    private final MpxjWalk mpxj = new MpxjWalk(Office.WITH_LUNCH, Office.SHUT);
    private final JbpmWalk jbpm = new JbpmWalk(Office.ZONE, Office.WITHOUT_LUNCH.get(0), Office.SHUT);

    private final Instant[] starts = Office.starts(Office.QUESTIONS, 1);
    private final long[] micros =
            Arrays.stream(starts).mapToLong(Office::micros).toArray();
    private final LocalDateTime[] minutes = Arrays.stream(starts)
            .map(start -> LocalDateTime.ofInstant(start.truncatedTo(ChronoUnit.MINUTES), Office.ZONE))
            .toArray(LocalDateTime[]::new);
    private Duration amount = Duration.ZERO;
    private long amountMicros;
    private org.mpxj.Duration amountMinutes = MpxjWalk.minutes(0);
    private String amountText = "";
    private final Order order = new Order();

    @Setup
    public void amounts() {
        amount = Duration.ofHours(hours);
        amountMicros = Office.micros(amount);
        amountMinutes = MpxjWalk.minutes(amount.toMinutes());
        amountText = hours + "h";
    }

    @Benchmark
    public long redressMicros() {
        return ours.addMicros(micros[order.next()], amountMicros);
    }

    @Benchmark
    public Instant redress() {
        return ours.add(starts[order.next()], amount);
    }

    @Benchmark
    public Instant naive() {
        return naive.add(starts[order.next()], amount);
    }

    @Benchmark
    public LocalDateTime mpxj() {
        return mpxj.add(minutes[order.next()], amountMinutes);
    }

    @Benchmark
    public Date jbpm() {
        return jbpm.add(micros[order.next()] / 1000, amountText);
    }
}
