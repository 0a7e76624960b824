package dev.redress.examples.report;

/**
 * Text that comes from outside, made fit to print: no control characters, no lone surrogates, and not longer than its place.
 *
 * <p>Escaping is not done here; {@link Svg} and the templates escape whatever they are given.
 */
final class Label {

    /** What a type without a name is called. */
    static final String UNNAMED = "(no name)";

    private static final int LONGEST = 200;
    private static final int REPLACEMENT = 0xFFFD;
    private static final int JOINER = 0x200D;

    private Label() {}

    /** For a table: whatever cannot be printed is replaced, and what is longer than 200 code points is cut. */
    static String clean(String text) {
        StringBuilder out = new StringBuilder();
        text.strip().codePoints().limit(LONGEST + 1L).map(Label::printable).forEach(out::appendCodePoint);
        String clean = out.toString().strip();
        if (clean.isEmpty()) {
            return UNNAMED;
        }
        int[] points = clean.codePoints().toArray();
        return points.length <= LONGEST ? clean : cut(points, LONGEST - 1);
    }

    /**
     * For a drawing: as much of the clean text as fits.
     *
     * @param text the text
     * @param width the room, in units of the drawing
     * @param size the height of the type, in the same units
     */
    static String fitted(String text, double width, double size) {
        String clean = clean(text);
        int[] points = clean.codePoints().toArray();
        double room = width / size;
        double used = 0;
        int fits = 0;
        for (int i = 0; i < points.length; i++) {
            used += ems(points[i]);
            if (used > room) {
                return cut(points, fits);
            }
            if (used <= room - 1) {
                fits = i + 1;
            }
        }
        return clean;
    }

    /** The width of text in ems, guessed from above: no font is measured, so that every machine draws the same. */
    static double ems(String text) {
        return text.codePoints().mapToDouble(Label::ems).sum();
    }

    private static String cut(int[] points, int length) {
        int end = length;
        while (end > 0 && end < points.length && (joins(points[end]) || points[end - 1] == JOINER)) {
            end--;
        }
        return new String(points, 0, end).stripTrailing() + "…";
    }

    private static int printable(int point) {
        if (Character.isWhitespace(point)) {
            return ' ';
        }
        int type = Character.getType(point);
        boolean noCharacter = (point & 0xFFFE) == 0xFFFE;
        return noCharacter || type == Character.CONTROL || type == Character.SURROGATE ? REPLACEMENT : point;
    }

    /** Whether the code point belongs to the one before it, so that no cut may come between. */
    private static boolean joins(int point) {
        return point == JOINER || isMark(point) || (point >= 0x1F3FB && point <= 0x1F3FF);
    }

    private static boolean isMark(int point) {
        int type = Character.getType(point);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.FORMAT;
    }

    private static double ems(int point) {
        if (point < 0x80) {
            return latin((char) point);
        }
        if (isMark(point)) {
            return 0;
        }
        if (point >= 0x2E80) {
            return 1.4;
        }
        return point == 0xA0 ? 0.3 : 0.75;
    }

    /** The widths of DejaVu Sans, one of the widest fonts a reader may have. */
    private static double latin(char letter) {
        if ("iljtfrI.,:;|'()[]!/- ".indexOf(letter) >= 0) {
            return 0.4;
        }
        if ("mwMW@%<>=+#~^&".indexOf(letter) >= 0) {
            return 0.95;
        }
        return letter >= 'A' && letter <= 'Z' ? 0.76 : 0.63;
    }
}
