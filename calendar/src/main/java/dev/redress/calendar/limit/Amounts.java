package dev.redress.calendar.limit;

import java.time.Duration;

/** What the kinds of limits share: ranges, and printing a number with its unit. */
final class Amounts {

    static final int MOST_DAYS = 36_500;
    static final int MOST_MONTHS = 1_200;

    private Amounts() {}

    static boolean inRange(Duration amount) {
        return !amount.isNegative() && amount.compareTo(Duration.ofDays(MOST_DAYS)) <= 0;
    }

    static void require(Duration amount) {
        if (!inRange(amount)) {
            throw new IllegalArgumentException(
                    "Argument 'amount' must be zero to " + MOST_DAYS + " days of 24 hours but was " + amount);
        }
    }

    static void require(String argument, int count, int most) {
        if (count < 0 || count > most) {
            throw new IllegalArgumentException(
                    "Argument '" + argument + "' must be 0 to " + most + " but was " + count);
        }
    }

    /** As the grammar reads it back: numbers have the same ceiling in every unit, longer amounts are ISO durations. */
    static String text(Duration amount, String kind) {
        if (amount.toHours() <= MOST_DAYS && amount.equals(Duration.ofHours(amount.toHours()))) {
            return count(amount.toHours(), kind + " hour");
        } else if (amount.equals(Duration.ofMinutes(amount.toMinutesPart()))) {
            return count(amount.toMinutes(), kind + " minute");
        } else if (amount.equals(Duration.ofSeconds(amount.toSecondsPart()))) {
            return count(amount.toSeconds(), kind + " second");
        }
        return amount + " " + kind;
    }

    static String count(long count, String unit) {
        return count + " " + unit + (count == 1 ? "" : "s");
    }
}
