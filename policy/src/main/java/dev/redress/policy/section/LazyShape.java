package dev.redress.policy.section;

import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** A shape made when it is needed, so that a shape can contain itself; the depth of the file bounds the recursion. */
final class LazyShape<T> extends Shape<T> {

    private final Supplier<Shape<T>> shape;

    LazyShape(Supplier<Shape<T>> shape) {
        this.shape = shape;
    }

    @Override
    Optional<T> readValue(Place place) {
        return shape.get().read(place);
    }

    @Override
    Map<String, Object> schema(SchemaPage page) {
        return shape.get().schema(page);
    }

    @Override
    String phrase() {
        return shape.get().phrase();
    }

    @Override
    String words(ReferencePage page) {
        return shape.get().words(page);
    }
}
