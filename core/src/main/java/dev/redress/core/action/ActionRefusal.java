package dev.redress.core.action;

import dev.redress.core.event.Marks;

/** Why a command to an action was refused. Codes are stable: hosts store them, and answer their own callers by them. */
public enum ActionRefusal {
    /** There is no such action. */
    UNKNOWN_RECORD,
    /** There is such an action already. */
    RECORD_EXISTS,
    /** A newer version of Redress wrote the record; this one can only read it. */
    NEWER_VERSION,
    /** The record has as many milestones as it can have. */
    RECORD_FULL,
    /** The verb exists, but not in the state that the action is in. */
    NOT_IN_THIS_STATE,
    /** It would have happened before the action was planned, or before it came into the state that it is in. */
    OUT_OF_ORDER,
    /** The waiting period is not over. */
    WAITING_PERIOD,
    /** It serves this complaint already. */
    ALREADY_SERVED,
    /** Only a recall counts units. */
    NOT_A_RECALL,
    /** Fewer units than were counted before. */
    COUNT_FELL;

    /**
     * The code as it is stored and sent.
     *
     * @return in small letters with hyphens, such as {@code waiting-period}
     */
    public String code() {
        return Marks.word(this);
    }
}
