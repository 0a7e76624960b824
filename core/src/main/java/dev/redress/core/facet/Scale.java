package dev.redress.core.facet;

/**
 * How complex something is, or how far it reaches (ISO 10002, initial assessment). Ordered from small to large.
 */
public enum Scale {
    /** Little. */
    LOW,
    /** Some. */
    MEDIUM,
    /** Much. */
    HIGH
}
