package dev.redress.core.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import dev.redress.core.facet.RatioInterval;
import dev.redress.core.facet.Verdict;
import dev.redress.core.facet.Verdict.Effect;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.function.DoublePredicate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.apache.commons.statistics.interval.BinomialConfidenceInterval;
import org.apache.commons.statistics.interval.Interval;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EffectivenessTest {

    private static final ProportionInterval EXACT = (successes, trials, level) -> {
        Interval found = BinomialConfidenceInterval.CLOPPER_PEARSON.fromErrorRate(trials, successes, 1 - level);
        return new ProportionInterval.Bounds(found.getLowerBound(), found.getUpperBound());
    };

    private static Verdict judge(long before, long salesBefore, long after, long salesAfter) {
        return Effectiveness.of(new Counts(before, salesBefore, after, salesAfter), EXACT);
    }

    @ParameterizedTest
    @CsvSource({
        "12, 4000, 2, 4200, EFFECTIVE, 0.0172, 0.7130",
        "5, 1000, 0, 1000, NOT_EFFECTIVE, 0.0000, 1.0913",
        "6, 1000, 0, 1000, EFFECTIVE, 0.0000, 0.8494",
        "20, 1000, 20, 1000, NOT_EFFECTIVE, 0.5106, 1.9585",
        "20, 1000, 20, 4000, EFFECTIVE, 0.1276, 0.4897",
        "5, 1000, 40, 1000, NOT_EFFECTIVE, 3.1573, 25.9712"
    })
    void theVerdictFollowsFromTheInterval(
            long before, long salesBefore, long after, long salesAfter, Effect effect, String low, String high) {
        Verdict verdict = judge(before, salesBefore, after, salesAfter);
        assertThat(verdict.effect()).isEqualTo(effect);
        assertThat(verdict.ratio()).contains(new RatioInterval(new BigDecimal(low), new BigDecimal(high)));
        assertThat(verdict.before()).isEqualTo(before);
        assertThat(verdict.salesBefore()).isEqualTo(salesBefore);
        assertThat(verdict.after()).isEqualTo(after);
        assertThat(verdict.salesAfter()).isEqualTo(salesAfter);
    }

    @ParameterizedTest
    @CsvSource({"4,1000,0,1000", "0,1000,0,1000", "50,0,0,1000", "50,1000,0,0"})
    void tooFewBeforeOrNoSalesSayNothing(long before, long salesBefore, long after, long salesAfter) {
        Verdict verdict = judge(before, salesBefore, after, salesAfter);
        assertThat(verdict.effect()).isEqualTo(Effect.NOT_ENOUGH_KNOWN);
        assertThat(verdict.ratio()).isEmpty();
    }

    /** Lung cancer in Danish towns, the example of R's own manual: {@code poisson.test(c(11, 6+8+7), c(800, 1083+1050+878))}. */
    @Test
    void itIsTheIntervalThatRGives() {
        RatioInterval ratio = judge(21, 3_011, 11, 800).ratio().orElseThrow();
        assertThat(ratio.low()).isEqualTo(new BigDecimal("0.8584"));
        assertThat(ratio.high()).isEqualTo(new BigDecimal("4.2773"));
    }

    @Property(tries = 60)
    void theIntervalIsThatOfTheBinomialSums(
            @ForAll @IntRange(min = 5, max = 40) int before,
            @ForAll @IntRange(max = 40) int after,
            @ForAll @IntRange(min = 1, max = 100_000) int salesBefore,
            @ForAll @IntRange(min = 1, max = 100_000) int salesAfter) {
        RatioInterval ratio =
                judge(before, salesBefore, after, salesAfter).ratio().orElseThrow();
        int total = before + after;
        double low = after == 0 ? 0 : root(p -> 1 - atMost(after - 1, total, p) < 0.025);
        double high = root(p -> atMost(after, total, p) > 0.025);
        double sales = (double) salesBefore / salesAfter;
        assertThat(ratio.low().doubleValue()).isCloseTo(low / (1 - low) * sales, within(0.0002 + 1e-6 * sales));
        assertThat(ratio.high().doubleValue()).isCloseTo(high / (1 - high) * sales, within(0.0002 + 1e-6 * sales));
    }

    /** The chance of at most k of n, by its sum, in decimals. */
    private static double atMost(int k, int n, double p) {
        BigDecimal success = new BigDecimal(p);
        BigDecimal failure = BigDecimal.ONE.subtract(success);
        BigDecimal sum = BigDecimal.ZERO;
        BigDecimal choose = BigDecimal.ONE;
        for (int i = 0; i <= k; i++) {
            sum = sum.add(choose.multiply(success.pow(i, MathContext.DECIMAL128))
                    .multiply(failure.pow(n - i, MathContext.DECIMAL128)));
            choose = choose.multiply(BigDecimal.valueOf(n - i))
                    .divide(BigDecimal.valueOf(i + 1), MathContext.DECIMAL128);
        }
        return sum.doubleValue();
    }

    private static double root(DoublePredicate below) {
        double from = 0;
        double to = 1;
        for (int i = 0; i < 50; i++) {
            double middle = (from + to) / 2;
            if (below.test(middle)) {
                from = middle;
            } else {
                to = middle;
            }
        }
        return from;
    }

    @Property(tries = 200)
    void moreRecurrencesAfterNeverMakeItEffective(
            @ForAll @IntRange(max = 200) int before,
            @ForAll @IntRange(max = 200) int after,
            @ForAll @IntRange(max = 5_000) int salesBefore,
            @ForAll @IntRange(max = 5_000) int salesAfter) {
        Verdict one = judge(before, salesBefore, after, salesAfter);
        Verdict more = judge(before, salesBefore, after + 1, salesAfter);
        assertThat(more.effect() == Effect.EFFECTIVE && one.effect() != Effect.EFFECTIVE)
                .isFalse();
        assertThat(more.effect() == Effect.NOT_ENOUGH_KNOWN).isEqualTo(one.effect() == Effect.NOT_ENOUGH_KNOWN);
    }

    @Property(tries = 200)
    void onlyTheRatioOfTheSalesMatters(
            @ForAll @IntRange(max = 100) int before,
            @ForAll @IntRange(max = 100) int after,
            @ForAll @IntRange(max = 5_000) int salesBefore,
            @ForAll @IntRange(max = 5_000) int salesAfter,
            @ForAll @IntRange(min = 1, max = 1_000_000) int factor) {
        Verdict one = judge(before, salesBefore, after, salesAfter);
        Verdict scaled = judge(before, (long) salesBefore * factor, after, (long) salesAfter * factor);
        assertThat(scaled.effect()).isEqualTo(one.effect());
        assertThat(scaled.ratio()).isEqualTo(one.ratio());
    }

    @Property(tries = 200)
    void theObservedRatioLiesInTheInterval(
            @ForAll @IntRange(min = 5, max = 1_000) int before,
            @ForAll @IntRange(max = 1_000) int after,
            @ForAll @IntRange(min = 1, max = 5_000) int salesBefore,
            @ForAll @IntRange(min = 1, max = 5_000) int salesAfter) {
        RatioInterval ratio =
                judge(before, salesBefore, after, salesAfter).ratio().orElseThrow();
        double observed = (double) after / salesAfter / ((double) before / salesBefore);
        assertThat(observed).isBetween(ratio.low().doubleValue(), ratio.high().doubleValue());
    }

    @Test
    void theLargestCountsAreJudged() {
        Verdict verdict = judge(Counts.MOST, Long.MAX_VALUE, Counts.MOST, Long.MAX_VALUE);
        assertThat(verdict.effect()).isEqualTo(Effect.NOT_EFFECTIVE);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Counts(Counts.MOST + 1, 1, 1, 1))
                .withMessage("Argument 'before' must be from 0 to 1000000000 but was 1000000001");
    }

    @ParameterizedTest
    @CsvSource({"-1,1,1,1,before", "1,-1,1,1,salesBefore", "1,1,-1,1,after", "1,1,1,-1,salesAfter"})
    void noCountIsNegative(long before, long salesBefore, long after, long salesAfter, String name) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Counts(before, salesBefore, after, salesAfter))
                .withMessageStartingWith("Argument '" + name + "' must be from 0 to ")
                .withMessageEndingWith("but was -1");
    }

    @Test
    void anAnswerThatCannotBeIsNotTakenForAVerdict() {
        ProportionInterval careless = (successes, trials, level) -> new ProportionInterval.Bounds(0, 1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Effectiveness.of(new Counts(12, 10, 2, 10), careless))
                .withMessage("Argument 'proportions' must answer an upper bound below 1 for 2 of 14 but answered 1.0");
    }

    @ParameterizedTest
    @CsvSource({"-0.1,0.5", "0.6,0.5", "0.5,1.1", "NaN,0.5", "0.5,NaN"})
    void boundsAreInOrder(double low, double high) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ProportionInterval.Bounds(low, high))
                .withMessage("Bounds must have 0 <= low <= high <= 1 but had " + low + " and " + high);
    }
}
