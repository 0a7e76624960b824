package dev.redress.benchmarks;

/** The order in which the questions are asked: it never repeats, so no branch predictor learns it by heart. */
final class Order {

    private static final int BITS = Integer.numberOfTrailingZeros(Office.QUESTIONS);
    // Knuth's MMIX generator; its upper bits are the good ones.
    private static final long FACTOR = 6364136223846793005L;
    private static final long SUMMAND = 1442695040888963407L;

    private long state = 1;

    int next() {
        state = state * FACTOR + SUMMAND;
        return (int) (state >>> (Long.SIZE - BITS));
    }
}
