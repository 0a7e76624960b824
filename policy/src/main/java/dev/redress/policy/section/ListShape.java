package dev.redress.policy.section;

import dev.redress.policy.document.Node;
import dev.redress.policy.document.Node.Sequence;
import dev.redress.policy.finding.FindingCode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A list, or also an item by itself. */
final class ListShape<T> extends Shape<List<T>> {

    private final Shape<T> item;
    private final boolean alsoOne;

    ListShape(Shape<T> item, boolean alsoOne) {
        this.item = item;
        this.alsoOne = alsoOne;
    }

    @Override
    Optional<List<T>> readValue(Place place) {
        if (place.node() instanceof Sequence sequence && !sequence.items().isEmpty()) {
            return readItems(place, sequence.items());
        }
        if (alsoOne && !(place.node() instanceof Sequence)) {
            return item.read(place).map(List::of);
        }
        place.refuse(FindingCode.WRONG_KIND, phrase());
        return Optional.empty();
    }

    private Optional<List<T>> readItems(Place place, List<Node> nodes) {
        List<T> values = new ArrayList<>();
        int number = 0;
        for (Node node : nodes) {
            item.read(place.item(++number, node)).ifPresent(values::add);
        }
        return values.size() == nodes.size() ? Optional.of(List.copyOf(values)) : Optional.empty();
    }

    @Override
    Map<String, Object> schema(SchemaPage page) {
        Map<String, Object> list = new LinkedHashMap<>();
        list.put("type", "array");
        list.put("minItems", 1);
        list.put("items", item.schema(page));
        return alsoOne ? Map.of("anyOf", List.of(item.schema(page), list)) : list;
    }

    @Override
    String phrase() {
        return alsoOne ? item.phrase() + ", or a list of such" : "a list, each item " + item.phrase();
    }

    @Override
    String words(ReferencePage page) {
        return alsoOne ? item.words(page) + ", or a list of such" : "a list, each item " + item.words(page);
    }
}
