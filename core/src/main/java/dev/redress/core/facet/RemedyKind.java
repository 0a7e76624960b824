package dev.redress.core.facet;

/**
 * What the company gives or does to make it right.
 */
public enum RemedyKind {
    /** Repaired. */
    REPAIR,
    /** Replaced by an equal one. */
    REPLACEMENT,
    /** Lent one meanwhile. */
    LOAN_UNIT,
    /** Replaced by another product. */
    SUBSTITUTE,
    /** Delivered faster. */
    EXPEDITE,
    /** A part is sent. */
    SPARE_PART,
    /** Money back. */
    REFUND,
    /** Credit for later purchases. */
    CREDIT,
    /** A payment without obligation. */
    GOODWILL,
    /** The company apologizes. */
    APOLOGY,
    /** The customer is informed or trained. */
    INFORMATION,
    /** A product or a process is changed. */
    CHANGE
}
