package dev.redress.benchmarks.measure;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.openjdk.jmh.results.BenchmarkResult;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.RunResult;

/** What one pass measured: for each contender and question its figure. */
public record Pass(Map<String, Figure> figures) {

    private static final String ALLOCATED = "gc.alloc.rate.norm";

    /** Processor time, allocation and time by the clock of one call, each the median of a pass. */
    public record Figure(double nanos, double bytes, double clock) {}

    public static Pass of(Collection<RunResult> results) {
        Map<String, Figure> figures = new HashMap<>();
        for (RunResult result : results) {
            List<IterationResult> iterations = result.getBenchmarkResults().stream()
                    .map(BenchmarkResult::getIterationResults)
                    .flatMap(Collection::stream)
                    .toList();
            figures.put(
                    key(result),
                    new Figure(median(iterations, CpuTime.LABEL), median(iterations, ALLOCATED), clock(iterations)));
        }
        return new Pass(figures);
    }

    public Figure figure(String key) {
        return Objects.requireNonNull(figures.get(key), () -> "Nothing was measured for " + key);
    }

    /** Such as {@code Add.redress 8}. */
    private static String key(RunResult result) {
        String name = result.getParams().getBenchmark();
        String shortName = name.substring(name.lastIndexOf('.', name.lastIndexOf('.') - 1) + 1);
        StringBuilder key = new StringBuilder(shortName.replace("Benchmark", ""));
        result.getParams()
                .getParamsKeys()
                .forEach(param -> key.append(' ').append(result.getParams().getParam(param)));
        return key.toString();
    }

    private static double clock(List<IterationResult> iterations) {
        return median(iterations.stream()
                .map(iteration -> iteration.getPrimaryResult().getScore())
                .toList());
    }

    private static double median(List<IterationResult> iterations, String label) {
        return median(iterations.stream()
                .map(iteration -> iteration.getSecondaryResults().get(label))
                .filter(Objects::nonNull)
                .map(result -> result.getScore())
                .toList());
    }

    static double median(Collection<Double> values) {
        List<Double> sorted = values.stream().sorted(Comparator.naturalOrder()).toList();
        int half = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(half) : (sorted.get(half - 1) + sorted.get(half)) / 2;
    }
}
