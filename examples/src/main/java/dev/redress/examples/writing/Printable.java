package dev.redress.examples.writing;

/**
 * Text that comes from outside, made fit for a terminal: on one line, and without what a terminal obeys instead of showing it,
 * such as escape sequences, in one byte or two (U+009B), and signs that turn the direction of the rest of the line.
 */
final class Printable {

    private static final int REPLACEMENT = 0xFFFD;
    private static final int NON_JOINER = 0x200C;
    private static final int JOINER = 0x200D;

    private Printable() {}

    /** The text with a blank for each white space, and a replacement character for whatever cannot be shown. */
    static String line(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().map(Printable::shown).forEach(out::appendCodePoint);
        return out.toString();
    }

    private static int shown(int point) {
        return switch (Character.getType(point)) {
            case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> ' ';
            case Character.CONTROL -> Character.isWhitespace(point) ? ' ' : REPLACEMENT;
            case Character.SURROGATE -> REPLACEMENT;
            // The joiners shape letters of Persian and of Indian scripts, and do nothing else.
            case Character.FORMAT -> point == JOINER || point == NON_JOINER ? point : REPLACEMENT;
            default -> point;
        };
    }
}
