package dev.redress.examples.summary;

import java.util.Optional;
import org.apache.commons.statistics.interval.BinomialConfidenceInterval;
import org.apache.commons.statistics.interval.Interval;

/**
 * A share with its 95 % Wilson score interval; a zero denominator has no rate and is not one of these.
 *
 * @param part the numerator
 * @param whole the denominator, at least 1
 * @param low the lower bound, 0 to 1
 * @param high the upper bound, 0 to 1
 */
public record Rate(long part, long whole, double low, double high) {

    /**
     * The rate of a part in a whole: 45 of 50 is 90.0 %, between 78.6 and 95.7 %.
     *
     * <p>Interval: E. B. Wilson, Journal of the American Statistical Association 22 (1927), without continuity correction.
     *
     * @param part the numerator, 0 to {@code whole}
     * @param whole the denominator, from 0 to 2,147,483,647
     * @return the rate; empty if {@code whole} is 0
     * @throws IllegalArgumentException if {@code part} is negative or above {@code whole}
     * @throws ArithmeticException if {@code whole} is above 2,147,483,647
     */
    public static Optional<Rate> of(long part, long whole) {
        if (part < 0 || part > whole) {
            throw new IllegalArgumentException(
                    "Argument 'part' must be from 0 to 'whole' (" + whole + ") but was " + part);
        }
        if (whole == 0) {
            return Optional.empty();
        }
        Interval wilson = BinomialConfidenceInterval.WILSON_SCORE.fromErrorRate(
                Math.toIntExact(whole), Math.toIntExact(part), 0.05);
        return Optional.of(new Rate(part, whole, wilson.getLowerBound(), wilson.getUpperBound()));
    }

    /** The share, 0 to 1. */
    public double share() {
        return (double) part / whole;
    }
}
