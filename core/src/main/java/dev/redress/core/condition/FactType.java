package dev.redress.core.condition;

import java.util.Currency;
import java.util.List;

/**
 * What values a declared fact can have. The family is closed, so that one can compute which cases a list of rules leaves
 * out.
 */
public sealed interface FactType {

    /**
     * One of some words.
     *
     * @param values the words, no word twice, in the order of their declaration; never empty
     */
    record OneOf(List<String> values) implements FactType {

        /**
         * Checks and copies the words.
         *
         * @param values the words
         * @throws IllegalArgumentException if there is none or one stands twice
         */
        public OneOf {
            values = List.copyOf(values);
            if (values.isEmpty() || values.stream().distinct().count() < values.size()) {
                throw new IllegalArgumentException(
                        "Argument 'values' must have at least one word and none twice but was " + values);
            }
        }
    }

    /**
     * An amount of money.
     *
     * @param currency its currency
     */
    record Money(Currency currency) implements FactType {}

    /** The types that need no further word. */
    enum Plain implements FactType {
        /** Any text. Rules can only ask whether it equals another. */
        TEXT,
        /** A decimal number. */
        NUMBER,
        /** True or false. */
        BOOLEAN,
        /** A calendar date. */
        DATE
    }
}
