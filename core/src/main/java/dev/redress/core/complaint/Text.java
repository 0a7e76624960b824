package dev.redress.core.complaint;

import java.util.Objects;

/** The one rule for short texts that the host gives: there, not blank, not longer than so much. */
final class Text {

    private Text() {}

    static void bounded(String type, String field, String value, int longest) {
        Objects.requireNonNull(value, field);
        if (value.isBlank() || value.length() > longest) {
            throw new IllegalArgumentException(type + " must have a '" + field + "' of 1 to " + longest
                    + " characters, not all blank, but had " + value.length());
        }
    }
}
