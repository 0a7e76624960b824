package dev.redress.core.command;

import dev.redress.core.record.Fingerprint;
import dev.redress.core.record.RecordId;

/**
 * What the company waited for is there, or no longer needed.
 *
 * @param awaited the name of the wait
 */
public record Resume(String awaited) implements Intent {

    /**
     * Checks that all are there.
     *
     * @param awaited the name of the wait
     */
    public Resume {
        Words.bounded("awaited", awaited);
    }

    /**
     * A complaint in the only scope.
     *
     * @param number the number of the complaint
     * @param awaited the name of the wait
     * @return the command, until {@code by} says who gives it
     */
    public static Draft complaint(String number, String awaited) {
        return new Draft(RecordId.complaint(number), new Resume(awaited));
    }

    @Override
    public String verb() {
        return "resume";
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.resume(this);
    }

    @Override
    public void feed(Fingerprint into) {
        into.put(awaited);
    }

    /** The verb only: what is asked for may be personal. */
    @Override
    public String toString() {
        return verb();
    }
}
