package dev.redress.sla.charter;

import java.util.List;

/** A line of a list, with the lines below it; plain text, escaped by whoever writes it. */
record Entry(String text, List<Entry> below) {

    Entry {
        below = List.copyOf(below);
    }

    Entry(String text) {
        this(text, List.of());
    }

    static List<Entry> of(List<String> texts) {
        return texts.stream().map(Entry::new).toList();
    }
}
