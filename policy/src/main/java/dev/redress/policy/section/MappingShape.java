package dev.redress.policy.section;

import dev.redress.policy.document.Node.Entry;
import dev.redress.policy.document.Node.Mapping;
import dev.redress.policy.finding.FindingCode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A mapping with declared keys. */
final class MappingShape extends Shape<Fields> {

    /** The value of a key that is not declared, where such are taken. */
    private static final Shape<String> OTHER = Texts.text("a text");

    private final String title;
    private final String meaning;
    private final Map<String, Key<?>> keys;
    private final boolean open;

    MappingShape(String title, String meaning, boolean open, List<Key<?>> keys) {
        this.title = title;
        this.meaning = meaning;
        this.open = open;
        this.keys = keys.stream()
                .collect(Collectors.toMap(Key::name, Function.identity(), (a, b) -> a, LinkedHashMap::new));
        if (this.keys.size() < keys.size()) {
            throw new IllegalArgumentException("Argument 'keys' of " + title + " must not name a key twice");
        }
    }

    @Override
    Optional<Fields> readValue(Place place) {
        Fields fields = new Fields();
        return read(place, fields) ? Optional.of(fields) : Optional.empty();
    }

    /** Reads all keys, in the order in which they are declared; true if nothing was amiss. */
    boolean read(Place place, Fields fields) {
        if (!(place.node() instanceof Mapping mapping)) {
            place.refuse(FindingCode.WRONG_KIND, phrase());
            return false;
        }
        Map<String, Entry> entries = new LinkedHashMap<>();
        mapping.entries().forEach(entry -> entries.put(entry.key().text(), entry));
        boolean sound = readOthers(place, entries, fields) && mapping.complete();
        for (Key<?> key : keys.values()) {
            Entry entry = entries.get(key.name());
            if (entry != null) {
                sound &= read(key, place.value(entry), fields);
            } else if (!mapping.complete()) {
                fields.put(key, place); // it may be in the part of the file that could not be parsed
            } else if (key.isRequired()) {
                sound = false;
                place.refuseMissing(key.name(), key.shape().phrase());
            }
        }
        return sound;
    }

    private static <T> boolean read(Key<T> key, Place place, Fields fields) {
        fields.put(key, place);
        Optional<T> value = key.shape().read(place);
        value.ifPresent(v -> fields.put(key, v));
        return value.isPresent();
    }

    private boolean readOthers(Place place, Map<String, Entry> entries, Fields fields) {
        boolean sound = true;
        for (Entry entry : entries.values()) {
            String name = entry.key().text();
            if (open && !keys.containsKey(name)) {
                Optional<String> text = OTHER.read(place.value(entry));
                text.ifPresent(t -> fields.putOther(name, new Located<>(t, place.key(entry))));
                sound &= text.isPresent();
            } else if (!keys.containsKey(name)) {
                sound = false;
                place.key(entry).refuseName(FindingCode.UNKNOWN_KEY, name, "a key of " + title, keys.keySet());
            }
        }
        return sound;
    }

    @Override
    Map<String, Object> schema(SchemaPage page) {
        return page.reference(title, () -> definition(page));
    }

    Map<String, Object> definition(SchemaPage page) {
        Map<String, Object> properties = new LinkedHashMap<>();
        keys.values().forEach(key -> properties.put(key.name(), property(key, page)));
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("title", title);
        schema.put("description", meaning);
        schema.put("type", "object");
        schema.put("properties", properties);
        List<String> required =
                keys.values().stream().filter(Key::isRequired).map(Key::name).toList();
        if (!required.isEmpty()) {
            schema.put("required", required);
        }
        schema.put("additionalProperties", open ? OTHER.schema(page) : false);
        return schema;
    }

    private static Map<String, Object> property(Key<?> key, SchemaPage page) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("description", key.meaning());
        schema.putAll(key.shape().schema(page));
        return schema;
    }

    @Override
    String phrase() {
        return "a mapping with " + String.join(", ", keys.keySet());
    }

    @Override
    String words(ReferencePage page) {
        return page.link(title, () -> describe(page));
    }

    /** What it means, and a table of its keys. */
    void describe(ReferencePage page) {
        page.paragraph(meaning);
        page.line("| key | value | needed | meaning |");
        page.line("|---|---|---|---|");
        keys.values()
                .forEach(key -> page.line("| `" + key.name() + "` | "
                        + key.shape().words(page) + " | " + needed(key) + " | " + key.meaning() + " |"));
        page.line("");
    }

    private static String needed(Key<?> key) {
        if (key.isRequired()) {
            return "yes";
        }
        return key.fallbackText().isEmpty() ? "no" : "no, else `" + key.fallbackText() + "`";
    }
}
