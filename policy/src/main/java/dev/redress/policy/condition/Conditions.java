package dev.redress.policy.condition;

import dev.redress.core.condition.Condition;
import dev.redress.core.condition.FactType;
import dev.redress.core.condition.FactType.OneOf;
import dev.redress.core.condition.FactType.Plain;
import dev.redress.core.condition.FactValue;
import dev.redress.policy.finding.FindingCode;
import dev.redress.policy.section.Located;
import dev.redress.policy.section.Pair;
import dev.redress.policy.section.Shape;
import dev.redress.policy.section.Texts;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads conditions over declared facts.
 *
 * <p>{@code {severity: [high, critical], claimed: {atLeast: 5000000}}} holds if both lines do; {@code any}, {@code all} and
 * {@code not} take conditions. A value that the fact's type does not have, a fact that nobody declared and a comparison that
 * makes no sense are findings.
 */
public final class Conditions {

    /** A word, or a mapping; what each means depends on the facts and is found out afterwards. */
    private sealed interface Part {
        record Word(Located<String> text) implements Part {}

        record Group(Located<List<Pair<String, List<Part>>>> pairs) implements Part {}
    }

    private static final Shape<Part> GROUP = Shape.pairs(Texts.name(), Shape.oneOrMany(Shape.lazy(Conditions::part)))
            .located()
            .<Part>as(Part.Group::new)
            .titled(
                    "condition",
                    "a condition such as {severity: [high, critical]}",
                    "Facts with the values that fit: `{severity: [high, critical], safety: true}` holds if both do. A number"
                            + " may have bounds: `{claimed: {atLeast: 5000000}}`. `any`, `all` and `not` take conditions:"
                            + " `{any: [{mood: calm}, {safety: true}]}`. Known without declaration are `kind`, `severity`"
                            + " and `safety`.");

    /** The shape of a condition. */
    public static final Shape<Condition> SHAPE = GROUP.resolve((part, place) -> condition(part));

    private Conditions() {}

    private static Shape<Part> part() {
        return Shape.textOr(Texts.text("a value of the fact").located().<Part>as(Part.Word::new), GROUP);
    }

    private static Optional<Condition> condition(Part part) {
        if (part instanceof Part.Word word) {
            word.text().place().refuse(FindingCode.WRONG_KIND, "a condition such as {severity: high}");
            return Optional.empty();
        }
        List<Condition> all = new ArrayList<>();
        List<Pair<String, List<Part>>> pairs = ((Part.Group) part).pairs().value();
        for (Pair<String, List<Part>> pair : pairs) {
            line(pair).ifPresent(all::add);
        }
        if (all.size() < pairs.size()) {
            return Optional.empty();
        }
        return Optional.of(all.size() == 1 ? all.get(0) : new Condition.All(all));
    }

    private static Optional<Condition> line(Pair<String, List<Part>> pair) {
        List<Part> parts = pair.value().value();
        return switch (pair.key().value()) {
            case "any" -> conditions(parts).map(Condition.Any::new);
            case "all" -> conditions(parts).map(Condition.All::new);
            case "not" -> conditions(parts).map(Condition.Any::new).map(Condition.Not::new);
            default -> comparison(pair.key(), parts);
        };
    }

    private static Optional<List<Condition>> conditions(List<Part> parts) {
        List<Condition> found = new ArrayList<>();
        parts.forEach(part -> condition(part).ifPresent(found::add));
        return found.size() == parts.size() ? Optional.of(found) : Optional.empty();
    }

    private static Optional<Condition> comparison(Located<String> fact, List<Part> parts) {
        return KnownFacts.type(fact).flatMap(type -> comparison(fact, type, parts));
    }

