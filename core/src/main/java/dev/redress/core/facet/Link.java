package dev.redress.core.facet;

import dev.redress.core.record.Fingerprint;
import dev.redress.core.record.Fingerprinted;
import java.util.Objects;

/**
 * That one complaint belongs to another.
 *
 * @param kind how
 * @param to the number of the other complaint, in the same scope
 */
public record Link(LinkKind kind, String to) implements Fingerprinted {

    /**
     * Checks the number.
     *
     * @param kind how
     * @param to the number of the other complaint, in the same scope
     * @throws IllegalArgumentException if the number is blank or longer than 200 characters
     */
    public Link {
        Objects.requireNonNull(kind, "kind");
        Text.bounded("Link", "to", to, 200);
    }

    @Override
    public void feed(Fingerprint into) {
        into.put(kind).put(to);
    }
}
