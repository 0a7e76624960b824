package dev.redress.calendar;

import java.time.DayOfWeek;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Days of the week as people write them in a policy: {@code mon}, {@code mon-thu}, {@code fri-mon} (Friday to Monday).
 */
public final class Weekdays {

    private static final List<String> NAMES = List.of("mon", "tue", "wed", "thu", "fri", "sat", "sun");

    private Weekdays() {}

    /**
     * Reads a day or a span of days.
     *
     * @param text {@code mon} to {@code sun} in any case, or two of them with a hyphen, both included
     * @return the days, unmodifiable, Monday first
     * @throws IllegalArgumentException with a sentence for the author if the text names no days
     */
    public static Set<DayOfWeek> parse(String text) {
        String[] ends = text.strip().toLowerCase(Locale.ROOT).split("-", -1);
        if (ends.length > 2) {
            throw refused(text);
        }
        int first = NAMES.indexOf(ends[0].strip());
        int last = NAMES.indexOf(ends[ends.length - 1].strip());
        if (first < 0 || last < 0) {
            throw refused(text);
        }
        EnumSet<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        DayOfWeek day = DayOfWeek.of(first + 1);
        days.add(day);
        while (day != DayOfWeek.of(last + 1)) {
            day = day.plus(1);
            days.add(day);
        }
        return Collections.unmodifiableSet(days);
    }

    private static IllegalArgumentException refused(String text) {
        String shown = text.length() <= 40 ? text : text.substring(0, 40) + "…";
        return new IllegalArgumentException(
                "found \"" + shown + "\", expected a day such as mon, or days such as mon-fri");
    }
}
