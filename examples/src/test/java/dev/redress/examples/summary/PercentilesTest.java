package dev.redress.examples.summary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class PercentilesTest {

    @Test
    void percentileIsATimeThatACaseTook() {
        assertThat(Percentiles.of(new long[] {7, 3})).contains(of(2, 3, 7, 7));
        assertThat(Percentiles.of(new long[] {7})).contains(of(1, 7, 7, 7));
        assertThat(Percentiles.of(
                        LongStream.rangeClosed(1, 100).map(i -> 101 - i).toArray()))
                .contains(of(100, 50, 90, 95));
        assertThat(Percentiles.of(LongStream.rangeClosed(1, 101).toArray())).contains(of(101, 51, 91, 96));
    }

    @Test
    void noTimesHaveNoPercentiles() {
        assertThat(Percentiles.of(new long[0])).isEmpty();
    }

    private static Percentiles of(long cases, long half, long ninety, long ninetyFive) {
        return new Percentiles(
                cases, Duration.ofSeconds(half), Duration.ofSeconds(ninety), Duration.ofSeconds(ninetyFive));
    }
}
