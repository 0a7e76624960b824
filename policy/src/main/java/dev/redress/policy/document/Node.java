package dev.redress.policy.document;

import dev.redress.policy.finding.Location;
import dev.redress.policy.finding.Quoted;
import java.util.List;

/**
 * A value in a file, and where it begins.
 *
 * <p>In {@code zone: Asia/Jakarta} on line 3, the node is the {@link Scalar} {@code Asia/Jakarta} at line 3, column 7. Nodes are
 * immutable.
 */
public sealed interface Node {

    /**
     * Where the value begins.
     *
     * @return the place of its first character
     */
    Location location();

    /**
     * What the value is, for a finding: {@code "mon-thr"}, {@code a list}, {@code a mapping}, {@code nothing}.
     *
     * @return a phrase, safe to print
     */
    String phrase();

    /**
     * A text, a number, a date: whatever is written in one piece.
     *
     * @param location where it begins
     * @param text the text as YAML reads it, quotes and escapes undone
     * @param quoted whether it stood in quotes or in a block ({@code |}, {@code >})
     * @param verbatim whether each character of the text stands in the file as it is, on one line, without an escape
     */
    record Scalar(Location location, String text, boolean quoted, boolean verbatim) implements Node {

        /**
         * The place of a character within the text.
         *
         * @param offset the index of the character, 0 to the length of the text
         * @return its place, or the place where the scalar begins if escapes or line breaks hide it
         */
        public Location at(int offset) {
            return verbatim ? location.plusColumns(text.codePointCount(0, offset) + (quoted ? 1 : 0)) : location;
        }

        /**
         * Whether nothing is written here, or one of YAML's words for nothing ({@code ~}, {@code null}).
         *
         * @return true if there is no value
         */
        public boolean isNothing() {
            return !quoted
                    && switch (text) {
                        case "", "~", "null", "Null", "NULL" -> true;
                        default -> false;
                    };
        }

        @Override
        public String phrase() {
            return isNothing() ? "nothing" : Quoted.text(text);
        }
    }

    /**
     * A list.
     *
     * @param location where it begins
     * @param items its items in order
     */
    record Sequence(Location location, List<Node> items) implements Node {

        /**
         * Copies the items.
         *
         * @param location where it begins
         * @param items its items in order
         */
        public Sequence {
            items = List.copyOf(items);
        }

        @Override
        public String phrase() {
            return items.isEmpty() ? "an empty list" : "a list";
        }
    }

    /**
     * Keys with values.
     *
     * @param location where it begins
     * @param entries keys and values in order; no key twice
     * @param complete false if entries were left out because they could not be parsed, so that a key that is not here may
     *     nevertheless be in the file
     */
    record Mapping(Location location, List<Entry> entries, boolean complete) implements Node {

        /**
         * Copies the entries.
         *
         * @param location where it begins
         * @param entries keys and values in order; no key twice
         * @param complete false if entries were left out because they could not be parsed, so that a key that is not
         *     here may nevertheless be in the file
         */
        public Mapping {
            entries = List.copyOf(entries);
        }

        @Override
        public String phrase() {
            return entries.isEmpty() ? "an empty mapping" : "a mapping";
        }
    }

    /**
     * One key with its value.
     *
     * @param key the key
     * @param value the value
     */
    record Entry(Scalar key, Node value) {}

    /**
     * A value that was refused when the file was parsed, such as an alias. A finding says so already; readers pass over it.
     *
     * @param location where it begins
     */
    record Refused(Location location) implements Node {

        @Override
        public String phrase() {
            return "a refused value";
        }
    }
}
