package dev.redress.sla.clock;

/** How a clock stands. */
public enum ClockState {
    /** What starts it has not happened. */
    NOT_STARTED("not started"),
    /** It is not stopped, and not late: at the due instant it still runs. */
    RUNNING("running"),
    /** It was stopped in time: at the due instant is in time. */
    MET("met"),
    /** It was stopped after the due instant. */
    LATE("late"),
    /** It is not stopped, and the due instant has passed. */
    OVERDUE("overdue");

    private final String words;

    ClockState(String words) {
        this.words = words;
    }

    /**
     * The state in lower-case words.
     *
     * @return such as {@code not started}
     */
    public String words() {
        return words;
    }
}
