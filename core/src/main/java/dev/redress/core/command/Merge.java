package dev.redress.core.command;

import dev.redress.core.record.Fingerprint;
import dev.redress.core.record.RecordId;

/**
 * It goes on under another number. Give the other one {@link TakeOver} too.
 *
 * @param into the number that survives
 */
public record Merge(String into) implements Intent {

    /**
     * Checks that it is a number.
     *
     * @param into the number that survives
     * @throws IllegalArgumentException if it is blank or longer than 200 characters
     */
    public Merge {
        RecordId.complaint(into);
    }

    /**
     * A complaint in the only scope.
     *
     * @param number the number of the complaint
     * @param into the number that survives
     * @return the command, until {@code by} says who gives it
     */
    public static Draft complaint(String number, String into) {
        return new Draft(RecordId.complaint(number), new Merge(into));
    }

    @Override
    public String verb() {
        return "merge";
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.merge(this);
    }

    @Override
    public void feed(Fingerprint into) {
        into.put(this.into);
    }

    /** The verb only: what is asked for may be personal. */
    @Override
    public String toString() {
        return verb();
    }
}
