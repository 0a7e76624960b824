package dev.redress.calendar;

import java.time.Instant;

/**
 * An instant outside the years a calendar computes, or working time that is not used up before they end.
 *
 * <p>A calendar computes the years 1900 to 2199 (UTC).
 */
public final class BeyondHorizonException extends CalendarException {

    private static final long serialVersionUID = 1L;

    private final transient Instant horizon;

    BeyondHorizonException(String calendar, String what, Instant horizon) {
        super(calendar, "Calendar '" + calendar + "': " + what + " lies beyond its horizon " + horizon);
        this.horizon = horizon;
    }

    /**
     * The end of the computed years that was reached.
     *
     * @return the horizon, in the past or in the future
     */
    public Instant horizon() {
        return horizon;
    }
}
