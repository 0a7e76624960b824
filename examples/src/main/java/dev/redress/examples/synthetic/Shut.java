package dev.redress.examples.synthetic;

import java.time.DayOfWeek;
import java.time.LocalDate;

/**
 * When the people of the story do not work. It is not the calendar of the policy, only like it: real people work on some holidays
 * and stay away on other days, and a story told with the calendar that judges it would prove nothing.
 */
final class Shut {

    private static final LocalDate FRI_2025_03_28 = LocalDate.of(2025, 3, 28);
    private static final LocalDate MON_2025_04_07 = LocalDate.of(2025, 4, 7);

    private Shut() {}

    /** Whether it is a day on which hardly anybody complains or works, weekends apart. */
    static boolean on(LocalDate date) {
        boolean endOfFast = !date.isBefore(FRI_2025_03_28) && !date.isAfter(MON_2025_04_07);
        boolean newYear = date.getDayOfYear() == 1;
        boolean christmas = date.getMonthValue() == 12 && (date.getDayOfMonth() == 25 || date.getDayOfMonth() == 26);
        boolean laborDay = date.getMonthValue() == 5 && date.getDayOfMonth() == 1;
        return endOfFast || newYear || christmas || laborDay;
    }

    /** Whether nobody handles complaints. */
    static boolean forHandlers(LocalDate date) {
        return date.getDayOfWeek() == DayOfWeek.SATURDAY || date.getDayOfWeek() == DayOfWeek.SUNDAY || on(date);
    }
}
