package dev.redress.policy.section;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A key of a mapping: its name, the shape of its value, and what it means. Also the handle by which the value is asked for.
 *
 * @param <T> what the value becomes
 */
public final class Key<T> {

    private final String name;
    private final Shape<T> shape;
    private final String meaning;
    private final boolean required;
    private final @Nullable T fallback;
    private final String fallbackText;
    private final String example;

    private Key(
            String name,
            Shape<T> shape,
            String meaning,
            boolean required,
            @Nullable T fallback,
            String fallbackText,
            String example) {
        this.name = name;
        this.shape = shape;
        this.meaning = meaning;
        this.required = required;
        this.fallback = fallback;
        this.fallbackText = fallbackText;
        this.example = example;
    }

    /**
     * A key that must be there.
     *
     * @param name the key
     * @param shape the shape of its value
     * @param meaning what it means, a sentence for the reference page
     * @param <T> what the value becomes
     * @return the key
     */
    public static <T> Key<T> required(String name, Shape<T> shape, String meaning) {
        return new Key<>(name, shape, meaning, true, null, "", "");
    }

    /**
     * A key that may be left out.
     *
     * @param name the key
     * @param shape the shape of its value
     * @param meaning what it means, and what holds without it; a sentence for the reference page
     * @param <T> what the value becomes
     * @return the key
     */
    public static <T> Key<T> optional(String name, Shape<T> shape, String meaning) {
        return new Key<>(name, shape, meaning, false, null, "", "");
    }

    /**
     * This key with a value that holds when it is left out.
     *
     * @param value the value
     * @param text the value as one would write it in the file
     * @return the key
     */
    public Key<T> orElse(T value, String text) {
        return new Key<>(name, shape, meaning, required, value, text, example);
    }

    /**
     * This key with an example for the reference page. The examples of all sections together are a policy that reads well.
     *
     * @param yaml the key with a value, as lines of YAML
     * @return the key
     */
    public Key<T> example(String yaml) {
        return new Key<>(name, shape, meaning, required, fallback, fallbackText, yaml.stripTrailing());
    }

    /**
     * The name of the key.
     *
     * @return the key as it is written in the file
     */
    public String name() {
        return name;
    }

    /**
     * The example.
     *
     * @return lines of YAML, empty if there is none
     */
    public String example() {
        return example;
    }

    Shape<T> shape() {
        return shape;
    }

    String meaning() {
        return meaning;
    }

    boolean isRequired() {
        return required;
    }

    Optional<T> fallback() {
        return Optional.ofNullable(fallback);
    }

    String fallbackText() {
        return fallbackText;
    }
}
