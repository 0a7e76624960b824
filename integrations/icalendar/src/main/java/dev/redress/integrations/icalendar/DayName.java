package dev.redress.integrations.icalendar;

import java.util.Locale;
import java.util.regex.Pattern;

/** What a holiday is called, made from a summary that may be blank, too long or of several lines. */
final class DayName {

    static final int LONGEST = 200;
    private static final Pattern BLANKS = Pattern.compile("[\\p{Cntrl}\\s]+");

    private DayName() {}

    static String of(String summary, String otherwise) {
        String oneLine = BLANKS.matcher(summary).replaceAll(" ").strip();
        if (oneLine.isEmpty()) {
            return otherwise;
        }
        return oneLine.length() <= LONGEST ? oneLine : oneLine.substring(0, LONGEST - 1) + "…";
    }

    /** Whether a name is meant by a text in which {@code *} stands for anything; case does not matter. */
    static boolean matches(String text, String name) {
        String wanted = folded(text.strip());
        String found = folded(name);
        int at = 0;
        int star = -1;
        int resume = 0;
        for (int i = 0; i < found.length(); ) {
            if (at < wanted.length() && wanted.charAt(at) == '*') {
                star = at++;
                resume = i;
            } else if (at < wanted.length() && wanted.charAt(at) == found.charAt(i)) {
                at++;
                i++;
            } else if (star >= 0) {
                at = star + 1; // let the last star take one character more
                i = ++resume;
            } else {
                return false;
            }
        }
        return wanted.substring(at).chars().allMatch(c -> c == '*');
    }

    private static String folded(String text) {
        return Line.upper(text).toLowerCase(Locale.ROOT);
    }
}
