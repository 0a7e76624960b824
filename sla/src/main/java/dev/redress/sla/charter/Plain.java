package dev.redress.sla.charter;

import java.util.regex.Pattern;

/** One line of text: without line feeds, control characters, and marks that turn the direction of what follows. */
final class Plain {

    private static final Pattern BREAKS = Pattern.compile("[\\p{Cntrl}\\s\\u0080-\\u009F\\u2028\\u2029]+");
    private static final Pattern TURNS = Pattern.compile("[\\u202A-\\u202E\\u2066-\\u2069\\uFEFF]");

    private Plain() {}

    static String of(String text) {
        return BREAKS.matcher(TURNS.matcher(text).replaceAll(""))
                .replaceAll(" ")
                .strip();
    }
}
