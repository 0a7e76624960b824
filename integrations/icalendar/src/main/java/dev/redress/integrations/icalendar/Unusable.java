package dev.redress.integrations.icalendar;

/** Something at one line of the file cannot be used. */
final class Unusable extends Exception {

    private static final long serialVersionUID = 1L;

    private final int line;

    Unusable(int line, String sentence) {
        super(sentence);
        this.line = line;
    }

    int line() {
        return line;
    }
}
