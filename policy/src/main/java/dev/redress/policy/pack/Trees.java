package dev.redress.policy.pack;

import dev.redress.policy.document.CanonicalText;
import dev.redress.policy.document.Node;
import dev.redress.policy.document.Node.Entry;
import dev.redress.policy.document.Node.Mapping;
import dev.redress.policy.document.Node.Scalar;
import dev.redress.policy.document.Node.Sequence;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Trees put together by the names of their elements, whole elements only. */
final class Trees {

    private Trees() {}

    /** The value of a key of a mapping. */
    static Optional<Node> find(Node node, String key) {
        return node instanceof Mapping mapping
                ? mapping.entries().stream()
                        .filter(entry -> entry.key().text().equals(key))
                        .map(Entry::value)
                        .findFirst()
                : Optional.empty();
    }

    /** A file with further elements in a section; those of the same name stay as they are, or give way. */
    static Mapping with(Mapping root, String section, Node more, boolean giveWay) {
        List<Entry> entries = new ArrayList<>();
        boolean found = false;
        for (Entry entry : root.entries()) {
            boolean here = entry.key().text().equals(section);
            found |= here;
            entries.add(here ? new Entry(entry.key(), joined(entry.value(), more, giveWay)) : entry);
        }
        if (!found && more instanceof Mapping) {
            entries.add(new Entry(new Scalar(more.location(), section, false, false), more));
        }
        return new Mapping(root.location(), entries, root.complete());
    }

    /** A list is only made longer: without one, everything is allowed, and it stays so. */
    private static Node joined(Node own, Node more, boolean giveWay) {
        if (own instanceof Mapping first && more instanceof Mapping second) {
            List<Entry> kept = giveWay ? without(first, names(second)) : first.entries();
            List<Entry> entries = new ArrayList<>(kept);
            entries.addAll(giveWay ? second.entries() : without(second, names(first)));
            return new Mapping(own.location(), entries, first.complete() && second.complete());
        } else if (own instanceof Sequence first && more instanceof Sequence second) {
            Set<String> there = new HashSet<>();
            first.items().forEach(item -> there.add(item.phrase()));
            List<Node> items = new ArrayList<>(first.items());
            second.items().stream().filter(item -> there.add(item.phrase())).forEach(items::add);
            return new Sequence(own.location(), items);
        }
        return own;
    }

    private static Set<String> names(Mapping mapping) {
        return mapping.entries().stream().map(entry -> entry.key().text()).collect(Collectors.toSet());
    }

    private static List<Entry> without(Mapping mapping, Set<String> names) {
        return mapping.entries().stream()
                .filter(entry -> !names.contains(entry.key().text()))
                .toList();
    }

    /** The hash of what stands there. */
    static String hash(Node node) {
        try {
            return CanonicalText.hash(node, Map.of());
        } catch (IOException e) {
            throw new UncheckedIOException("No file is named here", e);
        }
    }
}
