package dev.redress.examples.synthetic;

import java.util.List;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;

/**
 * Chance that repeats itself. Only the raw numbers of {@link SplittableRandom} are used, whose algorithm is fixed, and
 * {@link StrictMath}, so that every Java on every processor draws the same; how Java draws doubles or bounded numbers has changed.
 */
final class Chance {

    private final SplittableRandom random;

    Chance(long seed) {
        random = new SplittableRandom(seed);
    }

    /** From 0, included, to 1, excluded. */
    double share() {
        return (random.nextLong() >>> 11) * 0x1.0p-53;
    }

    boolean happens(double probability) {
        return share() < probability;
    }

    /** From 0 to bound - 1. */
    int below(int bound) {
        return (int) (share() * bound);
    }

    /** A positive number whose logarithm is normal: half of them are below the median, few are far above. */
    double logNormal(double median, double sigma) {
        double normal = StrictMath.sqrt(-2 * StrictMath.log(1 - share())) * StrictMath.cos(2 * StrictMath.PI * share());
        return median * StrictMath.exp(sigma * normal);
    }

    /** One of them, as likely as it weighs. */
    <T> T oneOf(List<T> choices, ToDoubleFunction<T> weight) {
        double all = 0;
        // Not a stream: how streams add doubles is theirs to change.
        for (T choice : choices) {
            all += weight.applyAsDouble(choice);
        }
        double left = share() * all;
        for (T choice : choices) {
            left -= weight.applyAsDouble(choice);
            if (left < 0) {
                return choice;
            }
        }
        return choices.get(choices.size() - 1);
    }
}
