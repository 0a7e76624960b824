package dev.redress.integrations.nationalholidays;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayManager;
import dev.redress.calendar.holiday.HolidayRefusal;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The languages in which Jollyday names holidays; it would answer in English for any other without a word. */
final class Languages {

    private static final String UNDEFINED = "undefined";

    private Languages() {}

    static void refuseUnknown(Locale locale) throws HolidayRefusal {
        String language = locale.getLanguage();
        if (!language.equals("en") && !named(language)) {
            String known = Stream.concat(Stream.of("en"), Arrays.stream(Locale.getISOLanguages()))
                    .filter(code -> code.equals("en") || named(code))
                    .distinct()
                    .sorted()
                    .collect(Collectors.joining(", "));
            throw new HolidayRefusal("language '" + Nearest.shown(locale.toLanguageTag())
                    + "' has no names of holidays; known are " + known);
        }
    }

    private static boolean named(String language) {
        String names = "/descriptions/holiday_descriptions_" + language + ".properties";
        return !language.isEmpty() && HolidayManager.class.getResource(names) != null;
    }

    static String name(Holiday holiday, Locale locale) {
        String name = holiday.getDescription(locale);
        if (name.equals(UNDEFINED) || name.isBlank()) {
            return holiday.getPropertiesKey().isBlank() ? "public holiday" : holiday.getPropertiesKey();
        }
        return name;
    }
}
