package dev.redress.core.command;

import dev.redress.core.record.Fingerprint;
import dev.redress.core.record.RecordId;

/**
 * The body outside is done.
 *
 * @param result a word of the policy
 */
public record EndReferral(String result) implements Intent {

    /**
     * Checks that all are there.
     *
     * @param result a word of the policy
     */
    public EndReferral {
        Words.bounded("result", result);
    }

    /**
     * A complaint in the only scope.
     *
     * @param number the number of the complaint
     * @param result a word of the policy
     * @return the command, until {@code by} says who gives it
     */
    public static Draft complaint(String number, String result) {
        return new Draft(RecordId.complaint(number), new EndReferral(result));
    }

    @Override
    public String verb() {
        return "end-referral";
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.endReferral(this);
    }

    @Override
    public void feed(Fingerprint into) {
        into.put(result);
    }

    /** The verb only: what is asked for may be personal. */
    @Override
    public String toString() {
        return verb();
    }
}
