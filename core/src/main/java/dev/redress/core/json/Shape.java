package dev.redress.core.json;

import org.jspecify.annotations.Nullable;

/**
 * How one type stands in a text: what is written for a value, and which places give the value back. {@code Severity} stands as
 * {@code "high"}, an instant as {@code "2026-02-02T02:20:00.000000Z"}.
 *
 * @param <T> the type
 */
interface Shape<T> {

    /** Writes one value. */
    void write(T value, Sheet sheet);

    /** Reads one value, or throws the fault of the place. */
    T read(Place place);

    /** Whether the key of such a value is left out, because nothing is in it. */
    default boolean leavesOut(T value) {
        return false;
    }

    /** What a key that is not there means; null if it has to be there. */
    default @Nullable T absent() {
        return null;
    }
}
