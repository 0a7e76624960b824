package dev.redress.core.lifecycle;

import java.util.Objects;

/**
 * Something in a table that its owner should mend.
 *
 * @param code what kind of fault
 * @param subject the state, the transition or the wait
 * @param sentence for people
 */
public record TableFinding(Code code, String subject, String sentence) {

    /** What kind of fault. */
    public enum Code {
        /** A name is blank or too long for a record. */
        UNFIT_NAME,
        /** A transition leads from no state, and so is never possible. */
        LEADS_FROM_NOWHERE,
        /** A transition names a state that the table does not have. */
        UNKNOWN_STATE,
        /** No path leads to a state from the beginning. */
        UNREACHABLE_STATE,
        /** A state has no way out and is not final. */
        NO_EXIT,
        /** From a state, no path leads to a final one. */
        NO_END,
        /** Two transitions of one verb from one state cannot be told apart. */
        NOT_TOLD_APART,
        /** No role that there is may use a transition. */
        NOBODY_MAY,
        /** A transition names a role that there is not. */
        UNKNOWN_ROLE,
        /** A wait has no longest stay. */
        ENDLESS_WAIT,
        /** What follows a wait is no verb of the table, or one that says something beside. */
        UNKNOWN_FOLLOW_UP,
        /** A change names a transition that the table does not have. */
        UNKNOWN_TRANSITION,
        /** Two transitions have one name. */
        NAME_TWICE,
        /** Nothing can begin: no complaint could ever be received. */
        NO_BEGINNING
    }

    /**
     * Checks that all are there.
     *
     * @param code what kind of fault
     * @param subject the state, the transition or the wait
     * @param sentence for people
     */
    public TableFinding {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(sentence, "sentence");
    }

    /**
     * Whether the table cannot be used with it.
     *
     * @return false for a warning
     */
    public boolean isError() {
        return code != Code.ENDLESS_WAIT;
    }

    /** The sentence. */
    @Override
    public String toString() {
        return (isError() ? "error: " : "warning: ") + sentence;
    }
}
