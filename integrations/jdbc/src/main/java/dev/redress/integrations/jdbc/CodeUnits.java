package dev.redress.integrations.jdbc;

/**
 * Texts as any database can keep them, in the order in which Java has them.
 *
 * <p>PostgreSQL refuses U+0000 and halves of surrogate pairs (a browser that cut a text in the middle of an emoji sends one), and
 * compares by code point where Java compares by code unit: a fullwidth letter (U+FF21) stands before an emoji (U+1F600) there and
 * after it here. So every such code unit is written as two characters of the same place in the order: U+0000 and U+0001 behind
 * U+0001, U+D7FF (which stands for no character) and the surrogates behind U+D7FF. No other text is changed.
 *
 * <p>The code of each code unit is no beginning of another's, and codes have the order of their code units; so texts have, too.
 */
final class CodeUnits {

    private static final char LOW = '\u0001';
    private static final char HIGH = '\uD7FF';
    private static final char HIGH_ITSELF = '\u00FF';
    private static final int SURROGATES = 0x100;

    private CodeUnits() {}

    /** A text that is compared: surrogates are written apart, so that the order is that of code units. */
    static String ordered(String text) {
        return written(text, true);
    }

    /** A text that is only kept: pairs of surrogates stay as they are. */
    static String kept(String text) {
        return written(text, false);
    }

    /** The text from either form. */
    static String read(String written) {
        if (written.indexOf(LOW) < 0 && written.indexOf(HIGH) < 0) {
            return written;
        }
        StringBuilder text = new StringBuilder(written.length());
        for (int i = 0; i < written.length(); i++) {
            char c = written.charAt(i);
            boolean coded = (c == LOW || c == HIGH) && i + 1 < written.length();
            text.append(coded ? unit(c, written.charAt(++i)) : c);
        }
        return text.toString();
    }

    private static String written(String text, boolean pairsToo) {
        int first = 0;
        while (first < text.length() && !isCoded(text, first, pairsToo)) {
            first++;
        }
        if (first == text.length()) {
            return text;
        }
        StringBuilder written = new StringBuilder(text.length() + 16).append(text, 0, first);
        for (int i = first; i < text.length(); i++) {
            if (isCoded(text, i, pairsToo)) {
                code(written, text.charAt(i));
            } else {
                written.append(text.charAt(i));
            }
        }
        return written.toString();
    }

    private static boolean isCoded(String text, int at, boolean pairsToo) {
        char c = text.charAt(at);
        return c <= LOW || c == HIGH || (Character.isSurrogate(c) && (pairsToo || !isPaired(text, at)));
    }

    private static boolean isPaired(String text, int at) {
        return Character.isHighSurrogate(text.charAt(at))
                ? at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1))
                : at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
    }

    private static void code(StringBuilder written, char unit) {
        if (unit <= LOW) {
            written.append(LOW).append((char) (unit + 1));
        } else if (unit == HIGH) {
            written.append(HIGH).append(HIGH_ITSELF);
        } else {
            written.append(HIGH).append((char) (SURROGATES + unit - Character.MIN_SURROGATE));
        }
    }

    private static char unit(char escape, char code) {
        if (escape == LOW) {
            return (char) (code - 1);
        }
        return code == HIGH_ITSELF ? HIGH : (char) (code - SURROGATES + Character.MIN_SURROGATE);
    }
}
