package dev.redress.examples.summary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class RateTest {

    @Test
    void intervalIsWilsons() {
        Rate rate = Rate.of(45, 50).orElseThrow();

        assertThat(rate.share()).isEqualTo(0.9);
        assertThat(rate.low()).isCloseTo(0.7864, within(0.00005));
        assertThat(rate.high()).isCloseTo(0.9565, within(0.00005));
    }

    @Test
    void allOfThemStillLeavesDoubt() {
        Rate rate = Rate.of(5, 5).orElseThrow();

        assertThat(rate.high()).isEqualTo(1);
        assertThat(rate.low()).isCloseTo(0.5655, within(0.00005));
    }

    @Test
    void zeroDenominatorHasNoRate() {
        assertThat(Rate.of(0, 0)).isEmpty();
    }

    @Test
    void partBeyondTheWholeIsRefused() {
        assertThatThrownBy(() -> Rate.of(3, 2)).hasMessage("Argument 'part' must be from 0 to 'whole' (2) but was 3");
        assertThatThrownBy(() -> Rate.of(-1, 2)).isInstanceOf(IllegalArgumentException.class);
    }
}
