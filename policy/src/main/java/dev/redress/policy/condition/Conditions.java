package dev.redress.policy.condition;

import dev.redress.core.condition.Condition;
import dev.redress.core.condition.FactType;
import dev.redress.core.condition.FactType.OneOf;
import dev.redress.core.condition.FactType.Plain;
import dev.redress.core.condition.FactValue;
import dev.redress.policy.finding.FindingCode;
import dev.redress.policy.section.Fields;
import dev.redress.policy.section.Key;
import dev.redress.policy.section.Located;
import dev.redress.policy.section.Place;
import dev.redress.policy.section.Shape;
import dev.redress.policy.section.Texts;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads conditions over declared facts.
 *
 * <p>{@code {severity: [high, critical], claimed: {atLeast: 5000000}}} holds if both lines do; {@code any}, {@code all} and
 * {@code not} take conditions. What may stand beside a fact depends on its type, so that {@code {mood: clam}} is a finding and
 * not a rule that never holds.
 */
public final class Conditions {

    private static final Key<BigDecimal> AT_LEAST =
            Key.optional("atLeast", Texts.decimal(), "The smallest number that fits.");
    private static final Key<BigDecimal> AT_MOST =
            Key.optional("atMost", Texts.decimal(), "The greatest number that fits.");
    private static final Shape<Fields> BOUNDS =
            Shape.mapping("bounds", "Numbers from one to another, both included.", AT_LEAST, AT_MOST);

    /** The shape of a condition, in a section that is read after the facts. */
    public static final Shape<Condition> SHAPE = shape();

    private Conditions() {}

    private static Shape<Condition> shape() {
        Shape<List<Condition>> inner = Shape.oneOrMany(Shape.lazy(() -> SHAPE));
        Map<String, Shape<Condition>> fixed = new LinkedHashMap<>();
        fixed.put("any", inner.as(Condition.Any::new));
        fixed.put("all", inner.as(Condition.All::new));
        fixed.put("not", inner.as(conditions -> new Condition.Not(new Condition.Any(conditions))));
        return Shape.perKey(
                        "condition",
                        "a condition such as {severity: [high, critical]}",
                        "Facts with the values that fit: `{severity: [high, critical], safety: true}` holds if both lines do. A"
                                + " number may have bounds: `{claimed: {atLeast: 5000000}}`. Known without declaration are"
                                + " `kind`, `severity` and `safety`. A fact that is not known fits nothing.",
                        fixed,
                        anyFact(),
                        Conditions::ofFact)
                .as(Conditions::together);
    }

    private static Condition together(List<Condition> lines) {
        return lines.size() == 1 ? lines.get(0) : new Condition.All(lines);
    }

    /** What can stand beside a fact whatever its type, for schema and reference. */
    private static Shape<?> anyFact() {
        Shape<String> value = Texts.text("a value of the fact");
        return Shape.textOr(value.as(List::of), Shape.<Object>textOr(BOUNDS, Shape.list(value)));
    }

    private static Optional<Shape<Condition>> ofFact(String fact, Place place) {
        return KnownFacts.type(new Located<>(fact, place))
                .map(type -> place.once(new Beside(fact), () -> ofType(fact, type)));
    }

    /** What may stand beside a fact; worked out once in a reading, because a fact may have thousands of words. */
    private record Beside(String fact) {}

    private static Shape<Condition> ofType(String fact, FactType type) {
        if (type instanceof OneOf words) {
            Map<String, FactValue> values = new LinkedHashMap<>();
            words.values().forEach(word -> values.put(word, new FactValue.Text(word)));
            return among(fact, Texts.word(values));
        }
        if (type == Plain.TEXT) {
            return among(fact, Texts.text("a text").as(FactValue.Text::new));
        }
        if (type == Plain.BOOLEAN) {
            return among(fact, Texts.truth().as(FactValue.Truth::new));
        }
        return type == Plain.DATE ? among(fact, Texts.date().as(FactValue.Day::new)) : number(fact);
    }

    private static Shape<Condition> among(String fact, Shape<? extends FactValue> value) {
        return Shape.oneOrMany(value).as(values -> new Condition.OneOf(fact, values));
    }

    private static Shape<Condition> number(String fact) {
        return Shape.textOr(
                Texts.decimal().as(number -> new Condition.OneOf(fact, List.of(new FactValue.Decimal(number)))),
                BOUNDS.resolve((fields, place) -> within(fact, fields, place)));
    }

    private static Optional<Condition> within(String fact, Fields fields, Place place) {
        Optional<BigDecimal> least = fields.find(AT_LEAST);
        Optional<BigDecimal> most = fields.find(AT_MOST);
        if (least.isEmpty() && most.isEmpty()) {
            place.refuseMissing(AT_LEAST.name(), "a number such as 12.50");
            return Optional.empty();
        }
        if (least.isPresent() && most.isPresent() && most.get().compareTo(least.get()) < 0) {
            Place upper = fields.place(AT_MOST).orElse(place);
            upper.refuse(
                    FindingCode.CONTRADICTION,
                    "a number not below " + least.get().toPlainString());
            return Optional.empty();
        }
        List<Condition> bounds = new ArrayList<>();
        least.ifPresent(number -> bounds.add(new Condition.AtLeast(fact, number)));
        most.ifPresent(number -> bounds.add(new Condition.AtMost(fact, number)));
        return Optional.of(together(bounds));
    }
}
