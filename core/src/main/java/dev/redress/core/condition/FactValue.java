package dev.redress.core.condition;

import dev.redress.core.record.Fingerprint;
import dev.redress.core.record.Fingerprinted;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;

/**
 * The value of a fact in one case: text, number, truth or date. Values of one kind can be compared.
 *
 * <p>A value may be personal, so {@code toString} says only of which kind it is; {@link #written()} has it.
 */
public sealed interface FactValue extends Fingerprinted {

    /**
     * What one of the cases makes of it.
     *
     * @param cases a method for each kind of value
     * @param <R> what they answer
     * @return the answer of the case that fits
     */
    <R> R match(Cases<R> cases);

    /**
     * The value as a policy writes it.
     *
     * @return such as {@code high}, {@code 12.5}, {@code true} or {@code 2026-01-31}; may be personal
     */
    String written();

    /** Its kind and its value, so that the text "1" and the number 1 are two. */
    @Override
    default void feed(Fingerprint into) {
        into.put(getClass().getSimpleName()).put(written());
    }

    /**
     * A text or a word of a {@link FactType.OneOf}.
     *
     * @param text the text, compared exactly
     */
    record Text(String text) implements FactValue {

        /**
         * Checks that it is there.
         *
         * @param text the text
         */
        public Text {
            Objects.requireNonNull(text, "text");
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.text(this);
        }

        @Override
        public String written() {
            return text;
        }

        @Override
        public String toString() {
            return "a text";
        }
    }

    /**
     * A number, or an amount in the currency that the fact declares.
     *
     * @param number the number; 1.0 and 1.00 are the same
     */
    record Decimal(BigDecimal number) implements FactValue {

        private static final int MOST_DIGITS = 40;

        /**
         * Drops trailing zeros, so that equal amounts are equal.
         *
         * @param number the number, with at most 40 digits on each side of the point
         * @throws IllegalArgumentException if it has more: a short text such as 1E999999999 would be written for ever
         */
        public Decimal {
            number = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
            long before = (long) number.precision() - number.scale();
            if (before > MOST_DIGITS || number.scale() > MOST_DIGITS) {
                throw new IllegalArgumentException("Argument 'number' must have at most " + MOST_DIGITS
                        + " digits on each side of the point but had " + Math.max(before, 0) + " and "
                        + Math.max(number.scale(), 0));
            }
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.decimal(this);
        }

        @Override
        public String written() {
            return number.toPlainString();
        }

        @Override
        public String toString() {
            return "a number";
        }
    }

    /**
     * True or false.
     *
     * @param truth which
     */
    record Truth(boolean truth) implements FactValue {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.truth(this);
        }

        @Override
        public String written() {
            return String.valueOf(truth);
        }

        @Override
        public String toString() {
            return "true or false";
        }
    }

    /**
     * A calendar date.
     *
     * @param date the date
     */
    record Day(LocalDate date) implements FactValue {

        /**
         * Checks that it is there.
         *
         * @param date the date
         */
        public Day {
            Objects.requireNonNull(date, "date");
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.day(this);
        }

        @Override
        public String written() {
            return date.toString();
        }

        @Override
        public String toString() {
            return "a date";
        }
    }

    /**
     * A method for each kind of value.
     *
     * @param <R> what they answer
     */
    interface Cases<R> {

        /**
         * A text.
         *
         * @param text the value
         * @return the answer
         */
        R text(Text text);

        /**
         * A number.
         *
         * @param decimal the value
         * @return the answer
         */
        R decimal(Decimal decimal);

        /**
         * True or false.
         *
         * @param truth the value
         * @return the answer
         */
        R truth(Truth truth);

        /**
         * A date.
         *
         * @param day the value
         * @return the answer
         */
        R day(Day day);
    }
}
