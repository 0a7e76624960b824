package dev.redress.core.command;

import dev.redress.core.record.Fingerprint;
import dev.redress.core.record.RecordId;

/**
 * What {@link SetDue} set by hand no longer holds; the clock says again until when the promise is in time.
 *
 * <p>The visit agreed for Tuesday 10 February 2026 is called off on the 9th:
 * {@code ReleaseDue.promise("K-1042", "resolve", "called-off")}.
 *
 * @param promise its name in the policy
 * @param reason a word of the policy
 */
public record ReleaseDue(String promise, String reason) implements Intent {

    /**
     * Checks that all are there.
     *
     * @param promise its name in the policy
     * @param reason a word of the policy
     */
    public ReleaseDue {
        Words.bounded("promise", promise);
        Words.bounded("reason", reason);
    }

    /**
     * A promise of a complaint in the only scope.
     *
     * @param number the number of the complaint
     * @param promise its name in the policy
     * @param reason a word of the policy
     * @return the command, until {@code by} says who gives it
     */
    public static Draft promise(String number, String promise, String reason) {
        return new Draft(RecordId.complaint(number), new ReleaseDue(promise, reason));
    }

    @Override
    public String verb() {
        return "release-due";
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.releaseDue(this);
    }

    @Override
    public void feed(Fingerprint into) {
        into.put(promise).put(reason);
    }

    /** The verb only: what is asked for may be personal. */
    @Override
    public String toString() {
        return verb();
    }
}
