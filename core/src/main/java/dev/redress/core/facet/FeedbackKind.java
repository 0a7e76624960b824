package dev.redress.core.facet;

/**
 * What a customer brings. Each kind has a lifecycle and promises of its own; only complaints count as complaints.
 */
public enum FeedbackKind {
    /** Dissatisfaction, with a response expected (ISO 10002). */
    COMPLAINT,
    /** An idea for something better. */
    SUGGESTION,
    /** Satisfaction that somebody took the trouble to say. */
    PRAISE,
    /** A question. */
    ENQUIRY,
    /** A demand under a warranty, an insurance or the law. */
    CLAIM
}
