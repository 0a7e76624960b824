package dev.redress.policy.section;

import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

/** A shape whose values are turned into something else. */
final class DerivedShape<S, T> extends Shape<T> {

    private final Shape<S> source;
    private final BiFunction<? super S, Place, Optional<T>> then;

    DerivedShape(Shape<S> source, BiFunction<? super S, Place, Optional<T>> then) {
        this.source = source;
        this.then = then;
    }

    @Override
    Optional<T> readValue(Place place) {
        return source.read(place).flatMap(value -> then.apply(value, place));
    }

    @Override
    Map<String, Object> schema(SchemaPage page) {
        return source.schema(page);
    }

    @Override
    String phrase() {
        return source.phrase();
    }

    @Override
    String words(ReferencePage page) {
        return source.words(page);
    }
}
