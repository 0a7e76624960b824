package dev.redress.core.facet;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import java.util.Optional;

/**
 * Whether an action worked, with the figures that say so (decision 14).
 *
 * <p>Cause {@code seal-worn}, implemented on Friday 27 March 2026 in Jakarta: 12 recurrences on 4,000 sales in the 90 days before,
 * 2 on 4,200 in the 90 days after, so 3.00 and 0.48 per 1,000 sales. The ratio of the rates lies between 0.0172 and 0.7130:
 * effective.
 *
 * @param effect what follows from the figures
 * @param before recurrences in the span before, 0 or more
 * @param salesBefore sales in that span, 0 or more
 * @param after recurrences in the span after, 0 or more
 * @param salesAfter sales in that span, 0 or more
 * @param ratio between which bounds the rate after over the rate before lies, at 95 % confidence; empty if not enough is known,
 *     or if the verdict was reached elsewhere without one
 */
public record Verdict(
        Effect effect, long before, long salesBefore, long after, long salesAfter, Optional<RatioInterval> ratio) {

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
     * Checks that nothing is negative and that the interval, if there is one, says the same as the effect.
     *
     * @param effect what follows from the figures
     * @param before recurrences in the span before
     * @param salesBefore sales in that span
     * @param after recurrences in the span after
     * @param salesAfter sales in that span
     * @param ratio between which bounds the rate after over the rate before lies
     * @throws IllegalArgumentException if a figure is negative or the interval contradicts the effect
     */
    public Verdict {
        Objects.requireNonNull(effect, "effect");
        if (before < 0 || salesBefore < 0 || after < 0 || salesAfter < 0) {
            throw new IllegalArgumentException("A verdict must have no negative figure but had " + before + " of "
                    + salesBefore + " before and " + after + " of " + salesAfter + " after");
        }
        if (ratio.isPresent() && effect != said(ratio.get())) {
            throw new IllegalArgumentException(
                    "A verdict must say what its interval says, " + said(ratio.get()) + " for ratios from "
                            + ratio.get().low() + " to " + ratio.get().high() + ", but said " + effect);
        }
    }

    /**
     * How often it happened before.
     *
     * @return recurrences per 1,000 sales, with two decimals, half up; empty without sales
     */
    public Optional<BigDecimal> perThousandBefore() {
        return perThousand(before, salesBefore);
    }

    /**
     * How often it happened after.
     *
     * @return recurrences per 1,000 sales, with two decimals, half up; empty without sales
     */
    public Optional<BigDecimal> perThousandAfter() {
        return perThousand(after, salesAfter);
    }

    static Effect said(RatioInterval ratio) {
        return ratio.isBelowOne() ? Effect.EFFECTIVE : Effect.NOT_EFFECTIVE;
    }

    private static Optional<BigDecimal> perThousand(long count, long sales) {
        return sales == 0
                ? Optional.empty()
                : Optional.of(BigDecimal.valueOf(count)
                        .movePointRight(3)
                        .divide(BigDecimal.valueOf(sales), 2, RoundingMode.HALF_UP));
    }
}
