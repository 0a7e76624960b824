package dev.redress.policy.calendar;

import dev.redress.calendar.Weekdays;
import dev.redress.calendar.Window;
import dev.redress.calendar.WindowSyntaxException;
import dev.redress.calendar.holiday.Years;
import dev.redress.policy.finding.NearestName;
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
import java.util.stream.Stream;

/** The shapes of days, hours and years as people write them. */
final class TimeTexts {

    private static final List<String> DAYS = List.of("mon", "tue", "wed", "thu", "fri", "sat", "sun");
    private static final String HOURS = "^\\s*[0-9]{2}:[0-9]{2}\\s*-\\s*[0-9]{2}:[0-9]{2}\\s*$";
    private static final Pattern HOURS_PATTERN = Pattern.compile(HOURS);
    private static final Pattern YEARS = Pattern.compile("(?!0000)[0-9]{4}(-[0-9]{4})?");

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
        } catch (WindowSyntaxException e) {
            return Parsed.refusedAt(0, e.expected());
        }
    }

    /** {@code 2026}, {@code 2024-2026}, or some of them; not {@code all}, because a file is never complete for ever. */
    static Shape<Years> years() {
        Shape<Years> span = Texts.of("a year or years such as 2024-2026", "^[0-9]{4}(-[0-9]{4})?$", text -> {
            if (!YEARS.matcher(text).matches()) {
                return Parsed.refused();
            }
            try {
                return Parsed.of(Years.parse(text));
            } catch (IllegalArgumentException e) {
                return Parsed.refusedAt(5, "a last year not before the first");
            }
        });
        return Shape.oneOrMany(span).as(TimeTexts::union);
    }

    /** By halves, because a list may be long and each union looks at all years so far. */
    private static Years union(List<Years> spans) {
        int half = spans.size() / 2;
        return half == 0 ? spans.get(0) : union(spans.subList(0, half)).or(union(spans.subList(half, spans.size())));
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
}
