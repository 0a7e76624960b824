package dev.redress.policy.finding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class QuotedTest {

    @Test
    void longTextIsShortened() {
        assertThat(Quoted.text("x".repeat(61))).isEqualTo("\"" + "x".repeat(60) + "…\"");
        assertThat(Quoted.text("x".repeat(60))).isEqualTo("\"" + "x".repeat(60) + "\"");
    }

    @Test
    void charactersBeyondTheBasicPlaneAreNeverCutInTwo() {
        assertThat(Quoted.text("\uD83D\uDE00".repeat(61))).isEqualTo("\"" + "\uD83D\uDE00".repeat(60) + "…\"");
    }

    @Test
    void whatATerminalWouldObeyIsEscaped() {
        assertThat(Quoted.text("a\nb\tc\r\u001b[2J\u202e\u2028\u0085"))
                .isEqualTo("\"a\\nb\\tc\\r\\u001b[2J\\u202e\\u2028\\u0085\"");
        assertThat(Quoted.text("\uD800")).isEqualTo("\"\\ud800\"");
        assertThat(Quoted.text("\uDB40\uDC41")).isEqualTo("\"\\U000e0041\"");
    }

    @Test
    void lettersOfAllLanguagesStay() {
        assertThat(Quoted.text("Jäger 日本 ñ")).isEqualTo("\"Jäger 日本 ñ\"");
    }

    @Test
    void aPlainNameInAPathHasNoQuotes() {
        assertThat(Quoted.segment("head-office_2")).isEqualTo("head-office_2");
        assertThat(Quoted.segment("a.b")).isEqualTo("\"a.b\"");
        assertThat(Quoted.segment("")).isEqualTo("\"\"");
    }
}
