package dev.redress.examples.report;

import dev.redress.examples.summary.Rate;
import java.time.Duration;
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
        return percent(part, whole, 1);
    }

    /** To two decimals, for agreement that is close to all. */
    static String finePercent(long part, long whole) {
        return percent(part, whole, 2);
    }

    private static String percent(long part, long whole, int decimals) {
        if (whole == 0) {
            return NOT_COMPUTABLE;
        }
        double step = Math.pow(10, -decimals);
        double percent = 100.0 * part / whole;
        if (part > 0 && percent < step / 2) {
            return "< " + fixed(step, decimals) + "\u00a0%";
        }
        if (part < whole && percent >= 100 - step / 2) {
            return "> " + fixed(100 - step, decimals) + "\u00a0%";
        }
        return fixed(percent, decimals) + "\u00a0%";
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

    /** A time in hours to one decimal: 68.5 h; less than one in minutes. */
    static String hours(Duration time) {
        if (time.toHours() == 0) {
            return String.format(Locale.ROOT, "%.1f\u00a0min", time.toSeconds() / 60.0);
        }
        return String.format(Locale.ROOT, "%,.1f\u00a0h", time.toSeconds() / 3600.0);
    }

    private static String tenths(double share) {
        return fixed(100 * share, 1);
    }

    private static String fixed(double number, int decimals) {
        return String.format(Locale.ROOT, "%." + decimals + "f", number);
    }
}
