package dev.redress.core.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.redress.core.edition.Edition;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NamesAndTimesTest {

    private static final Instant TUE_2026_02_03 = Instant.parse("2026-02-03T07:00:00Z");
    private static final Instant FRI_2026_02_06 = Instant.parse("2026-02-06T01:00:00Z");
    private static final String HASH = "0123456789abcdef".repeat(4);

    @Property(tries = 200)
    void aStampKeepsMicroseconds(@ForAll @LongRange(max = 999_999_999) long nanos) {
        Instant fine = TUE_2026_02_03.plusNanos(nanos);
        Stamp stamp = Stamp.at(fine, "rina");
        assertThat(stamp.occurredAt()).isEqualTo(TUE_2026_02_03.plusNanos(nanos / 1_000 * 1_000));
        assertThat(stamp.recordedAt()).isEqualTo(stamp.occurredAt());
        assertThat(Stamp.at(stamp.occurredAt(), "rina")).isEqualTo(stamp);
    }

    @Test
    void timesBefore1970AreCutToTheMicrosecondBefore() {
        Stamp stamp = Stamp.at(Instant.parse("1969-12-31T23:59:59.999999999Z"), "rina");
        assertThat(stamp.occurredAt()).isEqualTo(Instant.parse("1969-12-31T23:59:59.999999Z"));
    }

    @Test
    void nothingIsLearntBeforeItIsTrue() {
        assertThat(new Stamp(TUE_2026_02_03, FRI_2026_02_06, "rina").recordedAt())
                .isEqualTo(FRI_2026_02_06);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Stamp(FRI_2026_02_06, TUE_2026_02_03, "rina"))
                .withMessage("Argument 'occurredAt' must not be after 'recordedAt' 2026-02-03T07:00:00Z but was"
                        + " 2026-02-06T01:00:00Z");
    }

    @Test
    void aStampShowsItsTimesOnly() {
        assertThat(Stamp.at(TUE_2026_02_03, "rina")).hasToString("2026-02-03T07:00:00Z");
        assertThat(new Stamp(TUE_2026_02_03, FRI_2026_02_06, "rina"))
                .hasToString("2026-02-03T07:00:00Z (recorded 2026-02-06T01:00:00Z)");
    }

    @Test
    void anActorHasAnIdAndRolesOfItsOwn() {
        Set<String> roles = new HashSet<>(Set.of("handler"));
        Actor rina = new Actor("rina", roles);
        roles.add("manager");
        assertThat(rina).isEqualTo(Actor.of("rina", "handler")).hasToString("actor with roles [handler]");
        assertThat(Actor.of("rina", "b", "a", "b")).hasToString("actor with roles [a, b]");
        assertThat(Actor.rules().id()).isEqualTo(Actor.REDRESS);
        assertThat(Actor.of("x".repeat(200)).roles()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  "})
    void noNameIsBlank(String blank) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Actor.of(blank))
                .withMessage("Argument 'id' must have 1 to 200 characters, not all blank, but had " + blank.length());
        assertThatIllegalArgumentException().isThrownBy(() -> RecordId.complaint(blank));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RecordId.complaint("K-1").in(blank));
        assertThatIllegalArgumentException().isThrownBy(() -> new RecordId("-", blank, "K-1"));
        assertThatIllegalArgumentException().isThrownBy(() -> new Edition(blank, HASH));
    }

    @Test
    void namesHaveALongestForm() {
        assertThat(new RecordId("s".repeat(100), "k".repeat(40), "n".repeat(200)).number())
                .hasSize(200);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RecordId.complaint("n".repeat(201)))
                .withMessage("Argument 'number' must have 1 to 200 characters, not all blank, but had 201");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RecordId.complaint("K-1").in("s".repeat(101)));
        assertThatIllegalArgumentException().isThrownBy(() -> new RecordId("-", "k".repeat(41), "K-1"));
        assertThatIllegalArgumentException().isThrownBy(() -> Actor.of("x".repeat(201)));
        assertThat(new Edition("e".repeat(200), HASH).id()).hasSize(200);
        assertThatIllegalArgumentException().isThrownBy(() -> new Edition("e".repeat(201), HASH));
    }

    @Test
    void recordsAreOrderedByScopeKindAndNumber() {
        List<RecordId> ordered = List.of(
                RecordId.action("A-2"),
                RecordId.complaint("K-1"),
                RecordId.complaint("K-2"),
                RecordId.action("A-1").in("north"),
                RecordId.complaint("K-1").in("north"));
        assertThat(ordered).isSorted();
        assertThat(Stream.of(ordered.get(4), ordered.get(1)).sorted()).containsExactly(ordered.get(1), ordered.get(4));
        assertThat(ordered.get(1)).hasToString("complaint K-1");
        assertThat(ordered.get(3)).hasToString("action A-1 of north");
        assertThat(RecordId.complaint("K-1").compareTo(RecordId.complaint("K-1")))
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0123", "0123456789ABCDEF0123456789abcdef0123456789abcdef0123456789abcdef"})
    void aHashHas64HexadecimalDigits(String hash) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Edition("after-sales/2026-1", hash))
                .withMessage("Argument 'hash' must be 64 hexadecimal digits but was " + hash);
        assertThat(new Edition("after-sales/2026-1", HASH)).hasToString("after-sales/2026-1 (01234567)");
    }
}
