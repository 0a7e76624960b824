package dev.redress.sla.promise;

/**
 * A text is not a trigger. Says where, what was found and what was expected.
 */
public final class TriggerSyntaxException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    /** Where. */
    private final int column;

    /** What was there. */
    private final String found;

    /** What could be there. */
    private final String expected;

    TriggerSyntaxException(int column, String found, String expected) {
        super("column " + column + ": found " + found + ", expected " + expected);
        this.column = column;
        this.found = found;
        this.expected = expected;
    }

    /**
     * Where the text stops being a trigger.
     *
     * @return the column, from 1
     */
    public int column() {
        return column;
    }

    /**
     * What stands there.
     *
     * @return the word in quotes, cut at 60 characters, or {@code the end}
     */
    public String found() {
        return found;
    }

    /**
     * What could stand there.
     *
     * @return such as {@code a purpose: acknowledgement, progress, …}
     */
    public String expected() {
        return expected;
    }
}
