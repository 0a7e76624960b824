package dev.redress.core.action;

import dev.redress.core.event.Marks;

/** What can be asked of an action; {@link ActionLife} says in which states. */
public enum ActionVerb {
    /** Begins the record. */
    PLAN,
    /** Work on it begins. */
    START,
    /** It is done; the waiting period begins. */
    IMPLEMENT,
    /** It is judged by its effect. */
    VERIFY,
    /** It is not done after all. */
    DROP,
    /** It serves one more complaint. */
    SERVE,
    /** Units of a recall are counted. */
    COUNT_RECALL;

    /**
     * The verb as it is stored and sent.
     *
     * @return in small letters with hyphens, such as {@code count-recall}
     */
    public String code() {
        return Marks.word(this);
    }
}
