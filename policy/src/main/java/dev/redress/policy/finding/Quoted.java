package dev.redress.policy.finding;

import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Text from a file made fit to be printed: short, on one line, without control characters.
 *
 * <p>What stands in a file may be a megabyte long or carry the control sequences of a terminal. A finding shows at most the
 * first {@value #LONGEST} characters, and every control, format or unpaired surrogate character as {@code \}{@code u001b}.
 */
public final class Quoted {

    /** The most characters (code points) of a text that are shown. */
    static final int LONGEST = 60;

    /** The most characters of a sentence that are shown. */
    static final int LONGEST_SENTENCE = 300;

    /** The most names of a list that are shown. */
    private static final int MOST_NAMES = 12;

    private Quoted() {}

    /**
     * Returns a text in double quotes, shortened and escaped.
     *
     * @param text any text
     * @return for example {@code "mon-thr"}
     */
    public static String text(String text) {
        return "\"" + escape(shorten(text)) + "\"";
    }

    /**
     * Returns a sentence that another program made of what it read, on one line, without quotes.
     *
     * @param sentence any text
     * @return at most its first {@value #LONGEST_SENTENCE} characters
     */
    public static String sentence(String sentence) {
        return escape(shorten(sentence, LONGEST_SENTENCE));
    }

    /**
     * Returns a text as one part of a path: bare if it is a plain name, else quoted.
     *
     * @param name any text
     * @return for example {@code works}, or {@code "2026-12-19"} with its quotes if the name is not a plain one
     */
    public static String segment(String name) {
        return isPlain(name) ? name : text(name);
    }

    /**
     * Returns names as a list, each as {@link #segment} has it.
     *
     * @param names any texts
     * @return for example {@code works, office}; the first {@value #MOST_NAMES} names, and how many more there are
     */
    public static String names(Collection<String> names) {
        String first = names.stream().limit(MOST_NAMES).map(Quoted::segment).collect(Collectors.joining(", "));
        return names.size() > MOST_NAMES ? first + " and " + (names.size() - MOST_NAMES) + " more" : first;
    }

    /**
     * Returns a text with control, format and unpaired surrogate characters escaped.
     *
     * @param text any text
     * @return the text on one line
     */
    static String escape(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().forEach(c -> append(out, c));
        return out.toString();
    }

    /**
     * Returns at most the first {@value #LONGEST} characters of a text.
     *
     * @param text any text
     * @return the text, or its beginning followed by an ellipsis
     */
    static String shorten(String text) {
        return shorten(text, LONGEST);
    }

    private static String shorten(String text, int longest) {
        if (text.length() <= longest || text.codePointCount(0, Math.min(text.length(), 2 * longest + 2)) <= longest) {
            return text;
        }
        return text.substring(0, text.offsetByCodePoints(0, longest)) + "…";
    }

    private static void append(StringBuilder out, int c) {
        switch (c) {
            case '\n' -> out.append("\\n");
            case '\r' -> out.append("\\r");
            case '\t' -> out.append("\\t");
            default -> {
                if (isHidden(c)) {
                    out.append(
                            c <= 0xffff
                                    ? String.format(Locale.ROOT, "\\u%04x", c)
                                    : String.format(Locale.ROOT, "\\U%08x", c));
                } else {
                    out.appendCodePoint(c);
                }
            }
        }
    }

    private static boolean isHidden(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.UNASSIGNED -> true;
            default -> false;
        };
    }

    private static boolean isPlain(String name) {
        return !name.isEmpty()
                && name.length() <= LONGEST
                && name.chars()
                        .allMatch(c -> c < 128 && (Character.isLetterOrDigit(c) || c == '-' || c == '_' || c == '$'));
    }
}
