package dev.redress.calendar.holiday;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Sets of years. */
class YearsTest {

    @Test
    void yearsArePrintedAsSpans() {
        assertThat(Years.of(2026, 2024, 2025, 2015, 2024)).hasToString("2015, 2024-2026");
        assertThat(Years.between(2024, 2026)).hasToString("2024-2026");
        assertThat(Years.all()).hasToString("all years");
        assertThat(Years.none()).hasToString("no year");
        assertThat(Years.of()).isEqualTo(Years.none());
    }

    @Test
    void equalSetsAreEqual_howeverTheyAreMade() {
        assertThat(Years.of(2025, 2024, 2026))
                .isEqualTo(Years.between(2024, 2026))
                .hasSameHashCodeAs(Years.between(2024, 2026))
                .isNotEqualTo(Years.between(2024, 2027))
                .isNotEqualTo("2024-2026");
        assertThat(Years.between(Integer.MIN_VALUE, Integer.MAX_VALUE)).isEqualTo(Years.all());
    }

    @Test
    void allAndNone_areNeutralAndAbsorbing() {
        Years some = Years.of(2015, 2024);
        assertThat(some.and(Years.all())).isEqualTo(some);
        assertThat(Years.all().and(some)).isEqualTo(some);
        assertThat(some.and(Years.none())).isEqualTo(Years.none());
        assertThat(Years.none().isEmpty()).isTrue();
        assertThat(Years.all().isEmpty()).isFalse();
        assertThat(Years.all().contains(Integer.MIN_VALUE)).isTrue();
        assertThat(Years.of(Integer.MAX_VALUE, Integer.MIN_VALUE).contains(Integer.MAX_VALUE))
                .isTrue();
    }

    @Test
    void reversedYears_areRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Years.between(2026, 2025))
                .withMessage("Argument 'last' must not be before 'first' 2026 but was 2025");
        assertThatIllegalArgumentException().isThrownBy(() -> Years.all().containsAll(2026, 2025));
    }

    @Test
    void yearsAreReadAsPeopleWriteThem() {
        assertThat(Years.parse("2026")).isEqualTo(Years.of(2026));
        assertThat(Years.parse(" 2024-2026 ")).isEqualTo(Years.between(2024, 2026));
        assertThat(Years.parse("0001-9999")).isEqualTo(Years.between(1, 9999));
        assertThat(Years.parse("all")).isEqualTo(Years.all());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "soon", "26", "0000", "0000-2026", "2026-2024", "2024-", "2024-2025-2026", "ALL", "٢٠٢٦"})
    void whatIsNoYears_isRefusedWithWhatWasFound(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Years.parse(text))
                .withMessage("found \"" + text + "\", expected a year such as 2026, years such as 2024-2026, or all");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Years.parse("x".repeat(1_000_000)))
                .satisfies(e -> assertThat(e.getMessage()).hasSizeLessThan(130));
    }

    @Provide
    Arbitrary<Set<Integer>> years() {
        return Arbitraries.integers().between(2000, 2015).set().ofMaxSize(10);
    }

    private static Years years(Set<Integer> years) {
        return Years.of(years.stream().mapToInt(Integer::intValue).toArray());
    }

    @Property(seed = "61")
    void and_isTheIntersectionOfSets(@ForAll("years") Set<Integer> one, @ForAll("years") Set<Integer> other) {
        Set<Integer> both = new TreeSet<>(one);
        both.retainAll(other);
        assertThat(years(one).and(years(other)))
                .isEqualTo(years(both))
                .isEqualTo(years(other).and(years(one)));
    }

    @Property(seed = "62")
    void containsAll_isContainsOfEach(@ForAll("years") Set<Integer> set) {
        for (int first = 1999; first <= 2016; first++) {
            for (int last = first; last <= 2016; last++) {
                assertThat(years(set).containsAll(first, last))
                        .isEqualTo(IntStream.rangeClosed(first, last).allMatch(set::contains));
            }
            assertThat(years(set).contains(first)).isEqualTo(set.contains(first));
        }
    }
}
