package dev.redress.calendar;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The hours of a day from one clock time to another, half-open: {@code 08:00-12:00} is open at 08:00 and shut at 12:00.
 *
 * <p>{@code 24:00} is the end of the day. A window whose end is not after its start runs over midnight into the next
 * date: {@code 22:00-06:00} on a Friday ends on Saturday at 06:00. Equal ends are refused, because {@code 08:00-08:00}
 * could mean nothing or a whole day; a whole day is {@code 00:00-24:00}.
 *
 * @param startMinute minutes after 00:00 at which it opens, 0 to 1439
 * @param endMinute minutes after 00:00 of the same date at which it shuts, greater than the start; above 1440 it ends on
 *     the next date; less than 24 hours after the start, but for the whole day 00:00-24:00
 */
public record Window(int startMinute, int endMinute) {

    static final int DAY = 24 * 60;
    private static final Pattern TEXT = Pattern.compile("([0-9]{2}):([0-9]{2})\\s*-\\s*([0-9]{2}):([0-9]{2})");

    /**
     * Checks the range.
     *
     * @param startMinute minutes after 00:00 at which it opens
     * @param endMinute minutes after 00:00 of the same date at which it shuts
     * @throws IllegalArgumentException if a minute is out of range
     */
    public Window {
        if (startMinute < 0 || startMinute >= DAY) {
            throw new IllegalArgumentException("Argument 'startMinute' must be 0 to 1439 but was " + startMinute);
        }
        boolean wholeDay = startMinute == 0 && endMinute == DAY;
        if (endMinute <= startMinute || (endMinute >= startMinute + DAY && !wholeDay)) {
            throw new IllegalArgumentException("Argument 'endMinute' must be 1 to 1439 minutes after the start "
                    + startMinute + ", or 1440 for a whole day from 0, but was " + endMinute);
        }
    }

    /**
     * Reads a window.
     *
     * @param text such as {@code 08:00-12:00}, {@code 13:00-24:00} or {@code 22:00-06:00}
     * @return the window
     * @throws WindowSyntaxException with a sentence for the author if the text is not a window
     */
    public static Window parse(String text) {
        Matcher match = TEXT.matcher(text.strip());
        if (!match.matches()) {
            throw new WindowSyntaxException(text, "hours such as 08:00-12:00");
        }
        int start = minute(text, match.group(1), match.group(2));
        int end = minute(text, match.group(3), match.group(4));
        if (start == DAY) {
            throw new WindowSyntaxException(text, "a start before 24:00");
        }
        if (start == end) {
            throw new WindowSyntaxException(text, "two different times; a whole day is 00:00-24:00");
        }
        return new Window(start, end > start ? end : end + DAY);
    }

    private static int minute(String text, String hours, String minutes) {
        int hour = Integer.parseInt(hours);
        int minute = Integer.parseInt(minutes);
        if (minute > 59 || hour * 60 + minute > DAY) {
            throw new WindowSyntaxException(text, "clock times from 00:00 to 24:00");
        }
        return hour * 60 + minute;
    }

    /** As {@link #parse} reads it. */
    @Override
    public String toString() {
        return clock(startMinute) + "-" + clock(endMinute > DAY ? endMinute - DAY : endMinute);
    }

    private static String clock(int minute) {
        return String.format(Locale.ROOT, "%02d:%02d", minute / 60, minute % 60);
    }
}
