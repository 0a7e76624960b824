package dev.redress.core.store;

import java.util.Objects;

/**
 * By what an accepted command is known again.
 *
 * <p>The same id with the same payload is a retry and gets the first answer again; the same id with another payload is a mistake
 * and is refused. Refused commands are not remembered.
 *
 * @param command the id that the host gave, or one derived from the command; 1 to 200 characters
 * @param payload a digest of everything asked for, 1 to 100 characters
 */
public record Remembered(String command, String payload) {

    /**
     * Checks lengths.
     *
     * @param command the id of the command
     * @param payload a digest of everything asked for
     * @throws IllegalArgumentException if one is blank or too long
     */
    public Remembered {
        Objects.requireNonNull(command, "command");
        Objects.requireNonNull(payload, "payload");
        if (command.isBlank() || command.length() > 200 || payload.isBlank() || payload.length() > 100) {
            throw new IllegalArgumentException(
                    "Argument 'command' must have 1 to 200 and 'payload' 1 to 100 characters but had "
                            + command.length() + " and " + payload.length());
        }
    }
}
