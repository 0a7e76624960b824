package dev.redress.policy.condition;

import dev.redress.core.condition.Condition;
import dev.redress.core.condition.FactType;
import dev.redress.core.condition.FactValue;
import dev.redress.policy.finding.FindingCode;
import dev.redress.policy.section.Fields;
import dev.redress.policy.section.Key;
import dev.redress.policy.section.Place;
import dev.redress.policy.section.Shape;
import dev.redress.policy.section.Texts;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What may stand beside a fact, by its type; worked out once in a reading, because a fact may have thousands of words.
 *
 * @param fact the name of the fact
 */
record Comparisons(String fact) implements FactType.Cases<Shape<Condition>> {

    private static final Key<BigDecimal> AT_LEAST =
            Key.optional("atLeast", Texts.decimal(), "The smallest number that fits.");
    private static final Key<BigDecimal> AT_MOST =
            Key.optional("atMost", Texts.decimal(), "The greatest number that fits.");
    private static final Shape<Fields> BOUNDS =
            Shape.mapping("bounds", "Numbers from one to another, both included.", AT_LEAST, AT_MOST);

    private static final Key<LocalDate> FROM = Key.optional("from", Texts.date(), "The first date that fits.");
    private static final Key<LocalDate> BEFORE =
            Key.optional("before", Texts.date(), "The first date that fits no longer.");
    private static final Shape<Fields> DATES = Shape.mapping(
            "range of dates", "Dates from one on, before another; the next range can begin there.", FROM, BEFORE);

    /** What can stand beside a fact whatever its type, for schema and reference. */
    static final Shape<?> ANY =
            Shape.oneOrMany(Shape.textOr(Texts.text("a value of the fact"), Shape.<Object>textOr(BOUNDS, DATES)));

    @Override
    public Shape<Condition> oneOf(FactType.OneOf oneOf) {
        Map<String, FactValue> values = new LinkedHashMap<>();
        oneOf.values().forEach(word -> values.put(word, new FactValue.Text(word)));
        return among(Texts.word(values));
    }

    @Override
    public Shape<Condition> money(FactType.Money money) {
        return number();
    }

    @Override
    public Shape<Condition> text() {
        return among(Texts.text("a text").as(FactValue.Text::new));
    }

    @Override
    public Shape<Condition> number() {
        return among(Texts.decimal().as(FactValue.Decimal::new), BOUNDS.resolve(this::within));
    }

    @Override
    public Shape<Condition> truth() {
        return among(Texts.truth().as(FactValue.Truth::new));
    }

    @Override
    public Shape<Condition> date() {
        return among(Texts.date().as(FactValue.Day::new), DATES.resolve(this::between));
    }

    private Shape<Condition> among(Shape<? extends FactValue> value) {
        return Shape.oneOrMany(value).as(values -> new Condition.OneOf(fact, values));
    }

    /** A value or a range, or a list of such. */
    private Shape<Condition> among(Shape<? extends FactValue> value, Shape<Condition> range) {
        Shape<Condition> one = value.as(only -> new Condition.OneOf(fact, List.of(only)));
        return Shape.oneOrMany(Shape.textOr(one, range)).as(this::either);
    }

    /** Single values are one condition; ranges follow it. */
    private Condition either(List<Condition> conditions) {
        Set<FactValue> values = new LinkedHashSet<>();
        List<Condition> either = new ArrayList<>();
        for (Condition condition : conditions) {
            if (condition instanceof Condition.OneOf single) {
                values.addAll(single.values());
            } else {
                either.add(condition);
            }
        }
        if (!values.isEmpty()) {
            either.add(0, new Condition.OneOf(fact, values));
        }
        return either.size() == 1 ? either.get(0) : new Condition.Any(either);
    }

    private Optional<Condition> within(Fields fields, Place place) {
        Optional<BigDecimal> least = fields.find(AT_LEAST);
        Optional<BigDecimal> most = fields.find(AT_MOST);
        if (least.isPresent() && most.isPresent() && most.get().compareTo(least.get()) < 0) {
            Place upper = fields.place(AT_MOST).orElse(place);
            upper.refuse(
                    FindingCode.CONTRADICTION,
                    "a number not below " + least.get().toPlainString());
            return Optional.empty();
        }
        return range(
                least.map(number -> new Condition.AtLeast(fact, number)),
                most.map(number -> new Condition.AtMost(fact, number)),
                () -> place.refuseMissing(AT_LEAST.name(), "a number such as 12.50"));
    }

    private Optional<Condition> between(Fields fields, Place place) {
        Optional<LocalDate> first = fields.find(FROM);
        Optional<LocalDate> end = fields.find(BEFORE);
        if (first.isPresent() && end.isPresent() && !end.get().isAfter(first.get())) {
            fields.place(BEFORE).orElse(place).refuse(FindingCode.CONTRADICTION, "a date after " + first.get());
            return Optional.empty();
        }
        return range(
                first.map(date -> new Condition.From(fact, date)),
                end.map(date -> new Condition.Before(fact, date)),
                () -> place.refuseMissing(BEFORE.name(), "a date such as 2026-01-31"));
    }

    private static Optional<Condition> range(
            Optional<? extends Condition> from, Optional<? extends Condition> to, Runnable refuse) {
        List<Condition> ends = new ArrayList<>();
        from.ifPresent(ends::add);
        to.ifPresent(ends::add);
        if (ends.isEmpty()) {
            refuse.run();
            return Optional.empty();
        }
        return Optional.of(Conditions.together(ends));
    }
}
