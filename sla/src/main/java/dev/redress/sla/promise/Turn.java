package dev.redress.sla.promise;

import java.util.Locale;

/** A turn that the clock of a promise takes, which may start, stop or exempt another. */
public enum Turn {
    /** It was not kept: at its due instant. */
    LATE,
    /** Its last warning. */
    WARNED,
    /** It was kept: when it stopped. */
    MET;

    /**
     * The word of a policy.
     *
     * @return such as {@code late}
     */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
