package dev.redress.examples.comparing;

import dev.redress.examples.summary.Comparison.Reason;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Counts reasons, each with the line of the first case. */
final class Reasons {

    private final Map<String, Reason> reasons = new TreeMap<>();

    void add(String text, long line) {
        reasons.merge(text, new Reason(text, 1, line), (a, b) -> new Reason(text, a.cases() + 1, a.sample()));
    }

    /** Most frequent first. */
    List<Reason> list() {
        return reasons.values().stream()
                .sorted(Comparator.comparingLong((Reason r) -> -r.cases()).thenComparing(Reason::text))
                .toList();
    }
}
