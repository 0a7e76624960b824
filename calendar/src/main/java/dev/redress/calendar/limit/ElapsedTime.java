package dev.redress.calendar.limit;

import java.time.Duration;

/**
 * So much time by the clock, open or not: {@code 24 elapsed hours}.
 *
 * @param amount zero to 36,500 days of 24 hours
 */
public record ElapsedTime(Duration amount) implements Limit {

    /**
     * Checks the range.
     *
     * @param amount zero to 36,500 days of 24 hours
     * @throws IllegalArgumentException if the amount is negative or too long
     */
    public ElapsedTime {
        Amounts.require(amount);
    }

    @Override
    public String text() {
        return Amounts.text(amount, "elapsed");
    }

    @Override
    public String toString() {
        return text();
    }
}
