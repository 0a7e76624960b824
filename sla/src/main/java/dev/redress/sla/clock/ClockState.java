package dev.redress.sla.clock;

import java.util.Locale;

/** How a clock stands. */
public enum ClockState {
    /** What starts it has not happened. */
    NOT_STARTED,
    /** It is not stopped, and not late: at the due instant it still runs. */
    RUNNING,
    /** It is not stopped, and does not count at present. */
    PAUSED,
    /** It was stopped in time: at the due instant is in time. */
    MET,
    /** It ended after the due instant. */
    LATE,
    /** It is not stopped, and the due instant has passed. */
    OVERDUE,
    /** It ended without being kept or broken: the complaint ended, the facts changed, it was reset. */
    CANCELLED,
    /** Something else made the duty vanish. */
    EXEMPT;

    private final String words = name().toLowerCase(Locale.ROOT).replace('_', ' ');

    /**
     * The state in lower-case words.
     *
     * @return such as {@code not started}
     */
    public String words() {
        return words;
    }

    /**
     * Whether nothing more happens to this cycle by itself.
     *
     * @return true if it was met, late, cancelled or exempt
     */
    public boolean isOver() {
        return this == MET || this == LATE || this == CANCELLED || this == EXEMPT;
    }
}
