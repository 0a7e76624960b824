package dev.redress.policy.condition;

import dev.redress.core.condition.FactType;
import dev.redress.core.condition.FactType.OneOf;
import dev.redress.core.condition.FactType.Plain;
import dev.redress.policy.fact.FactsSection;
import dev.redress.policy.finding.FindingCode;
import dev.redress.policy.section.Located;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
     * The declared facts together with those that Redress knows; a declared fact hides a built-in one of the same name.
     *
     * @param declared name to type
     * @return the declared ones in their order, then the built-in ones by name
     */
    public static Map<String, FactType> with(Map<String, FactType> declared) {
        Map<String, FactType> all = new LinkedHashMap<>(declared);
        BUILT_IN.forEach(all::putIfAbsent);
        return Collections.unmodifiableMap(all);
    }

    /**
     * The type of a fact that a rule asks about; a declared fact hides a built-in one of the same name.
     *
     * @param fact its name, in a section that is read after the facts
     * @return its type; nothing if nobody declared it, which is reported, or if its declaration has a finding already
     */
    public static Optional<FactType> type(Located<String> fact) {
        return fact.place().section(FactsSection.KEY).flatMap(declared -> {
            if (declared.names().contains(fact.value())) {
                return declared.resolve(fact.value(), fact.place()).map(Located::value);
            }
            Optional<FactType> known = Optional.ofNullable(BUILT_IN.get(fact.value()));
            if (known.isEmpty()) {
                Set<String> names = new LinkedHashSet<>(BUILT_IN.keySet());
                if (!fact.place().findings().isFull()) {
                    names.addAll(declared.names());
                }
                fact.place().refuseName(FindingCode.UNKNOWN_NAME, fact.value(), "a declared fact", names);
            }
            return known;
        });
    }
}
