package dev.redress.policy.condition;

import dev.redress.core.condition.FactType;
import dev.redress.core.condition.FactType.OneOf;
import dev.redress.core.condition.FactType.Plain;
import dev.redress.policy.fact.FactsSection;
import dev.redress.policy.section.Place;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The facts a rule may ask about: what Redress knows of every complaint, and what the policy declares. */
public final class KnownFacts {

    /** The words of ISO 10002 for what every complaint has. */
    private static final Map<String, FactType> BUILT_IN = new TreeMap<>(Map.of(
            "kind", new OneOf(List.of("complaint", "suggestion", "praise", "enquiry", "claim")),
            "severity", new OneOf(List.of("low", "medium", "high", "critical")),
            "safety", Plain.BOOLEAN));

    private KnownFacts() {}

    /**
     * The facts by name; a declared fact hides a built-in one of the same name.
     *
     * @param place a place in a section that is read after the facts
     * @return name to type
     */
    public static Map<String, FactType> at(Place place) {
        Map<String, FactType> known = new LinkedHashMap<>(BUILT_IN);
        place.section(FactsSection.KEY).ifPresent(declared -> known.putAll(declared.all()));
        return known;
    }
}
