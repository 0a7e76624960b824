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
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Finds in a condition what asks about undeclared facts or compares a fact with what it cannot be. */
record Comparability(DeclaredFacts declared) implements Condition.Cases<List<UnfitFact>> {

    @Override
    public List<UnfitFact> all(All all) {
        return each(all.conditions());
    }

    @Override
    public List<UnfitFact> any(Any any) {
        return each(any.conditions());
    }

    @Override
    public List<UnfitFact> not(Not not) {
        return not.condition().match(this);
    }

    /** Several wrong values are one finding each, in the order of their texts, because a set has none. */
    @Override
    public List<UnfitFact> oneOf(OneOf oneOf) {
        return ofType(
                oneOf.fact(),
                type -> oneOf.values().stream()
                        .filter(value -> !type.accepts(value))
                        .map(FactValue::written)
                        .sorted()
                        .map(text -> new UnfitFact(oneOf.fact(), "'" + text + "'", type.phrase())));
    }

    @Override
    public List<UnfitFact> atLeast(AtLeast atLeast) {
        return compared(atLeast.fact(), new Decimal(atLeast.least()));
    }

    @Override
    public List<UnfitFact> atMost(AtMost atMost) {
        return compared(atMost.fact(), new Decimal(atMost.most()));
    }

    @Override
    public List<UnfitFact> before(Before before) {
        return compared(before.fact(), new Day(before.end()));
    }

    @Override
    public List<UnfitFact> from(From from) {
        return compared(from.fact(), new Day(from.first()));
    }

    @Override
    public List<UnfitFact> known(Known known) {
        return ofType(known.fact(), type -> Stream.empty());
    }

    private List<UnfitFact> compared(String fact, FactValue with) {
        return ofType(
                fact,
                type -> Stream.of(with)
                        .filter(value -> !type.accepts(value))
                        .map(value -> new UnfitFact(fact, "a comparison with " + value, type.phrase())));
    }

    private List<UnfitFact> ofType(String fact, Function<FactType, Stream<UnfitFact>> check) {
        Optional<FactType> type = declared.type(fact);
        return type.map(known -> check.apply(known).toList()).orElseGet(() -> List.of(DeclaredFacts.undeclared(fact)));
    }

    private List<UnfitFact> each(Collection<Condition> conditions) {
        return conditions.stream()
                .flatMap(condition -> condition.match(this).stream())
                .toList();
    }
}
