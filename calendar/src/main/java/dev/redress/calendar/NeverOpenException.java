package dev.redress.calendar;

/** A calendar without a single open minute before its horizon was to be built. */
public final class NeverOpenException extends CalendarException {

    private static final long serialVersionUID = 1L;

    NeverOpenException(String calendar) {
        super(
                calendar,
                "Calendar '" + calendar + "' must open at some time before its horizon but never does:"
                        + " check weekly hours, breaks, holidays and overrides");
    }
}
