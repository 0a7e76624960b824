package dev.redress.core.lifecycle;

import java.util.Objects;
import java.util.Optional;

/**
 * A command that somebody could ask for, for a button on a screen: possible, or why not.
 *
 * @param verb the verb of the command
 * @param refused why it would be refused, as far as one can say without its payload; empty if it is possible
 */
public record Offer(String verb, Optional<Refused> refused) {

    /**
     * Checks that both are there.
     *
     * @param verb the verb of the command
     * @param refused why it would be refused
     */
    public Offer {
        Objects.requireNonNull(verb, "verb");
        Objects.requireNonNull(refused, "refused");
    }
}
