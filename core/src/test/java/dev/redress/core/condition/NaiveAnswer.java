package dev.redress.core.condition;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/** Answers a condition the obvious way, from what it says, without asking whether it holds. */
record NaiveAnswer(Facts facts) implements Condition.Cases<Boolean> {

    @Override
    public Boolean all(Condition.All all) {
        return answers(all.conditions().stream()).noneMatch(answer -> !answer);
    }

    @Override
    public Boolean any(Condition.Any any) {
        return answers(any.conditions().stream()).anyMatch(answer -> answer);
    }

    @Override
    public Boolean not(Condition.Not not) {
        return !not.condition().match(this);
    }

    @Override
    public Boolean oneOf(Condition.OneOf oneOf) {
        String found = text(oneOf.fact());
        return oneOf.values().stream().anyMatch(value -> (value + " " + value.written()).equals(found));
    }

    @Override
    public Boolean atLeast(Condition.AtLeast atLeast) {
        return number(atLeast.fact())
                .filter(number -> number.subtract(atLeast.least()).signum() >= 0)
                .isPresent();
    }

    @Override
    public Boolean atMost(Condition.AtMost atMost) {
        return number(atMost.fact())
                .filter(number -> number.subtract(atMost.most()).signum() <= 0)
                .isPresent();
    }

    @Override
    public Boolean before(Condition.Before before) {
        return date(before.fact())
                .filter(date -> date.toEpochDay() < before.end().toEpochDay())
                .isPresent();
    }

    @Override
    public Boolean from(Condition.From from) {
        return date(from.fact())
                .filter(date -> date.toEpochDay() >= from.first().toEpochDay())
                .isPresent();
    }

    @Override
    public Boolean known(Condition.Known known) {
        return facts.get(known.fact()).isPresent();
    }

    private Stream<Boolean> answers(Stream<Condition> conditions) {
        return conditions.map(condition -> condition.match(this));
    }

    private String text(String fact) {
        return facts.get(fact).map(value -> value + " " + value.written()).orElse("");
    }

    private Optional<BigDecimal> number(String fact) {
        return facts.get(fact)
                .filter(value -> value.getClass() == FactValue.Decimal.class)
                .map(value -> new BigDecimal(value.written()));
    }

    private Optional<LocalDate> date(String fact) {
        return facts.get(fact)
                .filter(value -> value.getClass() == FactValue.Day.class)
                .map(value -> LocalDate.parse(value.written()));
    }
}
