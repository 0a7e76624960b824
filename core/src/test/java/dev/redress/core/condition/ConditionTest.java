package dev.redress.core.condition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.redress.core.condition.Condition.All;
import dev.redress.core.condition.Condition.Any;
import dev.redress.core.condition.Condition.AtLeast;
import dev.redress.core.condition.Condition.AtMost;
import dev.redress.core.condition.Condition.Before;
import dev.redress.core.condition.Condition.From;
import dev.redress.core.condition.Condition.Known;
import dev.redress.core.condition.Condition.Not;
import dev.redress.core.condition.Condition.OneOf;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConditionTest {

    private static final Condition HIGH = Condition.is("severity", "high", "critical");
    private static final Facts CRITICAL = Facts.none()
            .with("severity", "critical")
            .with("safety", new FactValue.Truth(true))
            .with("recommend", new FactValue.Decimal(new BigDecimal("6.0")));

    @Test
    void oneOf_holdsForEachValue_andNotForAnUnknownFact() {
        assertThat(HIGH.holds(CRITICAL)).isTrue();
        assertThat(HIGH.holds(Facts.none().with("severity", "low"))).isFalse();
        assertThat(HIGH.holds(Facts.none())).isFalse();
        assertThat(new Not(HIGH).holds(Facts.none())).isTrue();
    }

    @Test
    void numbers_areComparedByValue_withBothEndsIncluded() {
        Condition low = new AtMost("recommend", BigDecimal.valueOf(6));
        Condition high = new AtLeast("recommend", BigDecimal.valueOf(6));
        assertThat(low.holds(CRITICAL)).isTrue();
        assertThat(high.holds(CRITICAL)).isTrue();
        assertThat(high.holds(Facts.none().with("recommend", new FactValue.Decimal(new BigDecimal("5.99")))))
                .isFalse();
        assertThat(high.holds(Facts.none().with("recommend", "9"))).isFalse();
        assertThat(low.holds(Facts.none().with("recommend", new FactValue.Decimal(new BigDecimal("6.01")))))
                .isFalse();
        assertThat(low.holds(Facts.none().with("recommend", "6"))).isFalse();
        assertThat(new FactValue.Decimal(new BigDecimal("0.00"))).isEqualTo(new FactValue.Decimal(BigDecimal.ZERO));
    }

    @Test
    void dates_areComparedWithoutTheEnd_andOnlyWithDates() {
        LocalDate monday = LocalDate.of(2026, 2, 2);
        Facts sold = Facts.none().with("sold", new FactValue.Day(monday));
        assertThat(new Before("sold", monday).holds(sold)).isFalse();
        assertThat(new Before("sold", monday.plusDays(1)).holds(sold)).isTrue();
        assertThat(new From("sold", monday).holds(sold)).isTrue();
        assertThat(new From("sold", monday.plusDays(1)).holds(sold)).isFalse();
        Facts text = Facts.none().with("sold", "2026-02-02");
        assertThat(new Before("sold", monday.plusDays(1)).holds(text)).isFalse();
        assertThat(new From("sold", monday).holds(text)).isFalse();
        assertThat(new From("sold", monday).holds(Facts.none())).isFalse();
    }

    @Test
    void known_holdsForAnyValue() {
        assertThat(new Known("severity").holds(CRITICAL)).isTrue();
        assertThat(new Known("severity").holds(Facts.none())).isFalse();
    }

    @Test
    void allAndAny_ofNothing_areAlwaysAndNever() {
        assertThat(Condition.always().holds(Facts.none())).isTrue();
        assertThat(new Any(List.of()).holds(CRITICAL)).isFalse();
        Condition safety = new OneOf("safety", List.of(new FactValue.Truth(true)));
        assertThat(new All(List.of(HIGH, safety)).holds(CRITICAL)).isTrue();
        assertThat(new All(List.of(HIGH, new Not(safety))).holds(CRITICAL)).isFalse();
        assertThat(new Any(List.of(new Not(HIGH), safety)).holds(CRITICAL)).isTrue();
    }

    @Test
    void conditions_readAsSentences() {
        Condition safety = new OneOf("safety", List.of(new FactValue.Truth(true)));
        Condition low = new AtMost("recommend", BigDecimal.valueOf(6));
        assertThat(new All(List.of(HIGH, new Not(safety))))
                .hasToString("(severity is critical or high and not safety is true)");
        assertThat(new Any(List.of(low, safety))).hasToString("(recommend is at most 6 or safety is true)");
        assertThat(Condition.always()).hasToString("always");
        assertThat(new Any(List.of())).hasToString("never");
        assertThat(new OneOf("sold", List.of(new FactValue.Day(LocalDate.of(2026, 2, 2)))))
                .hasToString("sold is 2026-02-02");
        assertThat(new Before("sold", LocalDate.of(2026, 2, 2))).hasToString("sold is before 2026-02-02");
        assertThat(new From("sold", LocalDate.of(2026, 2, 2))).hasToString("sold is from 2026-02-02 on");
        assertThat(new Known("sold")).hasToString("sold is known");
    }

    @Test
    void facts_hideTheirValues_andCompareByContent() {
        assertThat(CRITICAL).hasToString("facts [severity, safety, recommend]");
        assertThat(Facts.none().with("a", "b")).isEqualTo(Facts.none().with("a", "b"));
        assertThat(Facts.none().with("a", "b")).hasSameHashCodeAs(Facts.none().with("a", "b"));
        assertThat(CRITICAL.get("severity").orElseThrow()).hasToString("a text");
        assertThat(CRITICAL.get("safety").orElseThrow()).hasToString("true or false");
        assertThat(CRITICAL.get("recommend").orElseThrow()).hasToString("a number");
        assertThat(new FactValue.Day(LocalDate.of(2026, 2, 2))).hasToString("a date");
        assertThat(CRITICAL.with("severity", "low").get("severity")).contains(new FactValue.Text("low"));
    }

    @Test
    void nonsense_isRefusedWithRuleAndValue() {
        assertThatThrownBy(() -> Condition.is("severity"))
                .hasMessage("Argument 'values' must have at least one value for fact severity");
        assertThat(new AtLeast("recommend", BigDecimal.TEN)).hasToString("recommend is at least 10");
        assertThatThrownBy(() -> new FactType.OneOf(List.of("a", "a")))
                .hasMessage("Argument 'values' must have at least one word and none twice but was [a, a]");
    }
}
