package dev.redress.core.command;

import dev.redress.core.record.Fingerprint;
import dev.redress.core.record.RecordId;

/**
 * The root cause is known.
 *
 * @param cause a word of the host's taxonomy
 */
public record FindCause(String cause) implements Intent {

    /**
     * Checks that all are there.
     *
     * @param cause a word of the host's taxonomy
     */
    public FindCause {
        Words.bounded("cause", cause);
    }

    /**
     * A complaint in the only scope.
     *
     * @param number the number of the complaint
     * @param cause a word of the host's taxonomy
     * @return the command, until {@code by} says who gives it
     */
    public static Draft complaint(String number, String cause) {
        return new Draft(RecordId.complaint(number), new FindCause(cause));
    }

    @Override
    public String verb() {
        return "find-cause";
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.findCause(this);
    }

    @Override
    public void feed(Fingerprint into) {
        into.put(cause);
    }

    /** The verb only: what is asked for may be personal. */
    @Override
    public String toString() {
        return verb();
    }
}
