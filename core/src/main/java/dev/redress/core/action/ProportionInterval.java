package dev.redress.core.action;

/**
 * The port through which the confidence interval of a proportion comes in. Redress computes none itself: statistics belong to a
 * library that is well kept. With Apache Commons Statistics it is
 *
 * <pre>{@code
 * ProportionInterval exact = (successes, trials, level) -> {
 *     Interval found = BinomialConfidenceInterval.CLOPPER_PEARSON.fromErrorRate(trials, successes, 1 - level);
 *     return new ProportionInterval.Bounds(found.getLowerBound(), found.getUpperBound());
 * };
 * }</pre>
 *
 * <p>The exact interval of Clopper and Pearson is meant; that of Wilson is narrower and comes to a verdict sooner.
 *
 * <p><b>Atomicity</b> and <b>Ordering</b>: none asked, the same question always gets the same answer. <b>Concurrency</b>: called
 * by any number of threads. <b>Failure</b>: an exception goes to whoever asked for the verdict.
 */
@FunctionalInterface
public interface ProportionInterval {

    /**
     * Where the true proportion lies.
     *
     * @param successes how many of the trials, 0 to {@code trials}
     * @param trials how many, at least 1
     * @param level the confidence, both sides together, between 0 and 1
     * @return the bounds; the upper one is below 1 if not every trial succeeded
     */
    Bounds of(int successes, int trials, double level);

    /**
     * Two proportions.
     *
     * @param low the lower, 0 to 1
     * @param high the upper, {@code low} to 1
     */
    record Bounds(double low, double high) {

        /**
         * Checks the order.
         *
         * @param low the lower
         * @param high the upper
         * @throws IllegalArgumentException unless 0 &lt;= low &lt;= high &lt;= 1
         */
        public Bounds {
            if (!(0 <= low && low <= high && high <= 1)) {
                throw new IllegalArgumentException(
                        "Bounds must have 0 <= low <= high <= 1 but had " + low + " and " + high);
            }
        }
    }
}
