package dev.redress.benchmarks.clock;

import dev.redress.core.complaint.Complaint;
import dev.redress.sla.clock.ClockReading;
import dev.redress.sla.clock.Clocks;
import dev.redress.sla.clock.Timeline;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** How a complaint stands against four promises, and when to look again. */
@State(Scope.Thread)
public class ClockBenchmark {

    private static final Instant NOW = Promised.FRI_2026_02_06_1600;

    private final Clocks clocks = Promised.clocks();
    private final Complaint complaint = Promised.complaint();

    private final Instant received = Promised.MON_2026_02_02_0920;
    private final Instant waitBegan = Promised.TUE_2026_02_03_1000;
    private final Instant waitEnded = Promised.THU_2026_02_05_1000;
    private final Instant told = Promised.FRI_2026_02_06_1500;

    /** By number of calls, not by time: on a busy machine a second of warming up may be a few milliseconds of it. */
    @Setup(Level.Trial)
    public void warm(Blackhole into) {
        for (int i = 0; i < 20_000; i++) {
            into.consume(readings(into));
            into.consume(explained(into));
            into.consume(log(into));
            into.consume(bare());
        }
    }

    /** The readings, and the first instant at which one of them changes by itself. */
    record Answer(List<ClockReading> readings, @Nullable Instant next) {}

    private Answer read(Complaint snapshot) {
        List<ClockReading> readings = clocks.readings(Timeline.of(snapshot), NOW);
        Instant next = null;
        for (ClockReading reading : readings) {
            Optional<Instant> change = reading.next();
            if (change.isPresent() && (next == null || change.get().isBefore(next))) {
                next = change.get();
            }
        }
        return new Answer(readings, next);
    }

    /** A snapshot as a store gives it: never asked for its facts, which it works out once. Taken off from those that begin with it. */
    @Benchmark
    public Complaint copied() {
        return Complaint.builder().from(complaint).build();
    }

    @Benchmark
    public Object readings(Blackhole into) {
        Complaint fresh = copied();
        into.consume(fresh);
        return read(fresh);
    }

    /** Of a snapshot whose facts are known. */
    @Benchmark
    public Object readingsAgain() {
        return read(complaint);
    }

    /** And why: all segments of all four. */
    @Benchmark
    public Object explained(Blackhole into) {
        Complaint fresh = copied();
        into.consume(fresh);
        Answer answer = read(fresh);
        for (ClockReading reading : answer.readings) {
            into.consume(reading.explanation().segments());
        }
        return answer;
    }

    /** With everything that the clocks came by, as a watch needs it. */
    @Benchmark
    public Object log(Blackhole into) {
        Complaint fresh = copied();
        into.consume(fresh);
        return clocks.log(Timeline.of(fresh), NOW, NOW);
    }

    @Benchmark
    public Object bare() {
        return Bare.dues(received, waitBegan, waitEnded, told);
    }
}
