package dev.redress.calendar.limit;

import java.time.Duration;

/**
 * So much working time of a calendar: {@code 8 working hours}. From Friday 16:00, at a works that shuts at 17:00 and opens
 * on Monday at 08:00, that is Monday 16:00 (lunch apart).
 *
 * @param amount zero to 36,500 days of 24 hours
 */
public record WorkingTime(Duration amount) implements Limit {

    /**
     * Checks the range.
     *
     * @param amount zero to 36,500 days of 24 hours
     * @throws IllegalArgumentException if the amount is negative or too long
     */
    public WorkingTime {
        Amounts.require(amount);
    }

    @Override
    public String text() {
        return Amounts.text(amount, "working");
    }

    @Override
    public String toString() {
        return text();
    }
}
