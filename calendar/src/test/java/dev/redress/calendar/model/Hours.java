package dev.redress.calendar.model;

import java.util.Arrays;
import java.util.Locale;

/**
 * Hours as a policy writes them, for the model: minutes of the day, 24:00 allowed as the end, over midnight if the end is
 * not after the start.
 */
public record Hours(int start, int end) {

    public static final int DAY = 1440;

    /** As the calendar reads them. */
    public String text() {
        return clock(start) + "-" + clock(end);
    }

    /** Sets the minutes of the date for which they are written. */
    void paintSameDate(boolean[] minutes, boolean open) {
        Arrays.fill(minutes, start, overMidnight() ? DAY : end, open);
    }

    /** Sets the minutes of the date after, into which they run. */
    void paintNextDate(boolean[] minutes, boolean open) {
        Arrays.fill(minutes, 0, overMidnight() ? end : 0, open);
    }

    private boolean overMidnight() {
        return end <= start;
    }

    private static String clock(int minute) {
        return String.format(Locale.ROOT, "%02d:%02d", minute / 60, minute % 60);
    }
}
