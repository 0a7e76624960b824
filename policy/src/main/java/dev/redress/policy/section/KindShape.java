package dev.redress.policy.section;

import dev.redress.policy.document.Node.Scalar;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A text, or else a list or mapping. */
final class KindShape<T> extends Shape<T> {

    private final Shape<? extends T> text;
    private final Shape<? extends T> other;

    KindShape(Shape<? extends T> text, Shape<? extends T> other) {
        this.text = text;
        this.other = other;
    }

    @Override
    Optional<T> readValue(Place place) {
        return (place.node() instanceof Scalar ? text : other).read(place).map(value -> value);
    }

    @Override
    Map<String, Object> schema(SchemaPage page) {
        return Map.of("anyOf", List.of(text.schema(page), other.schema(page)));
    }

    @Override
    String phrase() {
        return text.phrase() + ", or " + other.phrase();
    }

    @Override
    String words(ReferencePage page) {
        return text.words(page) + ", or " + other.words(page);
    }
}
