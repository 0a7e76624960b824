package dev.redress.policy.section;

import dev.redress.policy.document.Node.Entry;
import dev.redress.policy.document.Node.Mapping;
import dev.redress.policy.finding.FindingCode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** A mapping from chosen names to values of one shape. */
final class NamedShape<T> extends Shape<Named<T>> {

    private final String what;
    private final Shape<T> value;

    NamedShape(String what, Shape<T> value) {
        this.what = what;
        this.value = value;
    }

    @Override
    Optional<Named<T>> readValue(Place place) {
        if (!(place.node() instanceof Mapping mapping)) {
            place.refuse(FindingCode.WRONG_KIND, phrase());
            return Optional.empty();
        }
        Map<String, Located<Optional<T>>> values = new LinkedHashMap<>();
        for (Entry entry : mapping.entries()) {
            Optional<T> read = value.read(place.value(entry));
            boolean named = Texts.name().read(place.key(entry)).isPresent();
            values.put(entry.key().text(), new Located<>(named ? read : Optional.empty(), place.key(entry)));
        }
        return Optional.of(new Named<>(what, values));
    }

    @Override
    Map<String, Object> schema(SchemaPage page) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "object");
        schema.put("propertyNames", Map.of("pattern", Texts.NAME));
        schema.put("additionalProperties", value.schema(page));
        return schema;
    }

    @Override
    String phrase() {
        return "a mapping with a name for each " + what;
    }

    @Override
    String words(ReferencePage page) {
        return "a name of each " + what + ", with " + value.words(page);
    }
}
