package dev.redress.core.action;

/**
 * How far a recall has come.
 *
 * <p>Pump P-7, batch 2025-11, on Friday 27 March 2026: 1,200 units affected, the holders of 900 reached, 640 units recovered.
 *
 * @param affected units that may be affected
 * @param reached units whose holder was reached, no more than affected
 * @param recovered units that came back or were mended, no more than reached
 */
public record Recall(long affected, long reached, long recovered) {

    /**
     * Checks the order.
     *
     * @param affected units that may be affected
     * @param reached units whose holder was reached
     * @param recovered units that came back or were mended
     * @throws IllegalArgumentException if a number is negative or the order affected, reached, recovered does not hold
     */
    public Recall {
        if (recovered < 0 || reached < recovered || affected < reached) {
            throw new IllegalArgumentException("A recall must have 0 <= recovered <= reached <= affected but had "
                    + recovered + ", " + reached + ", " + affected);
        }
    }

    /**
     * Whether this count may follow an earlier one: units once found affected, reached or recovered stay so.
     *
     * @param earlier the earlier count
     * @return true if no number fell
     */
    public boolean follows(Recall earlier) {
        return affected >= earlier.affected && reached >= earlier.reached && recovered >= earlier.recovered;
    }
}
