package dev.redress.core.event;

/** What the promises of a complaint do when it is reopened. */
public enum AfterReopening {
    /** What each promise says itself. */
    AS_PROMISED,
    /** Their clocks go on as if it had never ended. */
    CONTINUE,
    /** They start again; the earlier cycle keeps its verdict. */
    NEW_CYCLE,
    /** They do not start again: promised once. */
    ONCE
}
