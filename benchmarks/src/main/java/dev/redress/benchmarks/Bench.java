package dev.redress.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
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
 * The whole comparison: checks that the contenders agree, measures them, writes the table.
 *
 * <p>It runs in passes, and each pass starts every contender in a fresh JVM, so that a busy minute of the machine falls on all
 * of them alike. Arguments: {@code quick} or {@code full}, and the folder for the results.
 */
public final class Bench {

    private static final int CASES = 20_000;

    /** How often and how long. */
    enum Length {
        QUICK(2, 3, 4, 150),
        FULL(5, 5, 10, 200);

        private final int passes;
        private final int warmups;
        private final int iterations;
        private final int milliseconds;

        Length(int passes, int warmups, int iterations, int milliseconds) {
            this.passes = passes;
            this.warmups = warmups;
            this.iterations = iterations;
            this.milliseconds = milliseconds;
        }

        static Length of(String text) {
            return switch (text) {
                case "quick" -> QUICK;
                case "full" -> FULL;
                default -> throw new IllegalArgumentException("-Dbench must be quick or full but was " + text);
            };
        }
    }

    private final Length length;
    private final Path folder;
    private final PrintStream out;

    private Bench(Length length, Path folder, PrintStream out) {
        this.length = length;
        this.folder = folder;
        this.out = out;
    }

    public static void main(String[] arguments) throws IOException, RunnerException {
        Bench bench = new Bench(Length.of(arguments[0]), Path.of(arguments[1]), System.out);
        if (!bench.agreed()) {
            System.exit(1);
        }
        bench.run();
    }

    private boolean agreed() {
        List<String> findings = Agreement.findings(CASES, 1);
        findings.forEach(out::println);
        if (findings.isEmpty()) {
            out.println("All contenders agree on " + CASES + " random cases.");
        }
        return findings.isEmpty();
    }

    private void run() throws IOException, RunnerException {
        Files.createDirectories(folder);
        double kept = Kept.bytesAYear();
        List<Pass> passes = new ArrayList<>();
        for (int number = 1; number <= length.passes; number++) {
            out.println("Pass " + number + " of " + length.passes + " ...");
            passes.add(Pass.of(new Runner(options(number)).run()));
        }
        String table = new Table(new Figures(passes), kept).text();
        Files.writeString(folder.resolve("table.md"), table, StandardCharsets.UTF_8);
        out.print(table);
    }

    private Options options(int pass) {
        TimeValue each = TimeValue.milliseconds(length.milliseconds);
        return new OptionsBuilder()
                .include(Bench.class.getPackageName() + "\\.")
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
