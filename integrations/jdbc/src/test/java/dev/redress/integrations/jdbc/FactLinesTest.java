package dev.redress.integrations.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** Facts come back whatever is in them. */
class FactLinesTest {

    @Test
    void factsComeBack_withTabsLineEndsAndBackslashes() {
        Map<String, String> facts = Map.of("a\tb", "1\n2", "c\\t", "\\", "", "", "plain", "word");
        assertThat(FactLines.read(FactLines.write(facts))).isEqualTo(facts);
        assertThat(FactLines.write(Map.of("rung", "late"))).isEqualTo("rung\tlate\n");
        assertThat(FactLines.read("")).isEmpty();
    }
}
