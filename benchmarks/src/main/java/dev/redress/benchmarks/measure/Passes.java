package dev.redress.benchmarks.measure;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.format.ResultFormatType;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * Several passes over the benchmarks of a package. Each pass starts every contender in a fresh JVM, so that a busy minute of the
 * machine falls on all of them alike.
 */
public record Passes(Length length, int times, String benchmarks, Path folder, PrintStream out) {

    /** With iterations as long as the length says. */
    public Passes(Length length, String benchmarks, Path folder, PrintStream out) {
        this(length, 1, benchmarks, folder, out);
    }

    /** With iterations so many times as long, for what takes microseconds and more. */
    public Passes longer(int factor) {
        return new Passes(length, factor, benchmarks, folder, out);
    }

    /** Measures; JMH's own results are left in the folder. */
    public Figures run() throws IOException, RunnerException {
        Files.createDirectories(folder);
        List<Pass> passes = new ArrayList<>();
        for (int number = 1; number <= length.passes; number++) {
            out.println("Pass " + number + " of " + length.passes + " ...");
            passes.add(Pass.of(new Runner(options(number)).run()));
        }
        return new Figures(passes);
    }

    private Options options(int pass) {
        TimeValue each = TimeValue.milliseconds((long) length.milliseconds * times);
        return new OptionsBuilder()
                .include(benchmarks)
                .mode(Mode.AverageTime)
                .timeUnit(TimeUnit.NANOSECONDS)
                .forks(1)
                .warmupIterations(length.warmups)
                .warmupTime(each)
                .measurementIterations(length.iterations)
                .measurementTime(each)
                // Compiled and paged in before going on: else a busy machine measures the interpreter and the kernel.
                .jvmArgs("-Xms512m", "-Xmx512m", "-XX:+AlwaysPreTouch", "-Xbatch", "-Duser.timezone=UTC")
                .addProfiler(GCProfiler.class)
                .addProfiler(CpuTime.class)
                .shouldFailOnError(true)
                .resultFormat(ResultFormatType.JSON)
                .result(folder.resolve("pass-" + pass + ".json").toString())
                .output(folder.resolve("pass-" + pass + ".log").toString())
                .build();
    }
}
