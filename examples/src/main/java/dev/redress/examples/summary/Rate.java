package dev.redress.examples.summary;

/**
 * A share with its 95 % Wilson score interval; a zero denominator has no rate and is not one of these.
 *
 * @param part the numerator
 * @param whole the denominator, at least 1
 * @param low the lower bound, 0 to 1
 * @param high the upper bound, 0 to 1
 */
public record Rate(long part, long whole, double low, double high) {

    /** The share, 0 to 1. */
    public double share() {
        return (double) part / whole;
    }
}
