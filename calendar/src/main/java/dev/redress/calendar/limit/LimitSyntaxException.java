package dev.redress.calendar.limit;

/** A text is not a limit; says where, what was found and what was expected. */
public final class LimitSyntaxException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    /** From 1. */
    private final int column;

    /** Quoted, or the end. */
    private final String found;

    /** Words or an example. */
    private final String expected;

    LimitSyntaxException(int column, String found, String expected) {
        super("column " + column + ": found " + found + ", expected " + expected);
        this.column = column;
        this.found = found;
        this.expected = expected;
    }

    /**
     * Where reading stopped.
     *
     * @return the column of the offending word in the text, from 1; one past the text if it is missing
     */
    public int column() {
        return column;
    }

    /**
     * What stands there.
     *
     * @return the word in quotes, or {@code the end}
     */
    public String found() {
        return found;
    }

    /**
     * What would have been understood.
     *
     * @return a list of words or an example
     */
    public String expected() {
        return expected;
    }
}
