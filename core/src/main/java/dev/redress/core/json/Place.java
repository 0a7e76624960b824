package dev.redress.core.json;

import dev.redress.core.store.BrokenStoreException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A value in a text and where it stands: {@code $.receipt.complainant.id} is the text {@code C-204}.
 *
 * <p>Whoever reads asks a place for the kind of value that belongs there, and gets it or throws the fault of the place. Nothing is
 * turned into another kind: {@code "5"} is no number, {@code 1} is not true, {@code 5.0} is no whole number.
 */
final class Place {

    /** What looks like a word of the format and may be shown: a key, a name of a type. */
    private static final Pattern KEY = Pattern.compile("[A-Za-z][A-Za-z0-9_-]{0,39}");

    private static final Pattern WORD = Pattern.compile("[a-z][a-z0-9-]{0,39}");

    private final @Nullable Place above;
    private final String step;
    private final Object value;

    private Place(@Nullable Place above, String step, Object value) {
        this.above = above;
        this.step = step;
        this.value = value;
    }

    /** What stands for null, for a number and its digits. */
    private enum Nothing {
        NULL
    }

    private record Digits(String text) {}

    static Place text(@Nullable Place above, String step, String text) {
        return new Place(above, step, text);
    }

    static Place number(@Nullable Place above, String step, String digits) {
        return new Place(above, step, new Digits(digits));
    }

    static Place truth(@Nullable Place above, String step, boolean truth) {
        return new Place(above, step, truth);
    }

    static Place nothing(@Nullable Place above, String step) {
        return new Place(above, step, Nothing.NULL);
    }

    static Place list(@Nullable Place above, String step) {
        return new Place(above, step, new ArrayList<Place>());
    }

    static Place object(@Nullable Place above, String step) {
        return new Place(above, step, new LinkedHashMap<String, Place>());
    }

    boolean isText() {
        return value instanceof String;
    }

    boolean isObject() {
        return value instanceof Map;
    }

    boolean isList() {
        return value instanceof List;
    }

    String text() {
        if (value instanceof String text) {
            return text;
        }
        throw otherThan("a text");
    }

    boolean truth() {
        if (value instanceof Boolean truth) {
            return truth;
        }
        throw otherThan("true or false");
    }

    /** A whole number from the least to the most. */
    long whole(long least, long most) {
        String expected = "a whole number from " + least + " to " + most;
        if (!(value instanceof Digits digits) || !digits.text.matches("-?[0-9]{1,19}")) {
            throw otherThan(expected);
        }
        try {
            long number = Long.parseLong(digits.text);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            throw otherThan(expected);
        }
        throw otherThan(expected);
    }

    /** The values of a list. The list of places is the one that a {@link Document} fills. */
    @SuppressWarnings("unchecked") // lists hold places only
    List<Place> items() {
        if (value instanceof List<?> items) {
            return (List<Place>) items;
        }
        throw otherThan("a list");
    }

    /** The values of an object by their keys. The map is the one that a {@link Document} fills. */
    @SuppressWarnings("unchecked") // maps hold places by key only
    Map<String, Place> keys() {
        if (value instanceof Map<?, ?> keys) {
            return (Map<String, Place>) keys;
        }
        throw otherThan("an object");
    }

    /** Writes as it stands what is neither text, list nor object. */
    String plain() {
        return value instanceof Digits digits ? digits.text : value == Nothing.NULL ? "null" : value.toString();
    }

    /** Something else should stand here. */
    BrokenStoreException otherThan(String expected) {
        return fault(described(), expected);
    }

    /** Another word should stand here; this one is shown if it looks like one. */
    BrokenStoreException otherWordThan(String expected) {
        boolean shown = value instanceof String text && WORD.matcher(text).matches();
        return fault(shown ? "'" + value + "'" : described(), expected);
    }

    /** A key should stand below this place. */
    BrokenStoreException misses(String key) {
        return new Fault(path() + '.' + key, "nothing", "a value").thrown();
    }

    /** This place should not be here at all. */
    BrokenStoreException isUnknownAmong(Iterable<String> known) {
        return fault("an unknown key", "one of " + String.join(", ", known));
    }

    BrokenStoreException fault(String found, String expected) {
        return new Fault(path(), found, expected).thrown();
    }

    private String described() {
        if (value instanceof String text) {
            return "a text of " + text.length() + " characters";
        }
        if (value instanceof Digits digits) {
            return digits.text.matches("-?[0-9]+") ? "a number" : "a number with a point or an exponent";
        }
        if (value instanceof List<?> items) {
            return "a list of " + items.size();
        }
        if (value instanceof Map<?, ?> keys) {
            return "an object of " + keys.size() + " keys";
        }
        return plain();
    }

    private String path() {
        StringBuilder path = new StringBuilder();
        for (Place at = this; at != null; at = at.above) {
            path.insert(0, at.shownStep());
        }
        return path.toString();
    }

    private String shownStep() {
        if (above == null) {
            return "$";
        }
        if (above.isList()) {
            return '[' + step + ']';
        }
        return KEY.matcher(step).matches() ? '.' + step : ".(a key of " + step.length() + " characters)";
    }
}
