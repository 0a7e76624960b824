package dev.redress.benchmarks;

import dev.redress.calendar.WorkingCalendar;
import java.time.Instant;
import java.util.Arrays;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Is it open? And the yardstick: a bare search for the same instants, which answers nothing. */
@State(Scope.Thread)
public class OpenBenchmark {

    private final WorkingCalendar ours = Office.redress(Office.WITH_LUNCH);
    private final NaiveWalk naive = new NaiveWalk(Office.ZONE, Office.WITH_LUNCH, Office.SHUT);
    private final BareSearch search = new BareSearch(ours);

    private final Instant[] starts = Office.starts(Office.QUESTIONS, 3);
    private final long[] micros =
            Arrays.stream(starts).mapToLong(Office::micros).toArray();
    private final Order order = new Order();

    @Benchmark
    public boolean redress() {
        return ours.isOpen(starts[order.next()]);
    }

    @Benchmark
    public boolean naive() {
        return naive.isOpen(starts[order.next()]);
    }

    @Benchmark
    public int search() {
        return search.indexOf(micros[order.next()]);
    }
}
