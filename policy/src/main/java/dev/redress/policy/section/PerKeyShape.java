package dev.redress.policy.section;

import dev.redress.policy.document.Node.Entry;
import dev.redress.policy.document.Node.Mapping;
import dev.redress.policy.finding.FindingCode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

/** A mapping in which each key says by itself what its value is. */
final class PerKeyShape<T> extends Shape<List<T>> {

    private final String title;
    private final String phrase;
    private final String meaning;
    private final Map<String, Shape<T>> fixed;
    private final Shape<?> others;
    private final BiFunction<String, Place, Optional<Shape<T>>> choose;

    PerKeyShape(
            String title,
            String phrase,
            String meaning,
            Map<String, Shape<T>> fixed,
            Shape<?> others,
            BiFunction<String, Place, Optional<Shape<T>>> choose) {
        this.title = title;
        this.phrase = phrase;
        this.meaning = meaning;
        this.fixed = Collections.unmodifiableMap(new LinkedHashMap<>(fixed));
        this.others = others;
        this.choose = choose;
    }

    @Override
    Optional<List<T>> readValue(Place place) {
        if (!(place.node() instanceof Mapping mapping) || mapping.entries().isEmpty()) {
            place.refuse(FindingCode.WRONG_KIND, phrase());
            return Optional.empty();
        }
        List<T> values = new ArrayList<>();
        for (Entry entry : mapping.entries()) {
            shape(entry, place).flatMap(shape -> shape.read(place.value(entry))).ifPresent(values::add);
        }
        boolean sound = mapping.complete() && values.size() == mapping.entries().size();
        return sound ? Optional.of(List.copyOf(values)) : Optional.empty();
    }

    private Optional<Shape<T>> shape(Entry entry, Place place) {
        String name = entry.key().text();
        return Optional.ofNullable(fixed.get(name)).or(() -> choose.apply(name, place.key(entry)));
    }

    @Override
    Map<String, Object> schema(SchemaPage page) {
        return page.reference(title, () -> {
            Map<String, Object> properties = new LinkedHashMap<>();
            fixed.forEach((key, shape) -> properties.put(key, shape.schema(page)));
            Map<String, Object> schema = new LinkedHashMap<>();
            schema.put("title", title);
            schema.put("description", meaning);
            schema.put("type", "object");
            schema.put("minProperties", 1);
            schema.put("properties", properties);
            schema.put("additionalProperties", others.schema(page));
            return schema;
        });
    }

    @Override
    String phrase() {
        return phrase;
    }

    @Override
    String words(ReferencePage page) {
        return page.link(title, () -> {
            page.paragraph(meaning);
            fixed.forEach((key, shape) -> page.line("- `" + key + "`: " + shape.words(page)));
            page.line("- any other key: " + others.words(page));
            page.line("");
        });
    }
}
