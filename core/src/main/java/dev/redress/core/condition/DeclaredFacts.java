package dev.redress.core.condition;

import dev.redress.core.condition.FactType.OneOf;
import dev.redress.core.condition.FactType.Plain;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * The facts a rule may ask about, by name and type, and whether the facts of a case and the conditions of a rule fit them.
 *
 * <p>With {@code severity} declared as one of low, high, the facts {@code severity: hihg} and {@code sverity: high} are two
 * findings, both told at once; without the check no rule would ever hold for them, and nobody would hear of it.
 *
 * <p>Immutable.
 */
public final class DeclaredFacts {

    private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9_-]{0,59}");

    /** The words of ISO 10002 for what every complaint has. */
    private static final DeclaredFacts BUILT_IN = of(new TreeMap<>(Map.of(
            "kind", new OneOf(List.of("complaint", "suggestion", "praise", "enquiry", "claim")),
            "severity", new OneOf(List.of("low", "medium", "high", "critical")),
            "safety", Plain.BOOLEAN)));

    private final Map<String, FactType> types;

    private DeclaredFacts(Map<String, FactType> types) {
        this.types = Collections.unmodifiableMap(types);
    }

    /**
     * These facts.
     *
     * @param types name to type; a name is a letter, then up to 59 letters, digits, hyphens and underscores
     * @return the facts, in the order of the map
     * @throws IllegalArgumentException if a name is none
     */
    public static DeclaredFacts of(Map<String, FactType> types) {
        Map<String, FactType> copy = new LinkedHashMap<>(types);
        for (String name : copy.keySet()) {
            if (!isName(name)) {
                throw new IllegalArgumentException("Argument 'types' must have names of a letter and up to 59 letters,"
                        + " digits, hyphens and underscores but had '" + name + "'");
            }
        }
        return new DeclaredFacts(copy);
    }

    /**
     * What Redress knows of every complaint without declaration: {@code kind}, {@code safety} and {@code severity}.
     *
     * @return the facts, by name
     */
    public static DeclaredFacts builtIn() {
        return BUILT_IN;
    }

    /**
     * These facts and others.
     *
     * @param others the others; one of a name that is here already is hidden
     * @return first these, then the others, each in its order
     */
    public DeclaredFacts and(DeclaredFacts others) {
        Map<String, FactType> all = new LinkedHashMap<>(types);
        others.types.forEach(all::putIfAbsent);
        return new DeclaredFacts(all);
    }

    /**
     * All of them.
     *
     * @return name to type, in order; unmodifiable
     */
    public Map<String, FactType> types() {
        return types;
    }

    /**
     * The type of a fact.
     *
     * @param name its name
     * @return its type; empty if it is not declared
     */
    public Optional<FactType> type(String name) {
        return Optional.ofNullable(types.get(name));
    }

    /**
     * Whether the facts of a case are declared, each with a value of its type.
     *
     * @param facts what is known of the case; that something is not known is never a finding
     * @return all that does not fit, in the order of the facts; empty if all fit
     */
    public List<UnfitFact> check(Facts facts) {
        List<UnfitFact> unfit = new ArrayList<>();
        facts.values().forEach((name, value) -> {
            FactType type = types.get(name);
            if (type == null) {
                unfit.add(undeclared(name));
            } else if (!type.accepts(value)) {
                unfit.add(new UnfitFact(name, Fit.found(type, value), type.phrase()));
            }
        });
        return Collections.unmodifiableList(unfit);
    }

    /**
     * Whether a condition asks about declared facts, and compares each with what it can be. One that does not can never hold,
     * or always holds under {@code not}.
     *
     * @param condition the condition
     * @return all that does not fit, in the order of the condition; empty if all fits
     */
    public List<UnfitFact> check(Condition condition) {
        return condition.match(new Comparability(this));
    }

    static UnfitFact undeclared(String name) {
        // What is no name may be anything, even personal or huge, and is not repeated.
        return new UnfitFact(
                isName(name) ? name : "a text of " + name.length() + " characters",
                "no declaration",
                "a declared fact");
    }

    private static boolean isName(String name) {
        return NAME.matcher(name).matches();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DeclaredFacts that && types.equals(that.types);
    }

    @Override
    public int hashCode() {
        return types.hashCode();
    }

    /** The names only. */
    @Override
    public String toString() {
        return "declared facts " + types.keySet();
    }
}
