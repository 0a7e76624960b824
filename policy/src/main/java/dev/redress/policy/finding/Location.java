package dev.redress.policy.finding;

/**
 * A place in a file: {@code policy.yaml:14:7} is line 14, column 7.
 *
 * @param file the file as the caller named it, never empty
 * @param line the line, from 1
 * @param column the column in Unicode characters (code points), from 1; a byte order mark at the start of the file takes none
 */
public record Location(String file, int line, int column) {

    /**
     * Checks that the place can exist.
     *
     * @param file the file as the caller named it, never empty
     * @param line the line, from 1
     * @param column the column in Unicode characters (code points), from 1; a byte order mark at the start of the
     *     file takes none
     * @throws IllegalArgumentException if the file is empty, or the line or column is below 1
     */
    public Location {
        if (file.isEmpty()) {
            throw new IllegalArgumentException("Argument 'file' must not be empty");
        }
        if (line < 1) {
            throw new IllegalArgumentException("Argument 'line' must be at least 1 but was " + line);
        }
        if (column < 1) {
            throw new IllegalArgumentException("Argument 'column' must be at least 1 but was " + column);
        }
    }

    /**
     * The first place of a file, for findings on the file as a whole.
     *
     * @param file the file as the caller named it, never empty
     * @return line 1, column 1 of the file
     */
    public static Location startOf(String file) {
        return new Location(file, 1, 1);
    }

    /**
     * The place some characters further on in the same line.
     *
     * @param columns the number of characters, not negative
     * @return the place that many columns to the right
     */
    public Location plusColumns(int columns) {
        return new Location(file, line, column + columns);
    }

    /** Returns {@code file:line:column}, which editors and terminals open on a click. */
    @Override
    public String toString() {
        return Quoted.escape(file) + ":" + line + ":" + column;
    }
}
