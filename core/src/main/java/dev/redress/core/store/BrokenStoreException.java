package dev.redress.core.store;

import java.io.Serial;

/**
 * The store could not do its work: the database is away, a constraint that should hold does not, a text cannot be read. Nothing
 * of the call is stored. Its message never has personal words.
 */
public final class BrokenStoreException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    /**
     * With a cause.
     *
     * @param message what could not be done, without personal words
     * @param cause what the database said
     */
    public BrokenStoreException(String message, Throwable cause) {
        super(message, cause);
    }

    /**
     * Without a cause.
     *
     * @param message what could not be done, without personal words
     */
    public BrokenStoreException(String message) {
        super(message);
    }
}
