package dev.redress.core.condition;

import java.util.Currency;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What values a declared fact can have.
 *
 * <p>{@code severity} is one of low, medium, high, critical; {@code claimed} is an amount in IDR; {@code soldOn} is a date such
 * as Monday 2 February 2026. The family is closed, so that one can compute which cases a list of rules leaves out.
 */
public sealed interface FactType {

    /**
     * What one of the cases makes of it.
     *
     * @param cases a method for each kind of type
     * @param <R> what they answer
     * @return the answer of the case that fits
     */
    <R> R match(Cases<R> cases);

    /**
     * Whether a fact of this type can have a value.
     *
     * @param value the value
     * @return true if it can
     */
    default boolean accepts(FactValue value) {
        return match(new Fit(value));
    }

    /**
     * Why a fact of this type cannot have a value.
     *
     * @param value the value
     * @return such as {@code expected one of low, high but was another text}; empty if it can. The value itself is not shown,
     *     because it may be personal
     */
    default Optional<String> refusal(FactValue value) {
        return accepts(value)
                ? Optional.empty()
                : Optional.of("expected " + phrase() + " but was " + Fit.found(this, value));
    }

    /**
     * The values as a phrase behind "expected".
     *
     * @return such as {@code a date}, or {@code one of low, high} with at most twelve words, the rest counted
     */
    default String phrase() {
        return match(Phrase.PHRASE);
    }

    /**
     * One of some words.
     *
     * @param values the words, no word twice, in the order of their declaration; never empty
     */
    record OneOf(List<String> values) implements FactType {

        private static final int MOST_LISTED = 12;

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

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.oneOf(this);
        }

        String listed() {
            String first = values.stream().limit(MOST_LISTED).collect(Collectors.joining(", "));
            return values.size() > MOST_LISTED ? first + " and " + (values.size() - MOST_LISTED) + " more" : first;
        }
    }

    /**
     * An amount of money. Its value is a {@link FactValue.Decimal} and compares as a number: the fact declares the currency,
     * once for all cases, so a host that was claimed an amount in another one converts it before it tells the fact.
     *
     * @param currency its currency
     */
    record Money(Currency currency) implements FactType {

        /**
         * Checks that it is there.
         *
         * @param currency its currency
         */
        public Money {
            Objects.requireNonNull(currency, "currency");
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.money(this);
        }
    }

    /** The types that need no further word. */
    enum Plain implements FactType {
        /** Any text. Rules can only ask whether it equals another. */
        TEXT,
        /** A decimal number. */
        NUMBER,
        /** True or false. */
        BOOLEAN,
        /** A calendar date. */
        DATE;

        @Override
        public <R> R match(Cases<R> cases) {
            return switch (this) {
                case TEXT -> cases.text();
                case NUMBER -> cases.number();
                case BOOLEAN -> cases.truth();
                case DATE -> cases.date();
            };
        }
    }

    /**
     * A method for each kind of type.
     *
     * @param <R> what they answer
     */
    interface Cases<R> {

        /**
         * One of some words.
         *
         * @param oneOf the type
         * @return the answer
         */
        R oneOf(OneOf oneOf);

        /**
         * An amount of money.
         *
         * @param money the type
         * @return the answer
         */
        R money(Money money);

        /**
         * {@link Plain#TEXT}.
         *
         * @return the answer
         */
        R text();

        /**
         * {@link Plain#NUMBER}.
         *
         * @return the answer
         */
        R number();

        /**
         * {@link Plain#BOOLEAN}.
         *
         * @return the answer
         */
        R truth();

        /**
         * {@link Plain#DATE}.
         *
         * @return the answer
         */
        R date();
    }
}
