package dev.redress.calendar.limit;

import java.util.Objects;

/**
 * So many calendar months: the same day of the month, or the last one. {@code 1 month to end of day} from Saturday 31
 * January 2026 ends with Saturday 28 February. With day 0 counted it ends a day earlier, unless it
 * was cut to the last day of a shorter month.
 *
 * @param months 0 to 1,200
 * @param ending at what time of the last date; {@link Ending#CLOSE} only if rolled
 * @param dayZeroCounted whether the day of receipt is the first day
 * @param rolled whether a last date that is no business day moves to the next one
 */
public record Months(int months, Ending ending, boolean dayZeroCounted, boolean rolled) implements Limit {

    /**
     * Checks the range.
     *
     * @param months 0 to 1,200
     * @param ending at what time of the last date
     * @param dayZeroCounted whether the day of receipt is the first day
     * @param rolled whether a last date that is no business day moves to the next one
     * @throws IllegalArgumentException if the months are out of range, or it ends at the close of a date that may have none
     */
    public Months {
        Amounts.require("months", months, Amounts.MOST_MONTHS);
        Objects.requireNonNull(ending, "ending");
        DayZero.require(months, dayZeroCounted);
        Rolling.require(ending, rolled);
    }

    @Override
    public String text() {
        return Amounts.count(months, "month") + " " + ending.words() + DayZero.text(dayZeroCounted)
                + Rolling.text(rolled);
    }

    @Override
    public String toString() {
        return text();
    }
}
