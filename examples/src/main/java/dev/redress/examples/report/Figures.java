package dev.redress.examples.report;

import dev.redress.examples.summary.Rate;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Numbers and dates as the report prints them: 27,725; 87.3 %; 3 July 2015. The same on every machine. */
final class Figures {

    /** What stands where a rate would have a zero denominator. */
    static final String NOT_COMPUTABLE = "not computable";

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.ENGLISH);

    private Figures() {}

    static String count(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    /** A count with its noun in the right number: 1 case, 2 cases. */
    static String count(long number, String noun) {
        return count(number) + " " + noun + (number == 1 ? "" : "s");
    }

    /** To one decimal; what only rounding would make nothing or everything is said to be more than nothing, less than everything. */
    static String percent(long part, long whole) {
        if (whole == 0) {
            return NOT_COMPUTABLE;
        }
        String rounded = tenths((double) part / whole);
        if (part > 0 && rounded.equals("0.0")) {
            return "< 0.1\u00a0%";
        }
        if (part < whole && rounded.equals("100.0")) {
            return "> 99.9\u00a0%";
        }
        return rounded + "\u00a0%";
    }

    static String percent(Rate rate) {
        return percent(rate.part(), rate.whole());
    }

    static String interval(Rate rate) {
        return tenths(rate.low()) + " to " + tenths(rate.high()) + "\u00a0%";
    }

    static String date(LocalDate date) {
        return DATE.format(date);
    }

    /** A date in little room: 3 Jul 2015. */
    static String day(LocalDate date) {
        return DAY.format(date);
    }

    static String minute(LocalDateTime time) {
        return MINUTE.format(time);
    }

    private static String tenths(double share) {
        return String.format(Locale.ROOT, "%.1f", 100 * share);
    }
}
