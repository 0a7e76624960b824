package dev.redress.core.facet;

import java.util.Collection;
import java.util.Set;

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
    RECOURSE_OUTSIDE;

    /**
     * Whether a customer who was told for these purposes knows how to contest a decision.
     *
     * @param told what for
     * @return true if a way inside the company or outside of it was named
     */
    public static boolean showRecourse(Set<Purpose> told) {
        return told.contains(RECOURSE_INSIDE) || told.contains(RECOURSE_OUTSIDE);
    }

    /**
     * Some purposes as a set that cannot be changed, in the order in which they stand here.
     *
     * @param purposes in any order
     * @return the set; the same object for the same purposes
     */
    public static Set<Purpose> setOf(Collection<Purpose> purposes) {
        return PurposeSet.of(purposes);
    }
}
