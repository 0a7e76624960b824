package dev.redress.core.condition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
    void facts_equalOnlyFacts() {
        Facts low = Facts.none().with("severity", "low");
        assertThat(low).isNotEqualTo(Facts.none().with("severity", "high"));
        assertThat(low.equals((Object) "severity")).isFalse();
    }
}
