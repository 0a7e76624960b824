package dev.redress.core.command;

import java.util.Objects;

/** The rule for words and numbers in commands: there, and short, because they are stored unsealed and shown. */
final class Words {

    private static final int LONGEST = 200;

    private Words() {}

    static void bounded(String argument, String value) {
        Objects.requireNonNull(value, argument);
        if (value.length() > LONGEST) {
            throw new IllegalArgumentException("Argument '" + argument + "' must have at most " + LONGEST
                    + " characters but had " + value.length());
        }
    }
}
