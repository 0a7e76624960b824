package dev.redress.core.facet;

/**
 * What a message to the customer is for. One letter may serve several purposes.
 */
public enum Purpose {
    /** That it arrived, and what happens next. */
    ACKNOWLEDGEMENT,
    /** How far it is. */
    PROGRESS,
    /** That it takes longer, said before the limit. */
    DELAY,
    /** That the company is sorry. */
    APOLOGY,
    /** Why it happened. */
    EXPLANATION,
    /** What will be done, and by when. */
    NEXT_STEPS,
    /** What was decided, and why. */
    DECISION,
    /** How to contest the decision inside the company. */
    RECOURSE_INSIDE,
    /** Who outside can be asked: an ombudsman, a regulator (ISO 10003). */
    RECOURSE_OUTSIDE
}
