package dev.redress.benchmarks.clock;

import dev.redress.core.store.Due;
import dev.redress.core.store.InMemoryRecords;
import dev.redress.core.store.Stored;
import dev.redress.core.store.Worklist;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The hundred of a million open records in memory that are due, found by the store and by going over all of them. */
@State(Scope.Benchmark)
@Fork(jvmArgsAppend = {"-Xms3g", "-Xmx3g"})
@SuppressWarnings("NullAway.Init")
public class DueBenchmark {

    private static final Instant NOW = Million.NOW;

    private InMemoryRecords records;
    private long[] lookAt;

    @Setup(Level.Trial)
    public void fill() {
        records = new InMemoryRecords();
        Million.Commits commits = new Million.Commits();
        lookAt = new long[Million.RECORDS];
        for (int i = 0; i < Million.RECORDS; i++) {
            lookAt[i] = Million.lookAt(i).toEpochMilli();
            records.commit(commits.of(i));
        }
        if (due().size() != Million.DUE || scan().size() != Million.DUE || pages() != Million.DUE) {
            throw new IllegalStateException("The contenders must find the same");
        }
        for (int i = 0; i < 20_000; i++) {
            due();
        }
    }

    @Benchmark
    public List<Due> due() {
        return records.due(NOW, Optional.empty(), Million.DUE);
    }

    /** The cheapest scan there is: nothing but the instants, side by side as numbers. */
    @Benchmark
    public List<Integer> scan() {
        long now = NOW.toEpochMilli();
        List<Integer> due = new ArrayList<>();
        for (int i = 0; i < lookAt.length; i++) {
            if (lookAt[i] <= now) {
                due.add(i);
            }
        }
        return due;
    }

    /** What a host does without an index: page by page over the open records. */
    @Benchmark
    public int pages() {
        int due = 0;
        Optional<String> last = Optional.empty();
        while (true) {
            List<Stored> page = records.page(
                    Worklist.builder().after(last).limit(Worklist.LARGEST_PAGE).build());
            for (Stored each : page) {
                due += each.lookAt().filter(at -> !at.isAfter(NOW)).isPresent() ? 1 : 0;
            }
            if (page.size() < Worklist.LARGEST_PAGE) {
                return due;
            }
            last = Optional.of(page.get(page.size() - 1).snapshot().id().number());
        }
    }
}
