package dev.redress.calendar;

/** A calendar cannot answer; it never answers with a plausible wrong date instead. */
public abstract sealed class CalendarException extends RuntimeException
        permits NeverOpenException, BeyondHorizonException, UnknownYearException {

    private static final long serialVersionUID = 1L;

    /** The calendar's id. */
    private final String calendar;

    CalendarException(String calendar, String message) {
        super(message);
        this.calendar = calendar;
    }

    /**
     * Which calendar it was.
     *
     * @return the calendar's id
     */
    public String calendar() {
        return calendar;
    }
}
