package dev.redress.core.facet;

/**
 * What a task is for.
 */
public enum TaskKind {
    /** A piece of the handling that another department does. */
    WORK,
    /** Something against the disappointment of the customer, now, before anybody has found the cause. */
    IMMEDIATE_ACTION
}
