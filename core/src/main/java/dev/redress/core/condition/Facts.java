package dev.redress.core.condition;

import dev.redress.core.record.Fingerprint;
import dev.redress.core.record.Fingerprinted;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is known of one case, by name: {@code type} is "Street Light Outages", {@code safety} is true.
 *
 * <p>A fact that is not known is absent; there is no null. Immutable. {@link #toString()} shows names only, because values
 * may be personal.
 */
public final class Facts implements Fingerprinted {

    private static final Facts NONE = new Facts(Map.of());

    private final Map<String, FactValue> values;

    private Facts(Map<String, FactValue> values) {
        this.values = values;
    }

    /**
     * Nothing is known.
     *
     * @return no facts
     */
    public static Facts none() {
        return NONE;
    }

    /**
     * These facts.
     *
     * @param values name to value, none of them null
     * @return the facts, in the order of the map
     */
    public static Facts of(Map<String, FactValue> values) {
        Map<String, FactValue> copy = new LinkedHashMap<>();
        values.forEach((name, value) ->
                copy.put(Objects.requireNonNull(name, "name"), Objects.requireNonNull(value, "value")));
        return new Facts(Collections.unmodifiableMap(copy));
    }

    /**
     * These facts and one more, which replaces one of the same name.
     *
     * @param name its name
     * @param value its value
     * @return the facts
     */
    public Facts with(String name, FactValue value) {
        Map<String, FactValue> more = new LinkedHashMap<>(values);
        more.put(Objects.requireNonNull(name, "name"), Objects.requireNonNull(value, "value"));
        return new Facts(Collections.unmodifiableMap(more));
    }

    /**
     * These facts and one more text.
     *
     * @param name its name
     * @param text its value
     * @return the facts
     */
    public Facts with(String name, String text) {
        return with(name, new FactValue.Text(text));
    }

    /**
     * These facts and those of another, which win.
     *
     * @param later the others
     * @return the facts
     */
    public Facts and(Facts later) {
        if (later.values.isEmpty()) {
            return this;
        } else if (values.isEmpty()) {
            return later;
        }
        Map<String, FactValue> more = new LinkedHashMap<>(values);
        more.putAll(later.values);
        return new Facts(Collections.unmodifiableMap(more));
    }

    /**
     * What is known.
     *
     * @return the names, in the order in which they were given
     */
    public Set<String> names() {
        return values.keySet();
    }

    /**
     * The value of a fact.
     *
     * @param name its name
     * @return the value; empty if it is not known
     */
    public Optional<FactValue> get(String name) {
        return Optional.ofNullable(values.get(name));
    }

    /** All values by name, in order. */
    Map<String, FactValue> values() {
        return values;
    }

    @Nullable
    FactValue find(String name) {
        return values.get(name);
    }

    /** The number of a fact; null if it is not known or not a number. */
    @Nullable
    BigDecimal number(String name) {
        return values.get(name) instanceof FactValue.Decimal decimal ? decimal.number() : null;
    }

    /** The date of a fact; null if it is not known or not a date. */
    @Nullable
    LocalDate date(String name) {
        return values.get(name) instanceof FactValue.Day day ? day.date() : null;
    }

    /** Names, kinds and values, in any order. */
    @Override
    public void feed(Fingerprint into) {
        into.put(values);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Facts that && values.equals(that.values);
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }

    /** The names only. */
    @Override
    public String toString() {
        return "facts " + values.keySet();
    }
}
