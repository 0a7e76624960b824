package dev.redress.calendar.holiday;

/** What a person wrote about holidays cannot be used; the message is a sentence for that person. */
public final class HolidayRefusal extends Exception {

    private static final long serialVersionUID = 1L;

    /**
     * A refusal.
     *
     * @param sentence what was found and what was expected, with file, line and column where known
     */
    public HolidayRefusal(String sentence) {
        super(sentence);
    }

    /**
     * A refusal with the technical cause.
     *
     * @param sentence what was found and what was expected
     * @param cause the cause
     */
    public HolidayRefusal(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
