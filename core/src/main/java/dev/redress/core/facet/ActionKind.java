package dev.redress.core.facet;

/** What an action is for. */
public enum ActionKind {
    /** Against the cause of what happened. */
    CORRECTIVE,
    /** Against the cause of what may happen. */
    PREVENTIVE,
    /** Units already with customers are brought back or mended. */
    RECALL
}
