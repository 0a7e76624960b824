package dev.redress.examples.comparing;

import dev.redress.calendar.Period;
import dev.redress.calendar.WorkingCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Calendars that differ from another in one date. */
final class Variants {

    private static final int MOST_WEEKS = 8;

    private Variants() {}

    /** The calendar with a date shut. */
    static WorkingCalendar shut(WorkingCalendar calendar, LocalDate date) {
        WorkingCalendar others = WorkingCalendar.builder("others")
                .zone(calendar.zone())
                .open("mon-sun", "00:00-24:00")
                .override(date)
                .build();
        return calendar.intersection("shut", others);
    }

    /** The calendar with a date open as the same weekday is in the nearest week in which it opens. */
    static Optional<WorkingCalendar> opened(WorkingCalendar calendar, LocalDate date) {
        return IntStream.rangeClosed(1, MOST_WEEKS)
                .mapToObj(date::minusWeeks)
                .filter(calendar::isBusinessDay)
                .findFirst()
                .map(model -> calendar.union(
                        "opened",
                        WorkingCalendar.builder("date")
                                .zone(calendar.zone())
                                .override(date, windows(calendar, model))
                                .build()));
    }

    private static String[] windows(WorkingCalendar calendar, LocalDate model) {
        Instant midnight = calendar.at(model.atStartOfDay());
        List<Period> open =
                calendar.periods(midnight, calendar.at(model.plusDays(1).atStartOfDay()));
        return open.stream().map(period -> window(calendar, period)).toArray(String[]::new);
    }

    private static String window(WorkingCalendar calendar, Period period) {
        LocalTime end = LocalTime.ofInstant(period.end(), calendar.zone());
        return LocalTime.ofInstant(period.start(), calendar.zone()) + "-"
                + (end.equals(LocalTime.MIDNIGHT) ? "24:00" : end);
    }
}
