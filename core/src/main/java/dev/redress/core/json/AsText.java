package dev.redress.core.json;

import java.time.DateTimeException;
import java.util.function.Function;

/**
 * A type that stands as one text: an instant, a date, a word of an enumeration.
 *
 * @param expected what a reader is told to expect
 * @param print the text of a value
 * @param parse the value of a text; an {@link IllegalArgumentException} or {@link DateTimeException} refuses it
 * @param shown whether a wrong text may be shown if it looks like a word
 * @param <T> the type
 */
record AsText<T>(String expected, Function<T, String> print, Function<String, T> parse, boolean shown)
        implements Shape<T> {

    @Override
    public void write(T value, Sheet sheet) {
        sheet.text(print.apply(value));
    }

    @Override
    public T read(Place place) {
        if (!place.isText()) {
            throw place.otherThan(expected);
        }
        try {
            return parse.apply(place.text());
        } catch (IllegalArgumentException | DateTimeException e) {
            throw shown ? place.otherWordThan(expected) : place.otherThan(expected);
        }
    }
}
