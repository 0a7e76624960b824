package dev.redress.core.json;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import dev.redress.core.store.BrokenStoreException;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A text as a tree of places, within limits that bound time and memory whatever the text is.
 *
 * <p>Refused: what is not JSON to the letter, a key that stands twice, anything after the value, and texts that are too long, too
 * deep or of too many values. What a {@link Sheet} writes is within the same limits. The only class that knows the parser.
 */
final class Document {

    /** The longest text, in UTF-16 code units. */
    static final int LONGEST = 16_000_000;

    /** The most keys, values, and brackets. */
    static final int MOST_TOKENS = 500_000;

    /** The longest single text within it, in UTF-16 code units. */
    static final int LONGEST_TEXT = 100_000;

    /** The longest key, in UTF-16 code units. */
    static final int LONGEST_KEY = 1_000;

    private static final int DEEPEST = 32;

    // Names come from outside: neither interned nor kept in the symbol table that all parsers share.
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxDocumentLength(LONGEST)
                    .maxTokenCount(MOST_TOKENS)
                    .maxNestingDepth(DEEPEST)
                    .maxStringLength(LONGEST_TEXT)
                    .maxNameLength(LONGEST_KEY)
                    .maxNumberLength(40)
                    .build())
            .build();

    private Document() {}

    /** The whole of a text. */
    static Place of(String text) {
        if (text.length() > LONGEST) {
            throw new Fault("$", "a text of " + text.length() + " characters", "at most " + LONGEST).thrown();
        }
        try (JsonParser parser = FACTORY.createParser(text)) {
            JsonToken first = parser.nextToken();
            if (first == null) {
                throw new Fault("$", "nothing", "a value").thrown();
            }
            Place root = value(parser, first, null, "");
            if (parser.nextToken() != null) {
                throw root.fault("more after the value", "nothing");
            }
            return root;
        } catch (JacksonException e) {
            throw notJson(e);
        } catch (IOException e) {
            throw new BrokenStoreException("A text in memory could not be read", e);
        }
    }

    private static Place value(JsonParser parser, JsonToken token, @Nullable Place above, String step)
            throws IOException {
        return switch (token) {
            case VALUE_STRING -> Place.text(above, step, parser.getText());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> Place.number(above, step, parser.getText());
            case VALUE_TRUE, VALUE_FALSE -> Place.truth(above, step, token == JsonToken.VALUE_TRUE);
            case VALUE_NULL -> Place.nothing(above, step);
            case START_ARRAY -> list(parser, Place.list(above, step));
            case START_OBJECT -> object(parser, Place.object(above, step));
            default -> throw new IllegalStateException("No value begins with " + token);
        };
    }

    private static Place list(JsonParser parser, Place list) throws IOException {
        List<Place> items = list.items();
        for (JsonToken t = parser.nextToken(); t != JsonToken.END_ARRAY; t = parser.nextToken()) {
            items.add(value(parser, t, list, Integer.toString(items.size())));
        }
        return list;
    }

    private static Place object(JsonParser parser, Place object) throws IOException {
        Map<String, Place> keys = object.keys();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String key = parser.currentName();
            Place value = value(parser, parser.nextToken(), object, key);
            if (keys.put(key, value) != null) {
                throw value.fault("the key a second time", "it once");
            }
        }
        return object;
    }

    private static BrokenStoreException notJson(JacksonException e) {
        String where = e.getLocation() == null
                ? ""
                : " at character " + (e.getLocation().getCharOffset() + 1);
        return new Fault("$", "what is not JSON" + where, "JSON within the limits of size and depth").thrown();
    }
}
