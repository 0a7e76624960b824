package dev.redress.examples.judging;

import java.util.Locale;

/** Whether the promise to a customer was kept. */
public enum Verdict {
    /** Stopped in time; at the due instant is in time. */
    MET,
    /** Stopped after the due instant. */
    LATE,
    /** Not stopped, and the due instant has passed. */
    OVERDUE,
    /** Not stopped, and not yet due. */
    RUNNING,
    /** Not stopped, and it waits for something that stands the clock still. */
    PAUSED,
    /** Promised once, no more: the case was merged, or its facts changed. */
    CANCELLED,
    /** What the promise spares such a case for has happened. */
    EXEMPT,
    /** Nothing was promised, or it has not started. */
    UNKNOWN;

    /**
     * As it is written in files.
     *
     * @return in small letters
     */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
