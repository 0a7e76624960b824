package dev.redress.core.facet;

/**
 * Who complains.
 */
public enum PartyKind {
    /** A person. */
    PERSON,
    /** A company, an authority, an association. */
    ORGANIZATION
}
