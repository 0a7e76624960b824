package dev.redress.core.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.redress.core.command.Command;
import dev.redress.core.command.FindCause;
import dev.redress.core.command.NameAction;
import dev.redress.core.condition.FactValue;
import dev.redress.core.condition.Facts;
import dev.redress.core.made.Maker;
import dev.redress.core.made.Types;
import dev.redress.core.made.Words;
import dev.redress.core.privacy.Personal;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FingerprintTest {

    private static final Instant FRI_2026_02_06 = Instant.parse("2026-02-06T01:00:00Z");

    /** The number of the record is not part of what is asked for. */
    private static final Set<String> NOT_ASKED = Set.of("Receive.id");

    static Stream<Class<?>> fingerprinted() {
        return Types.values().stream().filter(Fingerprinted.class::isAssignableFrom);
    }

    private static String of(Object field) {
        return new Fingerprint().put(field).text();
    }

    @Test
    void thereAreFingerprintedTypesOfEveryKind() {
        assertThat(fingerprinted())
                .extracting(Class::getSimpleName)
                .contains("Receipt", "Complainant", "Remedy", "Money", "Tell", "Step", "Edition");
    }

    @ParameterizedTest
    @MethodSource("fingerprinted")
    void everyFieldCounts(Class<? extends Fingerprinted> type) {
        Fingerprinted value = Maker.full(Words.FEW).make(type);
        Maker other = Maker.random(11, Words.FEW);
        for (String field : Maker.fields(type)) {
            Fingerprinted changed = other.changed(value, type, field);
            if (!NOT_ASKED.contains(type.getSimpleName() + '.' + field)) {
                assertThat(changed)
                        .as("another %s of %s", field, type.getSimpleName())
                        .isNotNull();
                assertThat(Fingerprint.of(changed)).as(field).isNotEqualTo(Fingerprint.of(value));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("fingerprinted")
    void equalValuesHaveOneFingerprint(Class<? extends Fingerprinted> type) {
        Fingerprinted one = Maker.random(5, Words.FEW).make(type);
        Fingerprinted same = Maker.random(5, Words.FEW).make(type);
        assertThat(same).isEqualTo(one).isNotSameAs(one);
        assertThat(Fingerprint.of(same)).isEqualTo(Fingerprint.of(one)).matches("[0-9a-f]{32}");
    }

    @Property(tries = 200)
    void twoAdjacentTextsDoNotRunTogether(@ForAll String a, @ForAll String b, @ForAll String c, @ForAll String d) {
        boolean same = a.equals(c) && b.equals(d);
        String one = new Fingerprint().put(a).put(b).text();
        String other = new Fingerprint().put(c).put(d).text();
        assertThat(one.equals(other)).isEqualTo(same);
        assertThat(of(a + b).equals(one)).isFalse();
    }

    @Property(tries = 200)
    void aTextMovedFromOneFieldToTheNextIsAnotherFingerprint(@ForAll String a, @ForAll String b) {
        if (!a.isEmpty()) {
            String moved = new Fingerprint().put("").put(a + b).text();
            assertThat(moved).isNotEqualTo(new Fingerprint().put(a).put(b).text());
        }
        assertThat(new Fingerprint().put(List.of(a)).put(List.of(b)).text())
                .isNotEqualTo(
                        new Fingerprint().put(List.of(a, b)).put(List.of()).text());
        assertThat(new Fingerprint().put(Optional.of(a)).put(Optional.empty()).text())
                .isNotEqualTo(new Fingerprint()
                        .put(Optional.empty())
                        .put(Optional.of(a))
                        .text());
    }

    @Test
    void theOrderOfAListCounts_thatOfASetOrMapDoesNot() {
        assertThat(of(List.of("a", "b"))).isNotEqualTo(of(List.of("b", "a")));
        assertThat(of(new LinkedHashSet<>(List.of("a", "b")))).isEqualTo(of(new LinkedHashSet<>(List.of("b", "a"))));
        Map<String, String> one = new LinkedHashMap<>();
        one.put("a", "1");
        one.put("b", "2");
        Map<String, String> other = new LinkedHashMap<>();
        other.put("b", "2");
        other.put("a", "1");
        assertThat(of(one)).isEqualTo(of(other)).isNotEqualTo(of(Map.of("a", "2", "b", "1")));
        assertThat(of(Map.of("a", "b, c=d"))).isNotEqualTo(of(Map.of("a", "b", "c", "d")));
    }

    @Test
    void factsCountByNameKindAndValue() {
        String text = Fingerprint.of(Facts.none().with("grade", "1"));
        assertThat(text)
                .isNotEqualTo(Fingerprint.of(Facts.none().with("grade", "2")))
                .isNotEqualTo(Fingerprint.of(Facts.none().with("level", "1")))
                .isNotEqualTo(Fingerprint.of(Facts.none().with("grade", new FactValue.Decimal(BigDecimal.ONE))));
        assertThat(Fingerprint.of(Facts.none().with("a", "1").with("b", "2")))
                .isEqualTo(Fingerprint.of(Facts.none().with("b", "2").with("a", "1")));
    }

    @Test
    void wordsCount_saltDoesNot() {
        Personal one = Personal.sealed("0123456789abcdef", "leaks");
        assertThat(of(one))
                .isEqualTo(of(Personal.sealed("fedcba9876543210", "leaks")))
                .isEqualTo(of(Personal.of("leaks")));
        assertThat(of(one)).isNotEqualTo(of(Personal.of("leaks again")));
    }

    @Test
    void aTypeWhoseTextMightNotSayAllIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Fingerprint().put(String.class))
                .withMessage(
                        "Argument 'field' must be of a type whose text says all of it but was a" + " java.lang.Class");
    }

    @Test
    void twoCommandsWithTheSameWordsAreTwo() {
        Actor rina = Actor.of("rina", "handler");
        Command named = NameAction.complaint("K-1042", "R-1").by(rina);
        Command found = FindCause.complaint("K-1042", "R-1").by(rina);
        assertThat(named.remembered(FRI_2026_02_06)).isNotEqualTo(found.remembered(FRI_2026_02_06));
        assertThat(named.remembered(FRI_2026_02_06))
                .isEqualTo(NameAction.complaint("K-1042", "R-1").by(rina).remembered(FRI_2026_02_06));
    }
}
