package dev.redress.core.json;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.redress.core.store.BrokenStoreException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Texts that are made to cost: refused at once, whatever they hold. */
@Timeout(5)
class HostileTextTest {

    private static final JsonRecords JSON = JsonRecords.standard();

    @Test
    void tooDeep() {
        refused("{\"a\":".repeat(33) + "1" + "}".repeat(33));
        refused("[".repeat(1_000_000));
        refused("{\"type\":\"erased\",\"stamp\":" + "[".repeat(31) + "]".repeat(31) + "}");
    }

    @Test
    void tooLong() {
        refused(" ".repeat(16_000_001));
        refused("{\"type\":\"" + "a".repeat(100_001) + "\"}");
        refused("{\"" + "a".repeat(1_001) + "\":1}");
        refused("{\"type\":\"erased\",\"stamp\":" + "9".repeat(41) + "}");
        refused("{\"type\":\"erased\",\"stamp\":1e" + "9".repeat(40) + "}");
    }

    @Test
    void tooMany() {
        refused("{\"type\":\"erased\",\"stamp\":[" + "1,".repeat(500_000) + "1]}");
        refused("[" + "[],".repeat(300_000) + "[]]");
    }

    @Test
    void keysOfOneHash() {
        StringBuilder text = new StringBuilder("{\"type\":\"erased\"");
        for (int i = 0; i < 1 << 16; i++) {
            text.append(",\"");
            for (int bit = 0; bit < 16; bit++) {
                text.append((i >> bit & 1) == 0 ? "Aa" : "BB");
            }
            text.append("\":1");
        }
        refused(text.append('}').toString());
    }

    private static void refused(String text) {
        assertThatThrownBy(() -> JSON.readEvent(text))
                .isInstanceOf(BrokenStoreException.class)
                .hasMessageMatching("Cannot read the text: at \\$.{0,60} found .{1,60}, expected .{1,80}");
    }
}
