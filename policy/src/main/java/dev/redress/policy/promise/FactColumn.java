package dev.redress.policy.promise;

import dev.redress.core.condition.FactType;
import dev.redress.policy.finding.Quoted;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/**
 * The column of a limit table in which a fact stands: {@code severity} with its words, or {@code queue} with any text.
 *
 * @param name the name of the fact and of the column
 * @param words the words that may stand there; empty for any text
 */
record FactColumn(String name, Set<String> words) {

    FactColumn {
        words = Collections.unmodifiableSet(new LinkedHashSet<>(words));
    }

    static FactColumn ofAnyText(String name) {
        return new FactColumn(name, Set.of());
    }

    /** The column of a fact; nothing if its values are neither words nor texts. */
    static Optional<FactColumn> of(String name, FactType type) {
        return type.match(new OfType(name));
    }

    boolean takes(String cell) {
        return words.isEmpty() || words.contains(cell);
    }

    /** The words as a phrase behind "expected". */
    String expected() {
        return "one of " + Quoted.names(words);
    }

    private record OfType(String name) implements FactType.Cases<Optional<FactColumn>> {

        @Override
        public Optional<FactColumn> oneOf(FactType.OneOf oneOf) {
            return Optional.of(new FactColumn(name, new LinkedHashSet<>(oneOf.values())));
        }

        @Override
        public Optional<FactColumn> text() {
            return Optional.of(ofAnyText(name));
        }

        @Override
        public Optional<FactColumn> money(FactType.Money money) {
            return Optional.empty();
        }

        @Override
        public Optional<FactColumn> number() {
            return Optional.empty();
        }

        @Override
        public Optional<FactColumn> truth() {
            return Optional.empty();
        }

        @Override
        public Optional<FactColumn> date() {
            return Optional.empty();
        }
    }
}
