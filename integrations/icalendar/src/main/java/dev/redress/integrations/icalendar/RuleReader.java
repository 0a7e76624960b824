package dev.redress.integrations.icalendar;

import biweekly.ICalDataType;
import biweekly.ICalVersion;
import biweekly.io.ParseContext;
import biweekly.io.scribe.property.RecurrenceRuleScribe;
import biweekly.parameter.ICalParameters;
import biweekly.util.Frequency;
import biweekly.util.Recurrence;
import dev.redress.integrations.icalendar.DateRule.Every;
import dev.redress.integrations.icalendar.DateRule.Nth;
import dev.redress.integrations.icalendar.Length.PartDay;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads RRULE lines; biweekly takes them apart, and what the RFC forbids or no holiday needs is refused here. */
final class RuleReader {

    private static final int LARGEST_COUNT = 100_000;
    private static final int LARGEST_INTERVAL = 10_000;
    private static final Pattern UNTIL = Pattern.compile("(?:^|;)UNTIL=([^;]*)");
    private static final Map<Frequency, Every> EVERY = Map.of(
            Frequency.YEARLY, Every.YEAR,
            Frequency.MONTHLY, Every.MONTH,
            Frequency.WEEKLY, Every.WEEK,
            Frequency.DAILY, Every.DAY);

    /** Years that counting COUNT may walk in one file: a rule that hardly ever matches must not keep us busy. */
    private int yearsLeft = 50_000;

    /**
     * A rule.
     *
     * @param line the RRULE
     * @param start the date of the first occurrence, in the event's zone
     * @param length how long an occurrence is, and at what time of day it starts
     */
    DateRule read(Line line, LocalDate start, Length length) throws Unusable {
        String text = Line.upper(line.value().strip());
        Recurrence parts = parts(line, text);
        check(line, parts);
        if (length instanceof PartDay part) {
            checkTimes(line, parts, part.at());
        }
        DateRule rule = rule(parts, start);
        Matcher until = UNTIL.matcher(text);
        if (until.find()) {
            return rule.until(lastDate(Moment.read(line, until.group(1)), length));
        }
        return parts.getCount() == null ? rule : rule.until(lastOf(line, rule, parts.getCount()));
    }

    private static Recurrence parts(Line line, String text) throws Unusable {
        ParseContext context = new ParseContext();
        context.setVersion(ICalVersion.V2_0);
        try {
            Recurrence parts = new RecurrenceRuleScribe()
                    .parseText(text, ICalDataType.RECUR, new ICalParameters(), context)
                    .getValue();
            if (!context.getWarnings().isEmpty() || !parts.getXRules().isEmpty() || parts.getFrequency() == null) {
                throw line.unusable("is not a rule such as FREQ=YEARLY;BYMONTH=5;BYDAY=-1MO");
            }
            return parts;
        } catch (RuntimeException e) {
            throw line.unusable("is not a rule such as FREQ=YEARLY;BYMONTH=5;BYDAY=-1MO");
        }
    }

    private static void check(Line line, Recurrence parts) throws Unusable {
        Every every = EVERY.get(parts.getFrequency());
        if (every == null) {
            throw line.unusable("repeats more often than daily, which no holiday does");
        }
        if (parts.getCount() != null && parts.getUntil() != null) {
            throw line.unusable("has both COUNT and UNTIL; RFC 5545 allows one of them");
        }
        within(line, "COUNT", one(parts.getCount()), 1, LARGEST_COUNT, false);
        within(line, "INTERVAL", one(parts.getInterval()), 1, LARGEST_INTERVAL, false);
        within(line, "BYMONTH", parts.getByMonth(), 1, 12, false);
        within(line, "BYMONTHDAY", parts.getByMonthDay(), 1, 31, true);
        within(line, "BYYEARDAY", parts.getByYearDay(), 1, 366, true);
        within(line, "BYWEEKNO", parts.getByWeekNo(), 1, 53, true);
        within(line, "BYSETPOS", parts.getBySetPos(), 1, 366, true);
        List<Integer> nths = parts.getByDay().stream()
                .flatMap(day -> one(day.getNum()).stream())
                .toList();
        within(line, "BYDAY", nths, 1, every == Every.YEAR ? 53 : 5, true);
        only(line, "BYYEARDAY", parts.getByYearDay(), every == Every.YEAR);
        only(line, "BYWEEKNO", parts.getByWeekNo(), every == Every.YEAR);
        only(line, "BYMONTHDAY", parts.getByMonthDay(), every != Every.WEEK);
        boolean weekdaysCount = every == Every.MONTH || every == Every.YEAR;
        only(
                line,
                "a numbered BYDAY",
                nths,
                weekdaysCount && parts.getByWeekNo().isEmpty());
    }

