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
