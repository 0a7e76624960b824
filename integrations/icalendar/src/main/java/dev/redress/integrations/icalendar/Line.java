package dev.redress.integrations.icalendar;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * One property of an event, unfolded: {@code DTSTART;VALUE=DATE:20260403}.
 *
 * @param number the line of the file on which it begins, from 1
 * @param name its name in upper case
 * @param parameters what stands between name and value
 * @param value what stands after the colon, escapes untouched
 */
record Line(int number, String name, Map<String, List<String>> parameters, String value) {

    private static final int SHOWN = 60;

    /** The first value of a parameter, or an empty text. */
    String parameter(String key) {
        return parameters.entrySet().stream()
                .filter(entry -> key.equals(upper(entry.getKey())))
                .flatMap(entry -> entry.getValue().stream())
                .findFirst()
                .orElse("");
    }

    Unusable unusable(String expected) {
        return new Unusable(number, name + " '" + shown(value) + "' " + expected);
    }

    static String shown(String text) {
        String clean = text.replaceAll("\\p{Cntrl}", " ");
        return clean.length() <= SHOWN ? clean : clean.substring(0, SHOWN) + "…";
    }

    /** Upper case in no language; the line reader uses the JVM's, which may turn {@code i} into {@code İ}. */
    static String upper(String text) {
        return text.toUpperCase(Locale.ROOT).replace('\u0130', 'I');
    }
}
