package dev.redress.core.action;

/** Where an action stands. A policy writes {@code under-way}. */
public enum ActionState {
    /** Somebody is to do it. */
    PLANNED,
    /** Somebody is at it. */
    UNDER_WAY,
    /** It is done; its effect is not judged yet. */
    IMPLEMENTED,
    /** Its effect was judged, whatever the verdict. */
    VERIFIED,
    /** It is not done after all. */
    DROPPED;

    /**
     * Whether nothing moves it any more.
     *
     * @return true for verified and dropped
     */
    public boolean isFinal() {
        return this == VERIFIED || this == DROPPED;
    }
}
