package dev.redress.policy.section;

import dev.redress.policy.document.Node.Entry;
import dev.redress.policy.document.Node.Mapping;
import dev.redress.policy.finding.FindingCode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A mapping whose keys have a meaning of their own. */
final class PairsShape<K, V> extends Shape<List<Pair<K, V>>> {

    private final Shape<K> key;
    private final Shape<V> value;

    PairsShape(Shape<K> key, Shape<V> value) {
        this.key = key;
        this.value = value;
    }

    @Override
    Optional<List<Pair<K, V>>> readValue(Place place) {
        if (!(place.node() instanceof Mapping mapping) || mapping.entries().isEmpty()) {
            place.refuse(FindingCode.WRONG_KIND, phrase());
            return Optional.empty();
        }
        List<Pair<K, V>> pairs = new ArrayList<>();
        for (Entry entry : mapping.entries()) {
            Place keyPlace = place.key(entry);
            Place valuePlace = place.value(entry);
            Optional<K> readKey = key.read(keyPlace);
            Optional<V> readValue = value.read(valuePlace);
            if (readKey.isPresent() && readValue.isPresent()) {
                pairs.add(
                        new Pair<>(new Located<>(readKey.get(), keyPlace), new Located<>(readValue.get(), valuePlace)));
            }
        }
        boolean sound = mapping.complete() && pairs.size() == mapping.entries().size();
        return sound ? Optional.of(List.copyOf(pairs)) : Optional.empty();
    }

    @Override
    Map<String, Object> schema(SchemaPage page) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "object");
        schema.put("minProperties", 1);
        Object pattern = key.schema(page).get("pattern");
        if (pattern != null) {
            schema.put("propertyNames", Map.of("pattern", pattern));
        }
        schema.put("additionalProperties", value.schema(page));
        return schema;
    }

    @Override
    String phrase() {
        return "a mapping from " + key.phrase() + " to " + value.phrase();
    }

    @Override
    String words(ReferencePage page) {
        return "for " + key.words(page) + ": " + value.words(page);
    }
}
