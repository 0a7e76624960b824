package dev.redress.policy.condition;

import dev.redress.core.condition.Condition;
import dev.redress.policy.fact.FactsSection;
import dev.redress.policy.section.Located;
import dev.redress.policy.section.Place;
import dev.redress.policy.section.Shape;
import dev.redress.policy.section.Texts;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads conditions over declared facts.
 *
 * <p>{@code {severity: [high, critical], claimed: {atLeast: 5000000}, soldOn: {before: 2026-01-01}}} holds if all three lines do;
 * {@code any}, {@code all} and {@code not} take conditions, {@code known} takes facts. What may stand beside a fact depends on its
 * type, so that {@code {mood: clam}} is a finding and not a rule that never holds.
 */
public final class Conditions {

    /** The shape of a condition, in a section that is read after the facts. */
    public static final Shape<Condition> SHAPE = shape();

    private Conditions() {}

    private static Shape<Condition> shape() {
        Shape<List<Condition>> inner = Shape.oneOrMany(Shape.lazy(() -> SHAPE));
        Map<String, Shape<Condition>> fixed = new LinkedHashMap<>();
        fixed.put("any", inner.as(Condition.Any::new));
        fixed.put("all", inner.as(Condition.All::new));
        fixed.put("not", inner.as(conditions -> new Condition.Not(new Condition.Any(conditions))));
        fixed.put(
                "known",
                Shape.oneOrMany(Texts.name().resolve(Conditions::known)).as(Conditions::together));
        return Shape.perKey(
                        "condition",
                        "a condition such as {severity: [high, critical]}",
                        "Facts with the values that fit: `{severity: [high, critical], safety: true}` holds if both lines do. A"
                                + " number may have bounds: `{claimed: {atLeast: 5000000}}`; a date may lie in a range:"
                                + " `{soldOn: {from: 2026-01-01, before: 2026-04-01}}`. Facts without declaration are `kind`,"
                                + " `severity` and `safety`. A fact that is not known fits nothing; `{known: soldOn}` and"
                                + " `{not: {known: soldOn}}` ask for that.",
                        fixed,
                        Comparisons.ANY,
                        Conditions::ofFact)
                .as(Conditions::together);
    }

    static Condition together(List<Condition> lines) {
        return lines.size() == 1 ? lines.get(0) : new Condition.All(lines);
    }

    private static Optional<Condition> known(String fact, Place place) {
        return FactsSection.type(new Located<>(fact, place)).map(type -> new Condition.Known(fact));
    }

    private static Optional<Shape<Condition>> ofFact(String fact, Place place) {
        Comparisons comparisons = new Comparisons(fact);
        return FactsSection.type(new Located<>(fact, place))
                .map(type -> place.once(comparisons, () -> type.match(comparisons)));
    }
}
