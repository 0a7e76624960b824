package dev.redress.core.value;

import java.util.Objects;

/** The rule for names and numbers that a host gives: there, not blank, and short, because they are stored unsealed and shown. */
public final class Bounds {

    private Bounds() {}

    /**
     * Refuses a text that is blank or too long; the message says how long it was, and not what it says.
     *
     * @param argument its name, for the message
     * @param value the text
     * @param longest how many characters (UTF-16 code units) it may have
     * @throws IllegalArgumentException unless it has 1 to that many characters, not all blank
     */
    public static void text(String argument, String value, int longest) {
        Objects.requireNonNull(value, argument);
        if (value.isBlank() || value.length() > longest) {
            throw new IllegalArgumentException("Argument '" + argument + "' must have 1 to " + longest
                    + " characters, not all blank, but had " + value.length());
        }
    }
}
