package dev.redress.benchmarks.clock;

import dev.redress.calendar.WorkingCalendar;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * The yardstick: the due instants of this one complaint, worked out by code that knows what happened in it and can do nothing else.
 * Nothing is measured but what the calendar and the dates cost.
 */
final class Bare {

    private static final WorkingCalendar WORKS = Promised.WORKS;
    private static final Duration FOUR_HOURS = Duration.ofHours(4);

    /** Of acknowledge, resolve, progress and legal. */
    record Dues(Instant acknowledge, Instant resolve, Instant progress, Instant legal) {

        List<Instant> all() {
            return List.of(acknowledge, resolve, progress, legal);
        }
    }

    private Bare() {}

    static Dues dues(Instant received, Instant waitBegan, Instant waitEnded, Instant told) {
        return new Dues(
                WORKS.add(received, FOUR_HOURS),
                WORKS.closeOf(WORKS.plusBusinessDays(dayZero(received), 5 + waited(waitBegan, waitEnded))),
                WORKS.closeOf(WORKS.plusBusinessDays(dayZero(told), 5)),
                WORKS.at(WORKS.dateOf(received).plusDays(57).atStartOfDay()));
    }

    private static LocalDate dayZero(Instant start) {
        return WORKS.dateOf(WORKS.next(start));
    }

    private static int waited(Instant began, Instant ended) {
        return (int) WORKS.businessDaysBetween(WORKS.dateOf(began), WORKS.dateOf(ended));
    }
}
