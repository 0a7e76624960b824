package dev.redress.policy.section;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A shape that has a description of its own on the reference page, for texts with a grammar. */
final class DescribedShape<T> extends Shape<T> {

    private final Shape<T> shape;
    private final String title;
    private final List<String> lines;

    DescribedShape(Shape<T> shape, String title, List<String> lines) {
        this.shape = shape;
        this.title = title;
        this.lines = List.copyOf(lines);
    }

    @Override
    Optional<T> readValue(Place place) {
        return shape.readValue(place);
    }

    @Override
    Map<String, Object> schema(SchemaPage page) {
        return shape.schema(page);
    }

    @Override
    String phrase() {
        return shape.phrase();
    }

    @Override
    String words(ReferencePage page) {
        return page.link(title, () -> {
            lines.forEach(page::line);
            page.line("");
        });
    }
}
