package dev.redress.core.command;

import dev.redress.core.record.Fingerprint;
import dev.redress.core.record.RecordId;
import java.time.Instant;
import java.util.Objects;

/**
 * Until when a promise is in time is set by hand, and holds until {@link ReleaseDue}.
 *
 * <p>With the customer of K-1042 a visit is agreed for Tuesday 10 February 2026 10:00 in Jakarta:
 * {@code SetDue.promise("K-1042", "resolve", tuesday, "agreed")}. Calendars, waits and changed facts no longer move it.
 *
 * @param promise its name in the policy
 * @param due the instant until which it is in time from now on
 * @param reason a word of the policy
 */
public record SetDue(String promise, Instant due, String reason) implements Intent {

    /**
     * Checks that all are there.
     *
     * @param promise its name in the policy
     * @param due the instant until which it is in time from now on
     * @param reason a word of the policy
     */
    public SetDue {
        Words.bounded("promise", promise);
        Objects.requireNonNull(due, "due");
        Words.bounded("reason", reason);
    }

    /**
     * A promise of a complaint in the only scope.
     *
     * @param number the number of the complaint
     * @param promise its name in the policy
     * @param due the instant until which it is in time from now on
     * @param reason a word of the policy
     * @return the command, until {@code by} says who gives it
     */
    public static Draft promise(String number, String promise, Instant due, String reason) {
        return new Draft(RecordId.complaint(number), new SetDue(promise, due, reason));
    }

    @Override
    public String verb() {
        return "set-due";
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.setDue(this);
    }

    @Override
    public void feed(Fingerprint into) {
        into.put(promise).put(due).put(reason);
    }

    /** The verb only: what is asked for may be personal. */
    @Override
    public String toString() {
        return verb();
    }
}
