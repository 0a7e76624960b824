package dev.redress.core.complaint;

/**
 * Who complains.
 */
public enum PartyKind {
    /** A person. */
    PERSON,
    /** A company, an authority, an association. */
    ORGANIZATION
}
