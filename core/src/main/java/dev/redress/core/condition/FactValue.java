package dev.redress.core.condition;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;

/** The value of a fact in one case: text, number, truth or date. Values of one kind can be compared. */
public sealed interface FactValue {

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
        public String toString() {
            return text;
        }
    }

    /**
     * A number, or an amount in the currency that the fact declares.
     *
     * @param number the number; 1.0 and 1.00 are the same
     */
    record Decimal(BigDecimal number) implements FactValue {

        /**
         * Drops trailing zeros, so that equal amounts are equal.
         *
         * @param number the number
         */
        public Decimal {
            number = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
        }

        @Override
        public String toString() {
            return number.toPlainString();
        }
    }

    /**
     * True or false.
     *
     * @param truth which
     */
    record Truth(boolean truth) implements FactValue {
        @Override
        public String toString() {
            return String.valueOf(truth);
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
        public String toString() {
            return date.toString();
        }
    }
}
