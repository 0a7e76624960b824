package dev.redress.core.lifecycle;

import java.util.Locale;
import java.util.function.IntFunction;

/** How each picture language writes a character that means something in it; letters, digits and blanks mean nothing in any. */
enum Notation {
    /** An entity of Mermaid: {@code #34;} is a quotation mark. */
    MERMAID(point -> "#" + point + ';'),
    /** An escape of PlantUML: {@code <U+0022>} is a quotation mark. */
    PLANT_UML(point -> String.format(Locale.ROOT, "<U+%04X>", point)),
    /** An entity of Graphviz, which reads those of HTML. */
    DOT(point -> "&#" + point + ';'),
    /** A backslash, which CommonMark takes before all punctuation of ASCII. */
    MARKDOWN(point -> point < 0x80 ? "\\" + Character.toString(point) : Character.toString(point));

    /** A second hyphen after one means something in some of them. */
    private static final String PLAIN = ",.-()";

    @SuppressWarnings("ImmutableEnumChecker") // each is a formula without state
    private final IntFunction<String> escape;

    Notation(IntFunction<String> escape) {
        this.escape = escape;
    }

    /** The text as the reader of the picture shall see it, on one line. */
    String label(String text) {
        StringBuilder safe = new StringBuilder(text.length());
        int before = 0;
        for (int point : text.codePoints().toArray()) {
            safe.append(point == '-' && before == '-' ? escape.apply(point) : one(point));
            before = point;
        }
        return safe.toString();
    }

    private String one(int point) {
        if (Character.isLetterOrDigit(point) || PLAIN.indexOf(point) >= 0) {
            return Character.toString(point);
        }
        boolean blank = Character.isWhitespace(point)
                || Character.isISOControl(point)
                || Character.getType(point) == Character.FORMAT
                || Character.getType(point) == Character.SURROGATE;
        return blank ? " " : escape.apply(point);
    }
}
