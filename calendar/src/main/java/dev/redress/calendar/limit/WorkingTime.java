package dev.redress.calendar.limit;

import java.time.Duration;

/**
 * So much working time of a calendar: {@code 8 working hours}. From Friday 6 February 2026 at 16:00, at a works that is open
 * from 08:00 to 12:00 and from 13:00 to 17:00, that is Monday 9 February at 16:00.
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
