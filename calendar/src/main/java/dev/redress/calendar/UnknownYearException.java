package dev.redress.calendar;

import dev.redress.calendar.holiday.Years;

/** A strict calendar was asked for a result that touches a year whose holidays are not known. */
public final class UnknownYearException extends CalendarException {

    private static final long serialVersionUID = 1L;

    private final transient Years known;

    UnknownYearException(String calendar, int first, int last, Years known) {
        super(
                calendar,
                "Calendar '" + calendar + "' is strict and knows the holidays of " + known + ", but the answer touches "
                        + (first == last ? String.valueOf(first) : first + "-" + last));
        this.known = known;
    }

    /**
     * The years that are known.
     *
     * @return the years
     */
    public Years known() {
        return known;
    }
}
