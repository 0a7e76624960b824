package dev.redress.policy.promise;

import dev.redress.core.condition.FactType;
import dev.redress.core.condition.FactType.OneOf;
import dev.redress.policy.finding.Quoted;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The column of a limit table in which a fact stands: {@code severity} with its words, or {@code queue} with any text.
 *
 * @param name the name of the fact and of the column
 * @param words the words that may stand there; empty for any text
 */
record FactColumn(String name, Set<String> words) {

    private static final int MOST_LISTED = 12;

    static FactColumn of(String name, FactType type) {
        return new FactColumn(name, type instanceof OneOf oneOf ? new LinkedHashSet<>(oneOf.values()) : Set.of());
    }

    boolean takes(String cell) {
        return words.isEmpty() || words.contains(cell);
    }

    /** The words as a phrase behind "expected". */
    String expected() {
        List<String> first =
                words.stream().limit(MOST_LISTED).map(Quoted::segment).toList();
        String more = words.size() > MOST_LISTED ? " and " + (words.size() - MOST_LISTED) + " more" : "";
        return "one of " + String.join(", ", first) + more;
    }
}
