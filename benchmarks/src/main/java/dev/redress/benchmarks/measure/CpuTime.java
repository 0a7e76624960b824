package dev.redress.benchmarks.measure;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.lang.management.ThreadMXBean;
import java.util.Collection;
import java.util.List;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.profile.InternalProfiler;
import org.openjdk.jmh.results.AggregationPolicy;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.ScalarResult;

/**
 * Nanoseconds of processor time a call: what the clock would say if nobody else used the machine.
 *
 * <p>Time by the clock doubles when another build runs beside the benchmark; time on the processor hardly changes. Only the
 * thread that asks is counted, so contenders that allocate get their garbage collected for free.
 */
public final class CpuTime implements InternalProfiler {

    static final String LABEL = "cpu.norm";

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private long before;

    @Override
    public void beforeIteration(BenchmarkParams benchmark, IterationParams iteration) {
        before = ofWorkers();
    }

    @Override
    public Collection<? extends Result<?>> afterIteration(
            BenchmarkParams benchmark, IterationParams iteration, IterationResult result) {
        double used = ofWorkers() - before;
        long calls = result.getMetadata().getAllOps();
        return List.of(new ScalarResult(LABEL, used / Math.max(1, calls), "ns/op", AggregationPolicy.AVG));
    }

    private long ofWorkers() {
        long used = 0;
        for (long id : threads.getAllThreadIds()) {
            ThreadInfo thread = threads.getThreadInfo(id);
            if (thread != null && thread.getThreadName().contains("jmh-worker")) {
                used += threads.getThreadCpuTime(id);
            }
        }
        return used;
    }

    @Override
    public String getDescription() {
        return "Processor time of the benchmark's threads, a call";
    }
}
