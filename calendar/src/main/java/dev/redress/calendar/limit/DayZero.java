package dev.redress.calendar.limit;

/** Whether the day of receipt counts, as most laws do not and the English NHS does. */
final class DayZero {

    static final String WORDS = "with day 0 counted";

    private DayZero() {}

    static void require(int count, boolean counted) {
        if (counted && count == 0) {
            throw new IllegalArgumentException("Argument 'dayZeroCounted' must be false for a limit of 0");
        }
    }

    static String text(boolean counted) {
        return counted ? " " + WORDS : "";
    }
}
