package dev.redress.core.condition;

import dev.redress.core.condition.Condition.All;
import dev.redress.core.condition.Condition.Any;
import dev.redress.core.condition.Condition.AtLeast;
import dev.redress.core.condition.Condition.AtMost;
import dev.redress.core.condition.Condition.Before;
import dev.redress.core.condition.Condition.From;
import dev.redress.core.condition.Condition.Known;
import dev.redress.core.condition.Condition.Not;
import dev.redress.core.condition.Condition.OneOf;
import dev.redress.core.condition.FactValue.Day;
import dev.redress.core.condition.FactValue.Decimal;
import dev.redress.core.condition.FactValue.Text;
import dev.redress.core.condition.FactValue.Truth;
import java.math.BigDecimal;
import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;

/** Random conditions about few facts of any kind, and random cases, so that a question often meets its fact. */
final class Questions extends DomainContextBase {

    private static final LocalDate MON_2026_02_02 = LocalDate.of(2026, 2, 2);

    static Arbitrary<String> names() {
        return Arbitraries.of("a", "b", "c");
    }

    static Arbitrary<BigDecimal> numbers() {
        return Combinators.combine(
                        Arbitraries.integers().between(-3, 3),
                        Arbitraries.integers().between(0, 2))
                .as((number, scale) -> BigDecimal.valueOf(number).setScale(scale));
    }

    static Arbitrary<LocalDate> dates() {
        return Arbitraries.integers().between(-2, 2).map(MON_2026_02_02::plusDays);
    }

    static Arbitrary<FactValue> values() {
        return Arbitraries.oneOf(
                Arbitraries.of("low", "high", "").map(Text::new),
                numbers().map(Decimal::new),
                Arbitraries.of(true, false).map(Truth::new),
                dates().map(Day::new));
    }

    @Provide
    Arbitrary<Facts> cases() {
        return Arbitraries.maps(names(), values()).ofMaxSize(3).map(Facts::of);
    }

    @Provide
    Arbitrary<Condition> conditions() {
        return deep(3);
    }

    private static Arbitrary<Condition> deep(int depth) {
        if (depth == 0) {
            return comparisons();
        }
        Arbitrary<Condition> inner = deep(depth - 1);
        return Arbitraries.oneOf(
                comparisons(),
                inner.list().ofMaxSize(3).map(All::new),
                inner.list().ofMaxSize(3).map(Any::new),
                inner.map(Not::new));
    }

    private static Arbitrary<Condition> comparisons() {
        return Arbitraries.oneOf(
                names().map(Known::new),
                Combinators.combine(names(), values().set().ofMinSize(1).ofMaxSize(3))
                        .as((name, values) -> new OneOf(name, values)),
                Combinators.combine(names(), numbers()).as(AtLeast::new),
                Combinators.combine(names(), numbers()).as(AtMost::new),
                Combinators.combine(names(), dates()).as(Before::new),
                Combinators.combine(names(), dates()).as(From::new));
    }
}
