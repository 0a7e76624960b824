package dev.redress.core.facet;

/**
 * How one complaint belongs to another.
 */
public enum LinkKind {
    /** The same matter, brought twice. */
    DUPLICATE_OF,
    /** The same product, cause or customer. */
    RELATED,
    /** The same matter again, after it was closed. */
    REPEAT_OF
}
