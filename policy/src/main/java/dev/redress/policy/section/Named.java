package dev.redress.policy.section;

import dev.redress.policy.finding.FindingCode;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/**
 * Values under names that the policy owner chose, in the order of the file.
 *
 * <p>A name whose value had findings is still declared: a reference to it is not a second mistake.
 *
 * @param <T> what each value became
 */
public final class Named<T> {

    private final String what;
    private final Map<String, Located<Optional<T>>> values;

    Named(String what, Map<String, Located<Optional<T>>> values) {
        this.what = what;
        this.values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /**
     * Nothing declared.
     *
     * @param what what a name would name, such as {@code calendar}
     * @param <T> what each value would be
     * @return no names
     */
    public static <T> Named<T> none(String what) {
        return new Named<>(what, Map.of());
    }

    /**
     * All declared names.
     *
     * @return the names in the order of the file, those whose values had findings included
     */
    public Set<String> names() {
        return values.keySet();
    }

    /**
     * The values that could be read.
     *
     * @return name to value, in the order of the file
     */
    public Map<String, Located<T>> values() {
        return values.entrySet().stream()
                .filter(entry -> entry.getValue().value().isPresent())
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        entry -> new Located<>(
                                entry.getValue().value().get(), entry.getValue().place()),
                        (a, b) -> a,
                        LinkedHashMap::new));
    }

    /**
     * The values that could be read, without their places.
     *
     * @return name to value, in the order of the file; unmodifiable
     */
    public Map<String, T> all() {
        Map<String, T> all = new LinkedHashMap<>();
        values().forEach((name, value) -> all.put(name, value.value()));
        return Collections.unmodifiableMap(all);
    }

    /**
     * The same names with other values.
     *
     * @param then makes the value of a name out of the value that was read; answers nothing after it has reported a finding
     * @param <R> what the other values are
     * @return the names, those without a value included
     */
    public <R> Named<R> with(BiFunction<String, Located<T>, Optional<R>> then) {
        Map<String, Located<Optional<R>>> others = new LinkedHashMap<>();
        values.forEach((name, value) -> others.put(
                name,
                new Located<>(
                        value.value().flatMap(v -> then.apply(name, new Located<>(v, value.place()))), value.place())));
        return new Named<>(what, others);
    }

    /**
     * The value of a name that stands somewhere in the file; a finding if it is not declared.
     *
     * @param name the name
     * @param place where the name stands
     * @return the value with the place of its declaration; nothing if it is not declared or had findings itself
     */
    public Optional<Located<T>> resolve(String name, Place place) {
        Located<Optional<T>> value = values.get(name);
        if (value == null) {
            place.refuseName(FindingCode.UNKNOWN_NAME, name, "a " + what, names());
            return Optional.empty();
        }
        return value.value().map(v -> new Located<>(v, value.place()));
    }
}
