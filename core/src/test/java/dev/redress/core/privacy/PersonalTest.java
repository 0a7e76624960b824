package dev.redress.core.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonalTest {

    private static final String SALT = "0123456789abcdef";
    private static final Personal PLAIN = Personal.of("Mrs Hart's pump leaks");
    private static final Personal SEALED = PLAIN.seal(() -> SALT);

    @Test
    void sealingGivesASaltOnce() {
        assertThat(PLAIN.salt()).isEmpty();
        assertThat(SEALED.salt()).contains(SALT);
        assertThat(SEALED.text()).isEqualTo(PLAIN.text()).contains("Mrs Hart's pump leaks");
        assertThat(SEALED.seal(() -> "another salt, not taken")).isSameAs(SEALED);
        assertThat(SEALED.erase().seal(() -> SALT)).isEqualTo(SEALED.erase());
    }

    @Test
    void erasingLeavesTheDigest() {
        Personal erased = SEALED.erase();
        assertThat(erased.text()).isEmpty();
        assertThat(erased.salt()).isEmpty();
        assertThat(erased.isErased()).isTrue();
        assertThat(SEALED.isErased()).isFalse();
        assertThat(erased.digest()).isEqualTo(SEALED.digest());
        assertThat(erased.erase()).isSameAs(erased);
        assertThat(erased).isEqualTo(Personal.erased(SEALED.digest()));
    }

    @Property(tries = 200)
    void theDigestIsThatOfSaltZeroAndText(@ForAll String text) throws Exception {
        Personal sealed = Personal.sealed(SALT, text);
        byte[] expected =
                MessageDigest.getInstance("SHA-256").digest((SALT + '\0' + text).getBytes(StandardCharsets.UTF_8));
        assertThat(sealed.digest())
                .isEqualTo(HexFormat.of().formatHex(expected))
                .isEqualTo(sealed.erase().digest());
        assertThat(sealed).isEqualTo(Personal.sealed(SALT, text)).hasSameHashCodeAs(Personal.sealed(SALT, text));
        assertThat(sealed)
                .isNotEqualTo(Personal.sealed("another salt here", text))
                .isNotEqualTo(Personal.of(text));
        assertThat(sealed.digest())
                .isNotEqualTo(Personal.sealed("another salt here", text).digest());
    }

    @Test
    void whatWasNeverSealedCannotBeErased() {
        assertThatIllegalStateException()
                .isThrownBy(PLAIN::erase)
                .withMessage("A text must be sealed before its digest is asked for");
    }

    @Test
    void noFormShowsTheText() {
        assertThat(PLAIN).hasToString("(personal)");
        assertThat(SEALED).hasToString("(personal)");
        assertThat(SEALED.erase()).hasToString("(erased)");
        assertThat(PLAIN).isNotEqualTo("Mrs Hart's pump leaks");
    }

    @Test
    void textsAndSaltsAreBounded_andTheMessageDoesNotQuoteThem() {
        String longest = "x".repeat(Personal.LONGEST);
        assertThat(Personal.of(longest).text()).contains(longest);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Personal.of(longest + "x"))
                .withMessage("Argument 'text' must have at most 100000 characters but had 100001");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Personal.sealed("short", "x"))
                .withMessage("Argument 'salt' must have 16 to 128 characters but had 5");
        assertThatIllegalArgumentException().isThrownBy(() -> Personal.sealed("x".repeat(129), "x"));
        assertThat(Personal.sealed("x".repeat(128), "x").salt()).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Mrs Hart", "0123456789ABCDEF0123456789abcdef0123456789abcdef0123456789abcdef"})
    void aDigestHas64HexadecimalDigits(String digest) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Personal.erased(digest))
                .withMessage(
                        "Argument 'digest' must be 64 hexadecimal digits but had " + digest.length() + " characters");
    }
}
