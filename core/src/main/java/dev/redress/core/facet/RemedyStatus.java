package dev.redress.core.facet;

/**
 * How far a remedy is. A refused one may be offered again as another remedy.
 */
public enum RemedyStatus {
    /** Offered, no answer yet. */
    OFFERED,
    /** The customer agreed. */
    ACCEPTED,
    /** The customer did not agree. */
    REFUSED,
    /** Done. */
    CARRIED_OUT
}
