package dev.redress.policy.section;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The values of the keys of one mapping, asked for by their {@link Key}. */
public final class Fields {

    private final Map<Key<?>, Object> values = new HashMap<>();
    private final Map<Key<?>, Place> places = new HashMap<>();
    private final Map<String, Located<String>> others = new LinkedHashMap<>();

    Fields() {}

    <T> void put(Key<T> key, T value) {
        values.put(key, value);
    }

    void put(Key<?> key, Place place) {
        places.put(key, place);
    }

    /**
     * The value of a key that is required or has a value that holds without it.
     *
     * @param key the key
     * @param <T> what the value became
     * @return the value
     * @throws IllegalArgumentException if the key may be left out, or is not a key of this mapping
     */
    public <T> T get(Key<T> key) {
        return find(key)
                .orElseThrow(() -> new IllegalArgumentException(
                        "Argument 'key' must be required or have a default but was " + key.name()));
    }

    /**
     * The value of a key that may be left out.
     *
     * @param key the key
     * @param <T> what the value became
     * @return the value; nothing if it is in the file but could not be read, or is not there and has no default
     */
    @SuppressWarnings("unchecked") // put takes a key with a value of its type only
    public <T> Optional<T> find(Key<T> key) {
        T value = (T) values.get(key);
        return value == null && !places.containsKey(key) ? key.fallback() : Optional.ofNullable(value);
    }

    void putOther(String key, Located<String> text) {
        others.put(key, text);
    }

    /**
     * The texts of the keys that are not declared, in a mapping that takes such.
     *
     * @return key to text, with the place of the key, in the order of the file
     */
    public Map<String, Located<String>> others() {
        return Collections.unmodifiableMap(others);
    }

    /**
     * Where the value of a key stands.
     *
     * @param key the key
     * @return the place, or nothing if it is not in the file
     */
    public Optional<Place> place(Key<?> key) {
        return Optional.ofNullable(places.get(key));
    }
}
