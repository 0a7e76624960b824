package dev.redress.core.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.redress.core.facet.Plan;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpansTest {

    private static final ZoneId JAKARTA = ZoneId.of("Asia/Jakarta");
    private static final Instant SAT_2025_12_27 = Instant.parse("2025-12-27T07:00:00Z");
    private static final Instant FRI_2026_03_27 = Instant.parse("2026-03-27T07:00:00Z");
    private static final Instant THU_2026_06_25 = Instant.parse("2026-06-25T07:00:00Z");

    private static Occurrence seal(Instant at) {
        return new Occurrence("seal-worn", at);
    }

    @Test
    void asManyDaysBeforeAsAfter() {
        assertThat(Spans.around(FRI_2026_03_27, 90, JAKARTA))
                .isEqualTo(
                        new Spans(new Span(SAT_2025_12_27, FRI_2026_03_27), new Span(FRI_2026_03_27, THU_2026_06_25)));
    }

    @Test
    void aDayIsOneOfTheZone_alsoWhenClocksChange() {
        Spans spans = Spans.around(Instant.parse("2026-03-29T10:00:00Z"), 1, ZoneId.of("Europe/Berlin"));
        assertThat(Duration.between(spans.before().from(), spans.before().until()))
                .isEqualTo(Duration.ofHours(23));
        assertThat(Duration.between(spans.after().from(), spans.after().until()))
                .isEqualTo(Duration.ofHours(24));
    }

    @Test
    void theBeginningIsIn_theEndIsNot_andTheImplementationIsAfter() {
        Spans spans = Spans.around(FRI_2026_03_27, 90, JAKARTA);
        List<Occurrence> occurrences = List.of(
                seal(SAT_2025_12_27.minusNanos(1_000)),
                seal(SAT_2025_12_27),
                seal(FRI_2026_03_27.minusNanos(1_000)),
                seal(FRI_2026_03_27),
                seal(THU_2026_06_25.minusNanos(1_000)),
                seal(THU_2026_06_25),
                new Occurrence("late-delivery", FRI_2026_03_27));
        Counts counts = Counts.of(spans, "seal-worn", occurrences, span -> span.equals(spans.before()) ? 4_000 : 4_200);
        assertThat(counts).isEqualTo(new Counts(2, 4_000, 2, 4_200));
    }

    @Property(tries = 200)
    void anInstantIsInOneOfTheSpansOrOutside(
            @ForAll @IntRange(min = 1, max = Plan.LONGEST_WAIT) int days,
            @ForAll @LongRange(min = -400_000_000, max = 400_000_000) long seconds) {
        Spans spans = Spans.around(FRI_2026_03_27, days, ZoneId.of("America/New_York"));
        Instant at = FRI_2026_03_27.plusSeconds(seconds);
        boolean inside =
                !at.isBefore(spans.before().from()) && at.isBefore(spans.after().until());
        assertThat(spans.before().contains(at) ^ spans.after().contains(at)).isEqualTo(inside);
        assertThat(spans.before().contains(at)).isEqualTo(inside && seconds < 0);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 3_654})
    void daysAreBounded(int days) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Spans.around(FRI_2026_03_27, days, JAKARTA))
                .withMessage("Argument 'days' must be from 1 to 3653 but was " + days);
    }

    @Test
    void aSpanIsNotEmpty_andTwoSpansMeet() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Span(FRI_2026_03_27, FRI_2026_03_27));
        Span before = new Span(SAT_2025_12_27, FRI_2026_03_27);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Spans(before, before))
                .withMessageStartingWith("Argument 'after' must begin where 'before' ends, 2026-03-27T07:00:00Z");
    }
}
