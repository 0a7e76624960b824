package dev.redress.sla.clock;

/** How a clock stands. */
public enum ClockState {
    /** What starts it has not happened. */
    NOT_STARTED,
    /** It is not stopped, and not late: at the due instant it still runs. */
    RUNNING,
    /** It was stopped in time: at the due instant is in time. */
    MET,
    /** It was stopped after the due instant. */
    LATE,
    /** It is not stopped, and the due instant has passed. */
    OVERDUE
}
