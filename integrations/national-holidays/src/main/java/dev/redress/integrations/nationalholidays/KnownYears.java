package dev.redress.integrations.nationalholidays;

import dev.redress.calendar.holiday.HolidayRefusal;
import dev.redress.calendar.holiday.Years;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the setting {@code known}: {@code all}, {@code 2026} or {@code 2024-2026}. */
final class KnownYears {

    private static final Pattern FORM = Pattern.compile("([0-9]{4})(?:-([0-9]{4}))?");

    private KnownYears() {}

    static Years read(String text) throws HolidayRefusal {
        if (text.strip().equals("all")) {
            return Years.all();
        }
        Matcher form = FORM.matcher(text.strip());
        if (form.matches()) {
            int first = Integer.parseInt(form.group(1));
            int last = form.group(2) == null ? first : Integer.parseInt(form.group(2));
            if (first >= 1 && last >= first) {
                return Years.between(first, last);
            }
        }
        throw new HolidayRefusal("known '" + Nearest.shown(text) + "' is not years such as 2026 or 2024-2026, nor all");
    }
}
