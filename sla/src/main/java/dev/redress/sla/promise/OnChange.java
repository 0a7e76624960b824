package dev.redress.sla.promise;

/**
 * What happens to a running clock when a fact changes and another limit fits.
 */
public enum OnChange {
    /** The new limit counts from the original start; what was used stays used. */
    KEEP_USED,
    /** The new limit counts from the change. */
    FROM_NOW
}
