package dev.redress.calendar.limit;

import java.util.Objects;

/**
 * So many days of the calendar on the wall, weekends and holidays included. {@code 30 calendar days to end of day} from
 * Monday 2 February 2026 ends with Wednesday 4 March, at the midnight after it.
 *
 * @param days 0 to 36,500; a week is written as seven
 * @param ending at what time of the last date; {@link Ending#CLOSE} only if rolled
 * @param dayZeroCounted whether the day of receipt is the first day
 * @param rolled whether a last date that is no business day moves to the next one
 */
public record CalendarDays(int days, Ending ending, boolean dayZeroCounted, boolean rolled) implements Limit {

    /**
     * Checks the range.
     *
     * @param days 0 to 36,500
     * @param ending at what time of the last date
     * @param dayZeroCounted whether the day of receipt is the first day
     * @param rolled whether a last date that is no business day moves to the next one
     * @throws IllegalArgumentException if the days are out of range, or it ends at the close of a date that may have none
     */
    public CalendarDays {
        Amounts.require("days", days, Amounts.MOST_DAYS);
        Objects.requireNonNull(ending, "ending");
        DayZero.require(days, dayZeroCounted);
        Rolling.require(ending, rolled);
    }

    @Override
    public String text() {
        return Amounts.count(days, "calendar day") + " " + ending.words() + DayZero.text(dayZeroCounted)
                + Rolling.text(rolled);
    }

    @Override
    public String toString() {
        return text();
    }
}
