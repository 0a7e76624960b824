package dev.redress.core.json;

import dev.redress.core.event.Event;
import dev.redress.core.event.FromNewerVersion;
import dev.redress.core.record.Stamp;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * How the closed family of events stands: an object whose key {@code type} is one of {@link EventWords}, and beside it the components
 * of that event.
 *
 * <p>A type that is not on the list, with a stamp that can be read, was written by a newer version: it is kept as it stands. A key
 * that is not on the list, in a type that is, is a fault and no newer version: a newer version that says more says it in a new type.
 */
final class EventForm {

    private static final Pattern WORD = Pattern.compile("[a-z][a-z0-9-]{0,59}");

    private final Map<String, Composed> byWord = new HashMap<>();
    private final Map<Class<?>, Composed> byClass = new HashMap<>();
    private final Shape<Object> stamp;

    EventForm(Shapes shapes) {
        stamp = shapes.of(Stamp.class);
        EventWords.ALL.forEach((word, type) -> {
            Composed form = shapes.composed(type).as(word);
            byWord.put(word, form);
            byClass.put(type, form);
        });
    }

    String whole(Event event) {
        return event instanceof FromNewerVersion newer ? newer.text() : write(event, new Sheet(false));
    }

    String publicPart(Event event) {
        Sheet sheet = new Sheet(true);
        if (event instanceof FromNewerVersion newer) {
            PublicCopy.write(Document.of(newer.text()), sheet);
            return sheet.text();
        }
        return write(event, sheet);
    }

    private String write(Event event, Sheet sheet) {
        Objects.requireNonNull(byClass.get(event.getClass())).write(event, sheet);
        return sheet.text();
    }

    Event read(String text) {
        Place root = Document.of(text);
        Place type = root.keys().get(Composed.TYPE);
        if (type == null) {
            throw root.misses(Composed.TYPE);
        }
        Composed form = byWord.get(type.text());
        return form != null ? (Event) form.read(root) : fromNewerVersion(root, type, text);
    }

    private FromNewerVersion fromNewerVersion(Place root, Place type, String text) {
        if (!WORD.matcher(type.text()).matches()) {
            throw type.otherThan("the word of a type, in small letters with hyphens");
        }
        Place when = root.keys().get("stamp");
        if (when == null) {
            throw root.misses("stamp");
        }
        return new FromNewerVersion((Stamp) stamp.read(when), type.text(), text);
    }
}
