package dev.redress.core.condition;

import java.util.Objects;

/**
 * Why a fact, or a question about it, does not fit what is declared.
 *
 * <p>Never shows the value of a case, because it may be personal.
 *
 * @param fact the name of the fact as it was given, or how long it is if it cannot be a name at all
 * @param found what was found, as a phrase: {@code a number}
 * @param expected what could be there, as a phrase: {@code one of low, high}
 */
public record UnfitFact(String fact, String found, String expected) {

    /**
     * Checks that all are there.
     *
     * @param fact the name of the fact
     * @param found what was found, as a phrase
     * @param expected what could be there, as a phrase
     */
    public UnfitFact {
        Objects.requireNonNull(fact, "fact");
        Objects.requireNonNull(found, "found");
        Objects.requireNonNull(expected, "expected");
    }

    /** A sentence such as {@code severity: found a number, expected one of low, high}. */
    @Override
    public String toString() {
        return fact + ": found " + found + ", expected " + expected;
    }
}
