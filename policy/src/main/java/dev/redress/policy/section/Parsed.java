package dev.redress.policy.section;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * What became of a text: a value, or why not.
 *
 * @param value the value, if the text has one
 * @param found what stands there, as a phrase; nothing if it is the text itself
 * @param offset the index of the character at which the text goes wrong; 0 if it is wrong as a whole
 * @param expected what could stand there, as a phrase; nothing if the phrase of the shape says it well enough
 * @param suggestion works out how the text should probably read
 * @param <T> the type of the value
 */
public record Parsed<T>(
        Optional<T> value,
        Optional<String> found,
        int offset,
        Optional<String> expected,
        Supplier<Optional<String>> suggestion) {

    /**
     * The text has a value.
     *
     * @param value the value
     * @param <T> the type of the value
     * @return the outcome
     */
    public static <T> Parsed<T> of(T value) {
        return new Parsed<>(Optional.of(value), Optional.empty(), 0, Optional.empty(), Optional::empty);
    }

    /**
     * The text has no value.
     *
     * @param <T> the type of the value
     * @return the outcome
     */
    public static <T> Parsed<T> refused() {
        return new Parsed<>(Optional.empty(), Optional.empty(), 0, Optional.empty(), Optional::empty);
    }

    /**
     * The text goes wrong at a character.
     *
     * @param offset the index of the character
     * @param expected what could stand there, as a phrase
     * @param <T> the type of the value
     * @return the outcome
     */
    public static <T> Parsed<T> refusedAt(int offset, String expected) {
        return new Parsed<>(Optional.empty(), Optional.empty(), offset, Optional.of(expected), Optional::empty);
    }

    /**
     * The same outcome, with what stands at the character.
     *
     * @param phrase a part of the text, as a phrase
     * @return the outcome
     */
    public Parsed<T> finding(String phrase) {
        return new Parsed<>(value, Optional.of(phrase), offset, expected, suggestion);
    }

    /**
     * The same outcome, with the value turned into something else.
     *
     * @param then the function
     * @param <R> what it turns into
     * @return the outcome
     */
    public <R> Parsed<R> as(Function<? super T, ? extends R> then) {
        return new Parsed<>(value.map(then), found, offset, expected, suggestion);
    }

    /**
     * The same outcome, with how the text should probably read.
     *
     * @param text works out the text that was probably meant; asked only while findings are kept
     * @return the outcome
     */
    public Parsed<T> suggesting(Supplier<Optional<String>> text) {
        return new Parsed<>(value, found, offset, expected, text);
    }
}
