package dev.redress.core.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import org.junit.jupiter.api.Test;

class PseudonymsTest {

    private static final byte[] KEY = HexFormat.of().parseHex("00112233445566778899aabbccddeeff".repeat(2));

    private final Pseudonyms pseudonyms = Pseudonyms.under(KEY);

    @Test
    void theSameNumberHasTheSamePseudonymInAScope() {
        assertThat(pseudonyms.of("north", "C-204"))
                .isEqualTo(Pseudonyms.under(KEY).of("north", "C-204"))
                .isNotEqualTo(pseudonyms.of("south", "C-204"))
                .isNotEqualTo(pseudonyms.of("north", "C-205"))
                .matches("[0-9a-f]{32}");
    }

    @Test
    void itIsTheHmacOfPurposeScopeAndNumber() throws Exception {
        ByteArrayOutputStream message = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(message);
        for (String field : new String[] {"redress pseudonym 1", "north", "Rügen-7"}) {
            byte[] bytes = field.getBytes(StandardCharsets.UTF_8);
            out.writeInt(bytes.length);
            out.write(bytes);
        }
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(KEY, "HmacSHA256"));
        String whole = HexFormat.of().formatHex(mac.doFinal(message.toByteArray()));
        assertThat(pseudonyms.of("north", "Rügen-7")).isEqualTo(whole.substring(0, 32));
    }

    @Property(tries = 200)
    void scopeAndNumberDoNotRunTogether(
            @ForAll @AlphaChars String a, @ForAll @AlphaChars String b, @ForAll @AlphaChars String c) {
        if (!b.isEmpty()) {
            assertThat(pseudonyms.of(a + b, c)).isNotEqualTo(pseudonyms.of(a, b + c));
        }
    }

    @Test
    void anotherKeyGivesOthers_andTheKeyIsCopied() {
        byte[] key = KEY.clone();
        Pseudonyms under = Pseudonyms.under(key);
        String before = under.of("north", "C-204");
        Arrays.fill(key, (byte) 0);
        assertThat(under.of("north", "C-204")).isEqualTo(before);
        assertThat(Pseudonyms.under(key).of("north", "C-204")).isNotEqualTo(before);
    }

    @Test
    void theKeyIsLongEnough_andNeverShown() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Pseudonyms.under(new byte[31]))
                .withMessage("Argument 'key' must have at least 32 bytes but had 31");
        assertThat(pseudonyms).hasToString("pseudonyms");
    }
}
