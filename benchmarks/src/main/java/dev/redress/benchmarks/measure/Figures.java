package dev.redress.benchmarks.measure;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/** All passes: medians over them, and ratios taken within a pass, where both sides met the same machine. */
public record Figures(List<Pass> passes) {

    /** A median over the passes with the least and the most. */
    public record Spread(double median, double least, double most) {

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

    public static String number(double value) {
        return String.format(Locale.ROOT, value < 10 ? "%.2f" : value < 100 ? "%.1f" : "%,.0f", value);
    }

    public boolean has(String key) {
        return passes.stream().allMatch(pass -> pass.figures().containsKey(key));
    }

    public Spread nanos(String key) {
        return each(pass -> nanos(pass, key));
    }

    /** The median, rounded: allocation is exact but for what the harness itself does now and then. */
    public long bytes(String key) {
        return Math.round(each(pass -> pass.figure(key).bytes()).median());
    }

    public Spread ratio(String slow, String fast) {
        return each(pass -> nanos(pass, slow) / nanos(pass, fast));
    }

    /** The fastest of some contenders, in each pass, over another. */
    public Spread ratioOfBest(List<String> slow, String fast) {
        return each(
                pass -> slow.stream().mapToDouble(key -> nanos(pass, key)).min().orElseThrow() / nanos(pass, fast));
    }

    /** By the clock; for work that is done in another process. */
    public Spread clock(String key) {
        return each(pass -> pass.figure(key).clock());
    }

    /** The same as a ratio. */
    public Spread clockRatio(String slow, String fast) {
        return each(pass -> pass.figure(slow).clock() / pass.figure(fast).clock());
    }

    private static double nanos(Pass pass, String key) {
        return pass.figure(key).nanos();
    }

    private Spread each(ToDoubleFunction<Pass> figure) {
        return Spread.of(passes.stream().map(figure::applyAsDouble).toList());
    }
}
