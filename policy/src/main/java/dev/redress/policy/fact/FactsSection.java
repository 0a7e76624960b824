package dev.redress.policy.fact;

import dev.redress.core.condition.DeclaredFacts;
import dev.redress.core.condition.FactType;
import dev.redress.core.condition.FactType.Money;
import dev.redress.core.condition.FactType.OneOf;
import dev.redress.core.condition.FactType.Plain;
import dev.redress.policy.finding.FindingCode;
import dev.redress.policy.finding.NearestName;
import dev.redress.policy.section.Key;
import dev.redress.policy.section.Located;
import dev.redress.policy.section.Named;
import dev.redress.policy.section.Parsed;
import dev.redress.policy.section.Place;
import dev.redress.policy.section.Shape;
import dev.redress.policy.section.Texts;
import java.util.Currency;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The section {@code facts}. */
public final class FactsSection {

    private static final Key<List<String>> ONE_OF = Key.required(
            "oneOf", Shape.list(Texts.name().located()).resolve(FactsSection::distinct), "The words the fact can be.");
    private static final Key<Currency> MONEY =
            Key.required("money", currency(), "The currency of the amount (ISO 4217).");

    private static final Shape<FactType> TYPE =
            Shape.textOr(Texts.<FactType>word(plainTypes()), Shape.byKey("fact", forms()));

    /** What stands for something else in a condition, so that no rule could ask about a fact of that name. */
    private static final Set<String> RESERVED = Set.of("any", "all", "not", "known");

    /** The section. */
    public static final Key<Named<FactType>> KEY = Key.optional(
                    "facts",
                    Shape.named("fact", TYPE).resolve(FactsSection::askable),
                    "What the host tells about a complaint, beyond what Redress knows by itself.")
            .orElse(Named.none("fact"), "none")
            .example("""
                    facts:
                      customerGroup: {oneOf: [distributor, fleet, retail]}
                      claimed: {money: IDR}
                      underWarranty: boolean
                      soldOn: date
                    """);

    private FactsSection() {}

    /**
     * The declared facts and those that Redress knows of every complaint.
     *
     * @param declared what the section became
     * @return the declared ones in their order, then the built-in ones that none of them hides
     */
    public static DeclaredFacts known(Named<FactType> declared) {
        return DeclaredFacts.of(declared.all()).and(DeclaredFacts.builtIn());
    }

    /**
     * The type of a fact that a rule asks about; a declared fact hides a built-in one of the same name.
     *
     * @param fact its name, in a section that is read after the facts
     * @return its type; nothing if nobody declared it, which is reported, or if its declaration has a finding already
     */
    public static Optional<FactType> type(Located<String> fact) {
        return fact.place().section(KEY).flatMap(declared -> {
            if (declared.names().contains(fact.value())) {
                return declared.resolve(fact.value(), fact.place()).map(Located::value);
            }
            Optional<FactType> known = DeclaredFacts.builtIn().type(fact.value());
            if (known.isEmpty()) {
                Set<String> names =
                        new LinkedHashSet<>(DeclaredFacts.builtIn().types().keySet());
                if (!fact.place().findings().isFull()) {
                    names.addAll(declared.names());
                }
                fact.place().refuseName(FindingCode.UNKNOWN_NAME, fact.value(), "a declared fact", names);
            }
            return known;
        });
    }

    private static Optional<Named<FactType>> askable(Named<FactType> declared, Place section) {
        declared.values().forEach((name, type) -> {
            if (RESERVED.contains(name)) {
                type.place().refuse(FindingCode.BAD_VALUE, "a name that has no other meaning in a condition");
            }
        });
        return Optional.of(declared);
    }

    private static Map<String, FactType> plainTypes() {
        Map<String, FactType> types = new LinkedHashMap<>();
        types.put("text", Plain.TEXT);
        types.put("number", Plain.NUMBER);
        types.put("boolean", Plain.BOOLEAN);
        types.put("date", Plain.DATE);
        return types;
    }

    private static Map<String, Shape<? extends FactType>> forms() {
        Map<String, Shape<? extends FactType>> forms = new LinkedHashMap<>();
        forms.put(
                "oneOf",
                Shape.mapping("fact of words", "A fact that is one of some words.", ONE_OF)
                        .as(fields -> new OneOf(fields.get(ONE_OF))));
        forms.put(
                "money",
                Shape.mapping("fact of money", "A fact that is an amount of money.", MONEY)
                        .as(fields -> new Money(fields.get(MONEY))));
        return forms;
    }

    private static Optional<List<String>> distinct(List<Located<String>> words, Place place) {
        Set<String> seen = new HashSet<>();
        boolean sound = true;
        for (Located<String> word : words) {
            if (!seen.add(word.value())) {
                sound = false;
                word.place().refuse(FindingCode.CONTRADICTION, "each word once");
            }
        }
        return sound ? Optional.of(words.stream().map(Located::value).toList()) : Optional.empty();
    }

    private static Shape<Currency> currency() {
        Map<String, Currency> known = new TreeMap<>();
        Currency.getAvailableCurrencies().forEach(currency -> known.put(currency.getCurrencyCode(), currency));
        return Texts.of(
                "a currency such as IDR",
                "^[A-Z]{3}$",
                text -> Optional.ofNullable(known.get(text))
                        .map(Parsed::of)
                        .orElseGet(() ->
                                Parsed.<Currency>refused().suggesting(() -> NearestName.of(text, known.keySet()))));
    }
}
