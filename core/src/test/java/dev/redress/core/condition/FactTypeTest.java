package dev.redress.core.condition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import org.junit.jupiter.api.Test;

class FactTypeTest {

    @Test
    void words_keepTheirOrder_whateverHappensToTheListTheyCameIn() {
        List<String> words = new ArrayList<>(List.of("low", "high", "critical"));
        FactType.OneOf severity = new FactType.OneOf(words);
        words.clear();
        assertThat(severity.values()).containsExactly("low", "high", "critical");
    }

    @Test
    void noWord_orOneTwice_isRefused() {
        assertThatThrownBy(() -> new FactType.OneOf(List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Argument 'values' must have at least one word and none twice but was []");
        assertThatThrownBy(() -> new FactType.OneOf(List.of("low", "low")))
                .hasMessage("Argument 'values' must have at least one word and none twice but was [low, low]");
    }

    @Test
    void moneyOfTwoCurrencies_isTwoTypes() {
        FactType euro = new FactType.Money(Currency.getInstance("EUR"));
        assertThat(euro).isNotEqualTo(new FactType.Money(Currency.getInstance("IDR")));
        assertThat(FactType.Plain.values()).hasSize(4);
    }

    @Test
    void aValue_isMatchedByItsKind() {
        FactValue.Cases<String> kinds = new FactValue.Cases<>() {
            @Override
            public String text(FactValue.Text text) {
                return "text " + text.text();
            }

            @Override
            public String decimal(FactValue.Decimal decimal) {
                return "decimal " + decimal.written();
            }

            @Override
            public String truth(FactValue.Truth truth) {
                return "truth " + truth.written();
            }

            @Override
            public String day(FactValue.Day day) {
                return "day " + day.written();
            }
        };
        assertThat(List.of(
                                new FactValue.Text("low"),
                                new FactValue.Decimal(new BigDecimal("1E+3")),
                                new FactValue.Truth(false),
                                new FactValue.Day(LocalDate.of(2026, 2, 2)))
                        .stream()
                        .map(value -> value.match(kinds)))
                .containsExactly("text low", "decimal 1000", "truth false", "day 2026-02-02");
    }

    @Test
    void aNumber_hasAtMost40DigitsOnEachSide() {
        BigDecimal longest = new BigDecimal("9".repeat(40) + "." + "9".repeat(40));
        assertThat(new FactValue.Decimal(longest).number()).isEqualTo(longest);
        assertThatThrownBy(() -> new FactValue.Decimal(new BigDecimal("-1E+999999999")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Argument 'number' must have at most 40 digits on each side of the point but had 1000000000"
                        + " and 0");
        assertThatThrownBy(() -> new FactValue.Decimal(new BigDecimal("1E-41"))).hasMessageEndingWith("0 and 41");
    }

    @Test
    void facts_equalOnlyFacts() {
        Facts low = Facts.none().with("severity", "low");
        assertThat(low).isNotEqualTo(Facts.none().with("severity", "high"));
        assertThat(low.equals((Object) "severity")).isFalse();
    }
}
