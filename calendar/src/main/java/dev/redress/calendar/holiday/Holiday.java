package dev.redress.calendar.holiday;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;

/**
 * A civil date on which a calendar is shut, with the name that an explanation shows: "Patriots' Day, Monday 20 April 2015".
 *
 * <p>A holiday clears its civil date from 00:00 to 24:00 local time; a half day is not a holiday but a date override.
 *
 * @param date the civil date in the zone of the calendar that uses it
 * @param name what people call the day; never blank, at most 200 characters
 */
public record Holiday(LocalDate date, String name) implements Comparable<Holiday> {

    private static final Comparator<Holiday> BY_DATE_THEN_NAME =
            Comparator.comparing(Holiday::date).thenComparing(Holiday::name);
    private static final int LONGEST_NAME = 200;

    /**
     * Checks the name.
     *
     * @param date the civil date in the zone of the calendar that uses it
     * @param name what people call the day
     * @throws IllegalArgumentException if the name is blank or longer than 200 characters
     */
    public Holiday {
        Objects.requireNonNull(date, "date");
        if (name.isBlank() || name.length() > LONGEST_NAME) {
            throw new IllegalArgumentException("Argument 'name' must have 1 to " + LONGEST_NAME
                    + " characters, not only blanks, but has " + name.length() + " for " + date);
        }
    }

    @Override
    public int compareTo(Holiday other) {
        return BY_DATE_THEN_NAME.compare(this, other);
    }
}
