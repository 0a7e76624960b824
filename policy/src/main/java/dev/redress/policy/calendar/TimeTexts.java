package dev.redress.policy.calendar;

import dev.redress.calendar.Weekdays;
import dev.redress.calendar.Window;
import dev.redress.calendar.holiday.Years;
import dev.redress.policy.finding.NearestName;
import dev.redress.policy.section.Located;
import dev.redress.policy.section.Parsed;
import dev.redress.policy.section.Shape;
import dev.redress.policy.section.Texts;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.MonthDay;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The shapes of days, hours and years as people write them. */
final class TimeTexts {

    private static final List<String> DAYS = List.of("mon", "tue", "wed", "thu", "fri", "sat", "sun");
    private static final String HOURS = "^\\s*[0-9]{2}:[0-9]{2}\\s*-\\s*[0-9]{2}:[0-9]{2}\\s*$";
    private static final Pattern HOURS_PATTERN = Pattern.compile(HOURS);
    private static final Pattern YEARS = Pattern.compile("[0-9]{4}(-[0-9]{4})?");
    private static final int LONGEST_SPAN = 300;

    private TimeTexts() {}

    /** {@code mon}, {@code mon-fri}. */
    static Shape<Set<DayOfWeek>> days() {
        String day = "([mM][oO][nN]|[tT][uU][eE]|[wW][eE][dD]|[tT][hH][uU]|[fF][rR][iI]|[sS][aA][tT]|[sS][uU][nN])";
        return Texts.of("days such as mon or mon-fri", "^\\s*" + day + "\\s*(-\\s*" + day + "\\s*)?$", text -> {
            try {
                return Parsed.of(Weekdays.parse(text));
            } catch (IllegalArgumentException e) {
                return Parsed.<Set<DayOfWeek>>refused().suggesting(() -> nearestDays(text));
            }
        });
    }

    /** Each end of the span by itself: {@code mon-thr} is nearest to {@code mon-thu}. */
    private static Optional<String> nearestDays(String text) {
        String[] ends = text.strip().toLowerCase(Locale.ROOT).split("-", 3);
        if (ends.length > 2) {
            return Optional.empty();
        }
        List<Optional<String>> near =
                Stream.of(ends).map(end -> NearestName.of(end, DAYS)).toList();
        return near.stream().allMatch(Optional::isPresent)
                ? Optional.of(near.stream().map(Optional::get).collect(Collectors.joining("-")))
                : Optional.empty();
    }

    /** {@code 08:00-12:00}, or some of them. */
    static Shape<List<Window>> hours() {
        return Shape.oneOrMany(window());
    }

    /** {@code closed}, or hours. */
    static Shape<List<Window>> hoursOrClosed() {
        Shape<List<Window>> closedOrOne = Texts.of("closed or hours such as 08:00-12:00", "^closed$|" + HOURS, text -> {
            if (text.equals("closed")) {
                return Parsed.of(List.of());
            }
            return HOURS_PATTERN.matcher(text).matches() ? window(text).as(List::of) : Parsed.refused();
        });
        return Shape.textOr(closedOrOne, Shape.list(window()));
    }

    private static Shape<Window> window() {
        return Texts.of("hours such as 08:00-12:00", HOURS, TimeTexts::window);
    }

    private static Parsed<Window> window(String text) {
        try {
            return Parsed.of(Window.parse(text));
        } catch (IllegalArgumentException e) {
            String message = String.valueOf(e.getMessage());
            String marker = ", expected ";
            return Parsed.refusedAt(0, message.substring(message.lastIndexOf(marker) + marker.length()));
        }
    }

    /** {@code 2026}, {@code 2024-2026}, or some of them. */
    static Shape<Years> years() {
        Shape<IntStream> span = Texts.of("a year or years such as 2024-2026", "^[0-9]{4}(-[0-9]{4})?$", text -> {
            if (!YEARS.matcher(text).matches()) {
                return Parsed.refused();
            }
            int first = Integer.parseInt(text.substring(0, 4));
            int last = Integer.parseInt(text.substring(text.length() - 4));
            if (last < first || last - first > LONGEST_SPAN) {
                return Parsed.refusedAt(5, "a last year up to " + LONGEST_SPAN + " years after the first");
            }
            return Parsed.of(IntStream.rangeClosed(first, last));
        });
        return Shape.oneOrMany(span)
                .as(spans -> Years.of(spans.stream().flatMapToInt(s -> s).toArray()));
    }

    /** {@code 12-25}: month and day. */
    static Shape<MonthDay> monthDay() {
        return Texts.of("month and day such as 12-25", "^[0-9]{2}-[0-9]{2}$", text -> {
            try {
                return text.length() == 5 ? Parsed.of(MonthDay.parse("--" + text)) : Parsed.refused();
            } catch (DateTimeParseException e) {
                return Parsed.refused();
            }
        });
    }

    /** {@code thu}. */
    static Shape<DayOfWeek> weekday() {
        Map<String, DayOfWeek> words = new LinkedHashMap<>();
        DAYS.forEach(day -> words.put(day, DayOfWeek.of(words.size() + 1)));
        return Texts.word(words);
    }

    /** {@code november}. */
    static Shape<Month> month() {
        Map<String, Month> words = new LinkedHashMap<>();
        Stream.of(Month.values()).forEach(month -> words.put(month.name().toLowerCase(Locale.ROOT), month));
        return Texts.word(words);
    }

    /** Windows as the builder of calendars takes them. */
    static String[] texts(Located<List<Window>> hours) {
        return hours.value().stream().map(Window::toString).toArray(String[]::new);
    }
}
