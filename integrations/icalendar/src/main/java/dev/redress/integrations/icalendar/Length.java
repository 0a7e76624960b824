package dev.redress.integrations.icalendar;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/** Which civil dates an event touches, given the date on which it starts. */
sealed interface Length {

    /** The first date touched by the occurrence that starts on a date. */
    LocalDate first(LocalDate start);

    /** The last date touched, included. */
    LocalDate last(LocalDate start);

    /** At most so many dates are touched. */
    long days();

    /** The date of an occurrence that the file names by a moment. */
    LocalDate startOf(Moment moment);

    /** Whole days, half-open in the file: 3 to 6 April is three days. */
    record WholeDays(long days) implements Length {
        @Override
        public LocalDate first(LocalDate start) {
            return start;
        }

        @Override
        public LocalDate last(LocalDate start) {
            return start.plusDays(days - 1);
        }

        @Override
        public LocalDate startOf(Moment moment) {
            return moment.date();
        }
    }

    /**
     * A part of a day, from a time of day in the event's zone; touches dates of the calendar's zone. An event that ends
     * at midnight does not touch the date that begins then.
     */
    record PartDay(LocalTime at, ZoneId eventZone, long nominalDays, Duration exact, ZoneId calendarZone)
            implements Length {
        @Override
        public LocalDate first(LocalDate start) {
            return begin(start).withZoneSameInstant(calendarZone).toLocalDate();
        }

        @Override
        public LocalDate last(LocalDate start) {
            ZonedDateTime begin = begin(start);
            ZonedDateTime end = begin.plusDays(nominalDays).plus(exact);
            ZonedDateTime within = end.isAfter(begin) ? end.minusNanos(1) : begin;
            return within.withZoneSameInstant(calendarZone).toLocalDate();
        }

        private ZonedDateTime begin(LocalDate start) {
            return start.atTime(at).atZone(eventZone);
        }

        @Override
        public long days() {
            return nominalDays + exact.toDays() + 3;
        }

        @Override
        public LocalDate startOf(Moment moment) {
            return moment.in(eventZone).toLocalDate();
        }
    }
}