    /** For whole days the RFC has these ignored; for a part of a day they may only repeat its start. */
    private static void checkTimes(Line line, Recurrence parts, LocalTime at) throws Unusable {
        boolean same = List.of(at.getHour()).containsAll(parts.getByHour())
                && List.of(at.getMinute()).containsAll(parts.getByMinute())
                && List.of(at.getSecond()).containsAll(parts.getBySecond());
        if (!same) {
            throw line.unusable("repeats at several times of a day, which no holiday does");
        }
    }

    private static List<Integer> one(@Nullable Integer number) {
        return number == null ? List.of() : List.of(number);
    }

    private static void within(Line line, String part, List<Integer> found, int from, int to, boolean backwards)
            throws Unusable {
        for (int number : found) {
            int size = backwards ? Math.abs(number) : number;
            if (size < from || size > to) {
                throw line.unusable("has " + part + "=" + number + "; " + from + " to " + to
                        + (backwards ? ", or negative from the end," : "") + " is expected");
            }
        }
    }

    private static void only(Line line, String part, List<Integer> found, boolean allowed) throws Unusable {
        if (!found.isEmpty() && !allowed) {
            throw line.unusable("has " + part + ", which RFC 5545 does not allow with its other parts");
        }
    }

    /** What a rule leaves out is taken from the start: FREQ=YEARLY alone is that day of that month. */
    private static DateRule rule(Recurrence parts, LocalDate start) {
        Every every = EVERY.getOrDefault(parts.getFrequency(), Every.DAY);
        Set<Integer> months = Set.copyOf(parts.getByMonth());
        Set<Integer> weeks = Set.copyOf(parts.getByWeekNo());
        Set<Integer> yearDays = Set.copyOf(parts.getByYearDay());
        Set<Integer> monthDays = Set.copyOf(parts.getByMonthDay());
        List<Nth> days = parts.getByDay().stream()
                .map(day -> new Nth(
                        day.getNum() == null ? 0 : day.getNum(),
                        DayOfWeek.valueOf(day.getDay().name())))
                .distinct()
                .toList();
        boolean dayless = yearDays.isEmpty() && monthDays.isEmpty() && days.isEmpty();
        if (dayless && (every == Every.WEEK || !weeks.isEmpty())) {
            days = List.of(new Nth(0, start.getDayOfWeek()));
        } else if (dayless && every != Every.DAY) {
            monthDays = Set.of(start.getDayOfMonth());
            months = every == Every.YEAR && months.isEmpty() ? Set.of(start.getMonthValue()) : months;
        }
        int interval = parts.getInterval() == null ? 1 : parts.getInterval();
        DayOfWeek weekStart = parts.getWorkweekStarts() == null
                ? DayOfWeek.MONDAY
                : DayOfWeek.valueOf(parts.getWorkweekStarts().name());
        return new DateRule(
                every,
                interval,
                start,
                DateRule.END_OF_TIME,
                months,
                weeks,
                yearDays,
                monthDays,
                days,
                Set.copyOf(parts.getBySetPos()),
                weekStart);
    }

    private static LocalDate lastDate(Moment until, Length length) {
        if (until.isWholeDay() || !(length instanceof PartDay part)) {
            return until.date();
        }
        LocalDateTime end = until.in(part.eventZone());
        return end.toLocalTime().isBefore(part.at()) ? end.toLocalDate().minusDays(1) : end.toLocalDate();
    }

    /** The date of the occurrence that COUNT makes the last; the start is the first, whether the rule names it or not. */
    private LocalDate lastOf(Line line, DateRule rule, int count) throws Unusable {
        LocalDate start = rule.start();
        int left = rule.between(start, start).isEmpty() ? count - 1 : count;
        if (left == 0) {
            return start.minusDays(1);
        }
        for (int year = start.getYear(); year <= DateRule.END_OF_TIME.getYear(); year++) {
            if (--yearsLeft < 0) {
                throw line.unusable("has a COUNT that takes too long to count; UNTIL is expected");
            }
            List<LocalDate> found = rule.between(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
            if (found.size() >= left) {
                return found.get(left - 1);
            }
            left -= found.size();
        }
        return DateRule.END_OF_TIME;
    }
}
