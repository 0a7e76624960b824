package dev.redress.core.facet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.redress.core.facet.Verdict.Effect;
import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerdictTest {

    private static final RatioInterval FELL = ratio("0.0172", "0.7130");
    private static final RatioInterval UNCLEAR = ratio("0.5106", "1.9585");

    private static RatioInterval ratio(String low, String high) {
        return new RatioInterval(new BigDecimal(low), new BigDecimal(high));
    }

    private static Verdict verdict(Effect effect, Optional<RatioInterval> ratio) {
        return new Verdict(effect, 12, 4_000, 2, 4_200, ratio);
    }

    @Test
    void ratesArePerThousandSales() {
        Verdict verdict = verdict(Effect.EFFECTIVE, Optional.of(FELL));
        assertThat(verdict.perThousandBefore()).contains(new BigDecimal("3.00"));
        assertThat(verdict.perThousandAfter()).contains(new BigDecimal("0.48"));
    }

    @Test
    void withoutSalesThereIsNoRate() {
        Verdict verdict = new Verdict(Effect.NOT_ENOUGH_KNOWN, 12, 0, 0, 0, Optional.empty());
        assertThat(verdict.perThousandBefore()).isEmpty();
        assertThat(verdict.perThousandAfter()).isEmpty();
    }

    @Test
    void theLargestCountsHaveARate() {
        Verdict verdict = new Verdict(Effect.NOT_EFFECTIVE, Long.MAX_VALUE, 1, 0, Long.MAX_VALUE, Optional.empty());
        assertThat(verdict.perThousandBefore()).contains(new BigDecimal("9223372036854775807000.00"));
    }

    @Test
    void anIntervalSaysTheSameAsTheEffect() {
        assertThat(verdict(Effect.EFFECTIVE, Optional.of(FELL)).ratio()).contains(FELL);
        assertThat(verdict(Effect.NOT_EFFECTIVE, Optional.of(UNCLEAR)).ratio()).contains(UNCLEAR);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> verdict(Effect.EFFECTIVE, Optional.of(UNCLEAR)))
                .withMessage("A verdict must say what its interval says, NOT_EFFECTIVE for ratios from 0.5106 to"
                        + " 1.9585, but said EFFECTIVE");
        assertThatIllegalArgumentException().isThrownBy(() -> verdict(Effect.NOT_ENOUGH_KNOWN, Optional.of(FELL)));
    }

    @ParameterizedTest
    @CsvSource({"-1,1,1,1", "1,-1,1,1", "1,1,-1,1", "1,1,1,-1"})
    void noFigureIsNegative(long before, long salesBefore, long after, long salesAfter) {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new Verdict(Effect.NOT_EFFECTIVE, before, salesBefore, after, salesAfter, Optional.empty()))
                .withMessageContaining("must have no negative figure")
                .withMessageContaining("-1");
    }

    @Test
    void anIntervalIsRoundedOutwardToFourDecimals() {
        assertThat(ratio("0.01729", "0.71299001")).isEqualTo(ratio("0.0172", "0.7130"));
        assertThat(ratio("0", "1")).isEqualTo(ratio("0.0000", "1.0000"));
    }

    @ParameterizedTest
    @CsvSource({"0.9999,true", "0.99991,false", "1,false"})
    void theWholeIntervalMustBeBelowOne(String high, boolean below) {
        assertThat(ratio("0", high).isBelowOne()).isEqualTo(below);
    }

    @ParameterizedTest
    @CsvSource({"-0.1,1", "0.6,0.5"})
    void anIntervalIsInOrder(String low, String high) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ratio(low, high))
                .withMessageContaining("must have 0 <= low <= high");
    }
}
