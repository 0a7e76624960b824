package dev.redress.benchmarks;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/** All passes: medians over them, and ratios taken within a pass, where both sides met the same machine. */
record Figures(List<Pass> passes) {

    /** A median over the passes with the least and the most. */
    record Spread(double median, double least, double most) {

        static Spread of(Collection<Double> values) {
            return new Spread(
                    Pass.median(values),
                    values.stream().mapToDouble(Double::doubleValue).min().orElseThrow(),
                    values.stream().mapToDouble(Double::doubleValue).max().orElseThrow());
        }

        @Override
        public String toString() {
            return number(median) + " (" + number(least) + "–" + number(most) + ")";
        }
    }

    static String number(double value) {
        return String.format(Locale.ROOT, value < 10 ? "%.2f" : value < 100 ? "%.1f" : "%,.0f", value);
    }

    boolean has(String key) {
        return passes.stream().allMatch(pass -> pass.figures().containsKey(key));
    }

    Spread nanos(String key) {
        return each(pass -> nanos(pass, key));
    }

    /** The median, rounded: allocation is exact but for what the harness itself does now and then. */
    long bytes(String key) {
        return Math.round(each(pass -> pass.figure(key).bytes()).median());
    }

    Spread ratio(String slow, String fast) {
        return each(pass -> nanos(pass, slow) / nanos(pass, fast));
    }

    /** The fastest of some contenders, in each pass, over another. */
    Spread ratioOfBest(List<String> slow, String fast) {
        return each(
                pass -> slow.stream().mapToDouble(key -> nanos(pass, key)).min().orElseThrow() / nanos(pass, fast));
    }

    private static double nanos(Pass pass, String key) {
        return pass.figure(key).nanos();
    }

    private Spread each(ToDoubleFunction<Pass> figure) {
        return Spread.of(passes.stream().map(figure::applyAsDouble).toList());
    }
}
