package dev.redress.core.store;

import java.util.Objects;

/**
 * A key that at most one record of a scope may hold, so that nothing is begun twice: the reference number of a complaint, the sale
 * that a survey decided.
 *
 * <p>{@code ("reference", "C-2026-0107")} is held by complaint K-1042; whoever tries to receive another complaint under that
 * reference is told so by {@link CommitResult.KeyTaken}. A key is held for good, erasure included.
 *
 * @param space what kind of key, 1 to 60 characters
 * @param key the key, 1 to 400 characters; never a personal text
 */
public record UniqueKey(String space, String key) implements Comparable<UniqueKey> {

    /**
     * Checks lengths.
     *
     * @param space what kind of key
     * @param key the key
     * @throws IllegalArgumentException if one is blank or too long
     */
    public UniqueKey {
        Objects.requireNonNull(space, "space");
        Objects.requireNonNull(key, "key");
        if (space.isBlank() || space.length() > 60 || key.isBlank() || key.length() > 400) {
            throw new IllegalArgumentException(
                    "Argument 'space' must have 1 to 60 and 'key' 1 to 400 characters but had " + space.length()
                            + " and " + key.length());
        }
    }

    /** By space, then key. */
    @Override
    public int compareTo(UniqueKey other) {
        int bySpace = space.compareTo(other.space);
        return bySpace != 0 ? bySpace : key.compareTo(other.key);
    }
}
