package dev.redress.examples.comparing;

import dev.redress.calendar.deadline.Deadline;
import dev.redress.calendar.limit.BusinessDays;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/**
 * Why a recorded due instant is not ours, as far as the two instants and the receipt tell. The first that fits holds.
 *
 * <p>45 business days from Thursday 26 March 2015 at 09:15:15 end on Monday 1 June. A source that recorded Wednesday 1 April at
 * 09:15:15 counted six days of the calendar on the wall.
 */
enum DueReason {
    BEFORE_RECEIPT("recorded due before receipt"),
    AT_RECEIPT("recorded due within a minute of receipt"),
    MINUTES("recorded due less than an hour apart"),
    CALENDAR_DAYS_AFTER_RECEIPT("recorded due earlier: calendar days after receipt, to the minute"),
    EARLIER("recorded due earlier, at another time of day"),
    ON_SHUT_DATE("recorded due later, on a date on which the calendar is shut"),
    DAYS_LATER("recorded due whole days later, at the same time of day"),
    LATER("recorded due later, at another time of day");

    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final Duration HOUR = Duration.ofHours(1);

    private final String text;

    DueReason(String text) {
        this.text = text;
    }

    String text() {
        return text;
    }

    static DueReason of(Deadline ours, Instant recorded) {
        Instant start = ours.start();
        ZoneId zone = ours.calendar().zone();
        if (within(start, recorded, MINUTE)) {
            return AT_RECEIPT;
        } else if (recorded.isBefore(start)) {
            return BEFORE_RECEIPT;
        } else if (within(ours.due(), recorded, HOUR)) {
            return MINUTES;
        } else if (recorded.isBefore(ours.due())) {
            return sameTime(start, recorded, zone) ? CALENDAR_DAYS_AFTER_RECEIPT : EARLIER;
        } else if (ours.limit() instanceof BusinessDays
                && !ours.calendar().isBusinessDay(LocalDate.ofInstant(recorded, zone))) {
            return ON_SHUT_DATE;
        }
        return sameTime(ours.due(), recorded, zone) ? DAYS_LATER : LATER;
    }

    private static boolean within(Instant one, Instant other, Duration most) {
        return Duration.between(one, other).abs().compareTo(most) <= 0;
    }

    private static boolean sameTime(Instant one, Instant other, ZoneId zone) {
        LocalTime a = LocalTime.ofInstant(one, zone);
        LocalTime b = LocalTime.ofInstant(other, zone);
        return Duration.between(a, b).abs().compareTo(MINUTE) <= 0;
    }
}
