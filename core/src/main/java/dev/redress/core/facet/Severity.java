package dev.redress.core.facet;

/**
 * How bad it is for whoever complains (ISO 10002, initial assessment). Ordered from slight to worst.
 */
public enum Severity {
    /** Slight. */
    LOW,
    /** Ordinary. */
    MEDIUM,
    /** Serious. */
    HIGH,
    /** The worst: acted on at once. */
    CRITICAL
}
