package dev.redress.calendar.limit;

/** At what time of its last date a limit of days or months ends. */
public enum Ending {
    /** At the close of business of that date; only for a date that is a business day. */
    CLOSE("until close"),
    /** At the midnight that ends that date, local time. */
    END_OF_DAY("to end of day"),
    /** At the time of day at which it started. */
    SAME_TIME("at same time of day");

    private final String words;

    Ending(String words) {
        this.words = words;
    }

    /**
     * The words of the grammar.
     *
     * @return such as {@code until close}
     */
    public String words() {
        return words;
    }
}
