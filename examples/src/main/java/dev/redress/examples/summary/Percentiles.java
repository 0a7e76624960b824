package dev.redress.examples.summary;

import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;

/**
 * How much time the clocks of stopped cases had used.
 *
 * <p>Nearest rank: the 90th percentile of 4,520 cases is the 4,068th in order of time used. It is a time that a case took, and
 * nothing is interpolated.
 *
 * @param cases of how many cases, met and late ones; at least 1
 * @param half 50 % had used no more than this
 * @param ninety 90 % had used no more
 * @param ninetyFive 95 % had used no more
 */
public record Percentiles(long cases, Duration half, Duration ninety, Duration ninetyFive) {

    /**
     * The percentiles of times.
     *
     * @param seconds the times in whole seconds, in any order
     * @return empty if there are none
     */
    public static Optional<Percentiles> of(long[] seconds) {
        if (seconds.length == 0) {
            return Optional.empty();
        }
        long[] sorted = seconds.clone();
        Arrays.sort(sorted);
        return Optional.of(new Percentiles(sorted.length, at(sorted, 50), at(sorted, 90), at(sorted, 95)));
    }

    private static Duration at(long[] sorted, int percent) {
        // In whole numbers: the least rank of which at least so many percent lie at or below.
        int rank = Math.toIntExact(((long) percent * sorted.length + 99) / 100);
        return Duration.ofSeconds(sorted[rank - 1]);
    }
}
