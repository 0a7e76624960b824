package dev.redress.core.action;

import dev.redress.core.facet.RatioInterval;
import dev.redress.core.facet.Verdict;
import dev.redress.core.facet.Verdict.Effect;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * Whether an action worked: recurrences of its cause per sale, in equal spans before and after (decision 14).
 *
 * <p>Recurrences are rare and independent, so each count is taken as Poisson with its sales as exposure. Given their total, the
 * count after is then binomial with the share p = S₂·ρ / (S₁ + S₂·ρ), where S₁ and S₂ are the sales and ρ is the ratio of the two
 * rates; so an interval for p is one for ρ = p / (1 − p) · S₁ / S₂ (the conditional method of Przyborowski and Wilenski 1940, which {@code poisson.test} of R uses). An
 * action is effective if the whole interval, at {@link RatioInterval#LEVEL}, lies below 1.
 *
 * <p>12 on 4,000 sales before and 2 on 4,200 after give 0.0172 to 0.7130: effective. 5 and 0 on equal sales give 0 to 1.0913: five
 * that stay away may still be luck.
 */
public final class Effectiveness {

    /** How many recurrences before are needed to say anything. */
    public static final int FEWEST_BEFORE = 5;

    private Effectiveness() {}

    /**
     * The verdict.
     *
     * @param counts recurrences and sales before and after
     * @param proportions where an interval of a proportion comes from
     * @return effective, not effective, or not enough known; the last without an interval
     * @throws IllegalArgumentException if {@code proportions} answers an upper bound of 1 although there were recurrences before
     */
    public static Verdict of(Counts counts, ProportionInterval proportions) {
        if (counts.before() < FEWEST_BEFORE || counts.salesBefore() == 0 || counts.salesAfter() == 0) {
            return verdict(Effect.NOT_ENOUGH_KNOWN, counts, Optional.empty());
        }
        RatioInterval ratio = ratio(counts, proportions);
        Effect effect = ratio.isBelowOne() ? Effect.EFFECTIVE : Effect.NOT_EFFECTIVE;
        return verdict(effect, counts, Optional.of(ratio));
    }

    private static RatioInterval ratio(Counts counts, ProportionInterval proportions) {
        int total = Math.toIntExact(counts.before() + counts.after());
        ProportionInterval.Bounds share = proportions.of(Math.toIntExact(counts.after()), total, RatioInterval.LEVEL);
        if (share.high() >= 1) {
            throw new IllegalArgumentException("Argument 'proportions' must answer an upper bound below 1 for "
                    + counts.after() + " of " + total + " but answered " + share.high());
        }
        double sales = (double) counts.salesBefore() / counts.salesAfter();
        return new RatioInterval(odds(share.low(), sales), odds(share.high(), sales));
    }

    private static BigDecimal odds(double share, double sales) {
        return BigDecimal.valueOf(share / (1 - share) * sales);
    }

    private static Verdict verdict(Effect effect, Counts counts, Optional<RatioInterval> ratio) {
        return new Verdict(effect, counts.before(), counts.salesBefore(), counts.after(), counts.salesAfter(), ratio);
    }
}
