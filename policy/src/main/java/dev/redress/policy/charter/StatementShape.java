package dev.redress.policy.charter;

import dev.redress.core.condition.FactType;
import dev.redress.policy.fact.FactsSection;
import dev.redress.policy.finding.FindingCode;
import dev.redress.policy.header.Header;
import dev.redress.policy.header.HeaderSection;
import dev.redress.policy.section.Fields;
import dev.redress.policy.section.Key;
import dev.redress.policy.section.Located;
import dev.redress.policy.section.Pair;
import dev.redress.policy.section.Parsed;
import dev.redress.policy.section.Place;
import dev.redress.policy.section.Shape;
import dev.redress.policy.section.Texts;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Words for customers, in the languages of the policy, for all of them or for one group. */
final class StatementShape {

    private static final int LONGEST = 2_000;
    private static final String GROUPS = "customerGroup";

    private static final Shape<String> WORDS = Texts.of(
            "a text", "", text -> text.isBlank() || text.length() > LONGEST ? Parsed.refused() : Parsed.of(text));

    private static final Shape<Map<String, String>> TEXTS = Shape.<Map<String, String>>textOr(
                    WORDS.resolve(StatementShape::inFirstLanguage),
                    Shape.pairs(Texts.language(), WORDS).resolve(StatementShape::inLanguages))
            .resolve(StatementShape::complete);

    private static final Key<Located<String>> FOR = Key.optional(
            "for",
            Texts.name().located(),
            "The customer group it is for, a word of the fact `customerGroup`; without it everybody.");
    private static final Key<Map<String, String>> TEXT = Key.required(
            "text",
            TEXTS,
            "The text, or one for each language: `{en: …, id: …}`; without a language in the preferred one.");

    /** A text, or texts by language, or both for one group. */
    static final Shape<List<Words>> SHAPE = Shape.oneOrMany(
            Shape.mapping("statement", "Words for customers.", FOR, TEXT).resolve(StatementShape::words));

    private StatementShape() {}

    /**
     * What is said to whom.
     *
     * @param group the customer group; empty for everybody
     * @param texts language to text
     */
    record Words(Optional<String> group, Map<String, String> texts) {}

    private static Optional<Map<String, String>> inFirstLanguage(String text, Place place) {
        return place.section(HeaderSection.KEY)
                .map(header -> Map.of(header.texts().get(0).getLanguage(), text));
    }

    private static Optional<Map<String, String>> inLanguages(List<Pair<Locale, String>> texts, Place place) {
        Map<String, String> all = new HashMap<>();
        boolean sound = true;
        for (Pair<Locale, String> text : texts) {
            String language = text.key().value().getLanguage();
            if (all.put(language, text.value().value()) != null) {
                text.key().place().refuse(FindingCode.CONTRADICTION, "each language once");
                sound = false;
            }
        }
        return sound ? Optional.of(all) : Optional.empty();
    }

    private static Optional<Map<String, String>> complete(Map<String, String> texts, Place place) {
        for (Locale language :
                place.section(HeaderSection.KEY).map(Header::texts).orElse(List.of())) {
            if (!texts.containsKey(language.getLanguage())) {
                place.warn("no text in " + language.getLanguage(), "one in each language of the policy");
            }
        }
        return Optional.of(texts);
    }

    private static Optional<Words> words(Fields fields, Place place) {
        Optional<Located<String>> group = fields.find(FOR);
        boolean known = group.map(StatementShape::isGroup).orElse(true);
        return known ? Optional.of(new Words(group.map(Located::value), fields.get(TEXT))) : Optional.empty();
    }

    private static boolean isGroup(Located<String> group) {
        Optional<FactType> type = FactsSection.type(new Located<>(GROUPS, group.place()));
        List<String> groups = type.filter(FactType.OneOf.class::isInstance)
                .map(FactType.OneOf.class::cast)
                .map(FactType.OneOf::values)
                .orElse(List.of());
        if (type.isPresent() && !groups.contains(group.value())) {
            group.place().refuseName(FindingCode.UNKNOWN_NAME, group.value(), "a customer group", groups);
        }
        return groups.contains(group.value());
    }
}
