package dev.redress.policy.pack;

/** How far the numbers of a pack can be relied on before somebody has checked the official text. */
public enum Confidence {
    /** Read in the official text or in the authority's own publication of it. */
    OFFICIAL,
    /** At least one number was read in a secondary source, such as a firm's notice or a law firm's page. */
    SECONDARY,
    /** Nobody prescribes it: a starting point. */
    SUGGESTION
}
