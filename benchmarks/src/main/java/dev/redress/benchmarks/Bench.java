package dev.redress.benchmarks;

import dev.redress.benchmarks.clock.ClockBench;
import dev.redress.benchmarks.desk.DeskBench;
import dev.redress.benchmarks.lifecycle.LifecycleBench;
import dev.redress.benchmarks.measure.Length;
import dev.redress.benchmarks.measure.Passes;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.openjdk.jmh.runner.RunnerException;

/**
 * The comparisons: each checks that its contenders agree, measures them, and writes its table.
 *
 * <p>Arguments: {@code quick} or {@code full}, the folder for the results, and which of {@code calendar}, {@code lifecycle},
 * {@code desk} and {@code clock}, several with commas.
 */
public final class Bench {

    private static final int CASES = 20_000;

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
        for (String subject : arguments[2].split(",", -1)) {
            bench.run(subject);
        }
    }

    private void run(String subject) throws IOException, RunnerException {
        List<String> findings = findings(subject);
        findings.forEach(out::println);
        if (!findings.isEmpty()) {
            throw new IllegalStateException("The contenders of " + subject + " must agree before they are measured");
        }
        Path results = folder.resolve(subject);
        String table = switch (subject) {
            case "calendar" -> calendar(results);
            case "lifecycle" -> LifecycleBench.table(new Passes(length, LifecycleBench.BENCHMARKS, results, out).run());
            case "desk" ->
                DeskBench.table(new Passes(length, DeskBench.BENCHMARKS, results, out)
                        .longer(5)
                        .run());
            case "clock" -> ClockBench.table(new Passes(length, ClockBench.BENCHMARKS, results, out).run());
            default ->
                throw new IllegalArgumentException(
                        "-Dbench.of must be of calendar, lifecycle, desk and clock but was " + subject);
        };
        Files.writeString(results.resolve("table.md"), table, StandardCharsets.UTF_8);
        out.print(table);
    }

    private static List<String> findings(String subject) {
        return switch (subject) {
            case "calendar" -> Agreement.findings(CASES, 1);
            case "lifecycle" -> LifecycleBench.findings();
            case "clock" -> ClockBench.findings();
            default -> List.of();
        };
    }

    private String calendar(Path results) throws IOException, RunnerException {
        double kept = Kept.bytesAYear();
        String benchmarks = Bench.class.getPackageName().replace(".", "\\.") + "\\.[A-Z]";
        return new Table(new Passes(length, benchmarks, results, out).run(), kept).text();
    }
}
