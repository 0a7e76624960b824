package dev.redress.policy.section;

import dev.redress.policy.document.Node.Mapping;
import dev.redress.policy.finding.FindingCode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** A shape of mappings with a heading of its own in schema and reference, which may therefore contain itself. */
final class TitledShape<T> extends Shape<T> {

    private final String title;
    private final String phrase;
    private final String meaning;
    private final Shape<T> shape;

    TitledShape(String title, String phrase, String meaning, Shape<T> shape) {
        this.title = title;
        this.phrase = phrase;
        this.meaning = meaning;
        this.shape = shape;
    }

    @Override
    Optional<T> readValue(Place place) {
        if (!(place.node() instanceof Mapping)) {
            place.refuse(FindingCode.WRONG_KIND, phrase);
            return Optional.empty();
        }
        return shape.readValue(place);
    }

    @Override
    Map<String, Object> schema(SchemaPage page) {
        return page.reference(title, () -> {
            Map<String, Object> schema = new LinkedHashMap<>();
            schema.put("title", title);
            schema.put("description", meaning);
            schema.putAll(shape.schema(page));
            return schema;
        });
    }

    @Override
    String phrase() {
        return phrase;
    }

    @Override
    String words(ReferencePage page) {
        return page.link(title, () -> page.paragraph(meaning));
    }
}
