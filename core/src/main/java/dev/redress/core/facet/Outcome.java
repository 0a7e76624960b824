package dev.redress.core.facet;

/**
 * What the company decided. Ordered from the worst for the company, which is what the whole of a complaint gets when its parts
 * differ: upheld and not upheld together are upheld.
 */
public enum Outcome {
    /** The customer is right. */
    UPHELD,
    /** Right in some points. */
    PARTLY_UPHELD,
    /** Not right; the customer is told how to contest it. */
    NOT_UPHELD,
    /** Not for this company or this process to decide. */
    OUT_OF_SCOPE,
    /** The customer took it back. */
    WITHDRAWN;

    /**
     * Whether it ends the whole, whatever was decided about parts before.
     *
     * @return true for withdrawn and out of scope
     */
    public boolean endsWithoutAnswer() {
        return this == WITHDRAWN || this == OUT_OF_SCOPE;
    }

    /**
     * Whether the customer did not get all that was asked, and so must hear how to contest it.
     *
     * @return true for partly upheld, not upheld and out of scope
     */
    public boolean leavesADispute() {
        return this == PARTLY_UPHELD || this == NOT_UPHELD || this == OUT_OF_SCOPE;
    }
}
