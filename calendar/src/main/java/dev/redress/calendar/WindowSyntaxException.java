package dev.redress.calendar;

/** A text is not a {@link Window}; says what was found and what was expected. */
public final class WindowSyntaxException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST = 40;

    /** Quoted. */
    private final String found;

    /** Words or an example. */
    private final String expected;

    WindowSyntaxException(String text, String expected) {
        super("found " + quoted(text) + ", expected " + expected);
        this.found = quoted(text);
        this.expected = expected;
    }

    private static String quoted(String text) {
        return '"' + (text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…") + '"';
    }

    /**
     * What stands there.
     *
     * @return the text in quotes, its first 40 characters if it is longer
     */
    public String found() {
        return found;
    }

    /**
     * What would have been understood.
     *
     * @return words or an example, such as {@code hours such as 08:00-12:00}
     */
    public String expected() {
        return expected;
    }
}
