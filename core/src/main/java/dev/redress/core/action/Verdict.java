package dev.redress.core.action;

import java.util.Objects;

/**
 * Whether an action worked, with the figures that say so (decision 14).
 *
 * <p>Cause {@code seal-worn}: 12 recurrences on 4,000 sales in the 90 days before, 2 on 4,200 in the 90 days after: 3.00 and 0.48
 * per 1,000 sales.
 *
 * @param effect what follows from the figures
 * @param before recurrences in the span before, 0 or more
 * @param salesBefore sales in that span, 0 or more
 * @param after recurrences in the span after, 0 or more
 * @param salesAfter sales in that span, 0 or more
 */
public record Verdict(Effect effect, long before, long salesBefore, long after, long salesAfter) {

    /** What follows from the figures. */
    public enum Effect {
        /** Recurrences fell, and not by chance alone. */
        EFFECTIVE,
        /** They did not fall, or not clearly. */
        NOT_EFFECTIVE,
        /** Fewer than five before, or no sales in one of the spans: nobody can say. */
        NOT_ENOUGH_KNOWN
    }

    /**
     * Checks that nothing is negative.
     *
     * @param effect what follows from the figures
     * @param before recurrences in the span before
     * @param salesBefore sales in that span
     * @param after recurrences in the span after
     * @param salesAfter sales in that span
     * @throws IllegalArgumentException if a figure is negative
     */
    public Verdict {
        Objects.requireNonNull(effect, "effect");
        if (before < 0 || salesBefore < 0 || after < 0 || salesAfter < 0) {
            throw new IllegalArgumentException("A verdict must have no negative figure but had " + before + " of "
                    + salesBefore + " before and " + after + " of " + salesAfter + " after");
        }
    }
}