    private static Optional<Condition> comparison(Located<String> fact, FactType type, List<Part> parts) {
        if (parts.size() == 1 && parts.get(0) instanceof Part.Group range) {
            return range(fact, type, range);
        }
        List<FactValue> values = new ArrayList<>();
        for (Part part : parts) {
            value(type, part).ifPresent(values::add);
        }
        return values.size() == parts.size()
                ? Optional.of(new Condition.OneOf(fact.value(), values))
                : Optional.empty();
    }

    private static Optional<FactValue> value(FactType type, Part part) {
        if (part instanceof Part.Group group) {
            group.pairs().place().refuse(FindingCode.WRONG_KIND, phrase(type));
            return Optional.empty();
        }
        Located<String> word = ((Part.Word) part).text();
        Optional<FactValue> value = parse(type, word.value());
        if (value.isEmpty() && type instanceof OneOf words) {
            word.place().refuseName(FindingCode.BAD_VALUE, word.value(), "one of its words", words.values());
        } else if (value.isEmpty()) {
            word.place().refuse(FindingCode.BAD_VALUE, phrase(type));
        }
        return value;
    }

    private static Optional<FactValue> parse(FactType type, String text) {
        if (type instanceof OneOf words) {
            return words.values().contains(text) ? Optional.of(new FactValue.Text(text)) : Optional.empty();
        } else if (type == Plain.BOOLEAN) {
            return text.equals("true") || text.equals("false")
                    ? Optional.of(new FactValue.Truth(text.equals("true")))
                    : Optional.empty();
        } else if (type == Plain.DATE) {
            try {
                return Optional.of(new FactValue.Day(LocalDate.parse(text)));
            } catch (DateTimeParseException e) {
                return Optional.empty();
            }
        }
        return type == Plain.TEXT
                ? Optional.of(new FactValue.Text(text))
                : number(text).map(FactValue.Decimal::new);
    }

    private static Optional<BigDecimal> number(String text) {
        return text.matches("-?[0-9]{1,18}(\\.[0-9]{1,9})?") ? Optional.of(new BigDecimal(text)) : Optional.empty();
    }

    private static String phrase(FactType type) {
        if (type instanceof OneOf words) {
            return "one of " + String.join(", ", words.values());
        } else if (type instanceof Plain plain && plain != Plain.NUMBER) {
            return switch (plain) {
                case BOOLEAN -> "true or false";
                case DATE -> "a date such as 2026-01-31";
                default -> "a text";
            };
        }
        return "a number such as 12.50, or {atLeast: …, atMost: …}";
    }

    private static Optional<Condition> range(Located<String> fact, FactType type, Part.Group range) {
        if (!(type instanceof FactType.Money) && type != Plain.NUMBER) {
            range.pairs().place().refuse(FindingCode.WRONG_KIND, phrase(type));
            return Optional.empty();
        }
        List<Condition> bounds = new ArrayList<>();
        for (Pair<String, List<Part>> pair : range.pairs().value()) {
            bound(fact.value(), pair).ifPresent(bounds::add);
        }
        return bounds.size() == range.pairs().value().size()
                ? Optional.of(bounds.size() == 1 ? bounds.get(0) : new Condition.All(bounds))
                : Optional.empty();
    }

    private static Optional<Condition> bound(String fact, Pair<String, List<Part>> pair) {
        Located<String> key = pair.key();
        if (!key.value().equals("atLeast") && !key.value().equals("atMost")) {
            key.place().refuseName(FindingCode.UNKNOWN_KEY, key.value(), "a bound", List.of("atLeast", "atMost"));
            return Optional.empty();
        }
        Optional<BigDecimal> number =
                pair.value().value().size() == 1 && pair.value().value().get(0) instanceof Part.Word word
                        ? number(word.text().value())
                        : Optional.empty();
        if (number.isEmpty()) {
            pair.value().place().refuse(FindingCode.BAD_VALUE, "a number such as 12.50");
        }
        return number.map(
                n -> key.value().equals("atLeast") ? new Condition.AtLeast(fact, n) : new Condition.AtMost(fact, n));
    }
}
