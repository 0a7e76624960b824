package dev.redress.policy.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestNameTest {

    @ParameterizedTest
    @CsvSource({
        "calender, calendar",
        "WEEKLY, weekly",
        "holiday, holidays",
        "wekely, weekly",
        "oneof, oneOf",
        "cal, calendar",
        "weeklyhours, weekly"
    })
    void findsWhatWasProbablyMeant(String written, String meant) {
        assertThat(NearestName.of(written, List.of("calendar", "weekly", "holidays", "oneOf")))
                .contains(meant);
    }

    @ParameterizedTest
    @CsvSource({"promises", "x", "we", "''", "hours"})
    void saysNothingWhenNothingIsNear(String written) {
        assertThat(NearestName.of(written, List.of("calendar", "weekly", "holidays", "y")))
                .isEmpty();
    }

    @Test
    void ofEquallyNearNamesTheFirstWins() {
        assertThat(NearestName.of("zone1", List.of("zone2", "zone3"))).contains("zone2");
    }

    @Test
    void wordsAndListsOfAnyLengthCostLittle() {
        assertThat(NearestName.of("x".repeat(1_000_000), List.of("x"))).isEmpty();
        assertThat(NearestName.of("abc", Collections.nCopies(2_000_000, "xyz"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"abc,abc,0", "abc,acb,1", "abc,abcd,1", "abc,bc,1", "abc,axc,1", "ca,abc,3", "'',abc,3"})
    void countsChangesOfSingleLetters(String a, String b, int distance) {
        assertThat(NearestName.distance(a, b)).isEqualTo(distance);
    }

    @Property(tries = 200)
    void theDistanceIsSymmetricAndNeverMoreThanTheLongerWord(
            @ForAll @AlphaChars @StringLength(max = 12) String a,
            @ForAll @AlphaChars @StringLength(max = 12) String b) {
        assertThat(NearestName.distance(a, b))
                .isEqualTo(NearestName.distance(b, a))
                .isBetween(Math.abs(a.length() - b.length()), Math.max(a.length(), b.length()));
    }
}
