package dev.redress.core.command;

import dev.redress.core.record.Fingerprint;
import dev.redress.core.record.RecordId;

/**
 * The clock of a promise starts again from zero.
 *
 * <p>On Wednesday 4 February 2026 the customer of K-1042 sends another pump instead: what was promised counts from then on.
 * {@code ResetClock.promise("K-1042", "resolve", "another-item")} asks for it.
 *
 * @param promise its name in the policy
 * @param reason a word of the policy
 */
public record ResetClock(String promise, String reason) implements Intent {

    /**
     * Checks that all are there.
     *
     * @param promise its name in the policy
     * @param reason a word of the policy
     */
    public ResetClock {
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
        return new Draft(RecordId.complaint(number), new ResetClock(promise, reason));
    }

    @Override
    public String verb() {
        return "reset-clock";
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.resetClock(this);
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
