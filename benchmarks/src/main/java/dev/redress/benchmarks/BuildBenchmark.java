package dev.redress.benchmarks;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/**
 * What does one year of a calendar cost to build? Ours compiles a year when it is first asked about, so every year is asked
 * for hours and for dates; the peers compile nothing.
 */
@State(Scope.Thread)
public class BuildBenchmark {

    @Benchmark
    @OperationsPerInvocation(Office.YEARS)
    public Object redress() {
        return Kept.compiled();
    }

    @Benchmark
    @OperationsPerInvocation(Office.YEARS)
    public Object mpxj() {
        return new MpxjWalk(Office.WITH_LUNCH, Office.SHUT);
    }

    @Benchmark
    @OperationsPerInvocation(Office.YEARS)
    public Object jbpm() {
        return new JbpmWalk(Office.ZONE, Office.WITHOUT_LUNCH.get(0), Office.SHUT);
    }
}
