package dev.redress.calendar.limit;

import java.util.Objects;

/**
 * So many business days of a calendar. Day 0 is the day of receipt; what arrives out of hours belongs to the business day
 * that opens next. {@code 3 business days until close} from Monday 2 February 2026 at 09:20 is Thursday 5 February at the
 * close; from Friday 6 February at 18:00 day 0 is Monday 9 February, so it is Thursday 12 February.
 *
 * @param days 0 to 36,500
 * @param ending at what time of the last day; {@link Ending#SAME_TIME} of an arrival out of hours is the opening time
 * @param dayZeroCounted whether the day of receipt is the first day
 */
public record BusinessDays(int days, Ending ending, boolean dayZeroCounted) implements Limit {

    /**
     * Checks the range.
     *
     * @param days 0 to 36,500
     * @param ending at what time of the last day
     * @param dayZeroCounted whether the day of receipt is the first day
     * @throws IllegalArgumentException if the days are out of range, or none although day 0 counts
     */
    public BusinessDays {
        Amounts.require("days", days, Amounts.MOST_DAYS);
        Objects.requireNonNull(ending, "ending");
        DayZero.require(days, dayZeroCounted);
    }

    @Override
    public String text() {
        return Amounts.count(days, "business day") + " " + ending.words() + DayZero.text(dayZeroCounted);
    }

    @Override
    public String toString() {
        return text();
    }
}
