package dev.redress.sla.promise;

import java.util.Objects;

/**
 * What stops the clock of a promise for a while: {@code complainant}, from the beginning of that wait to its end.
 *
 * <p>Pausing belongs to the promise and not to the state: most legal clocks never pause, and the same wait may pause one promise
 * and not another. Several may be open at once; the clock runs when none is.
 *
 * @param reason the word that explanations give
 * @param begins from then on it does not count
 * @param ends until then
 */
public record Pause(String reason, Trigger begins, Trigger ends) {

    /**
     * Checks that all are there.
     *
     * @param reason the word that explanations give
     * @param begins from then on it does not count
     * @param ends until then
     * @throws IllegalArgumentException if it waits for another promise
     */
    public Pause {
        Objects.requireNonNull(reason, "reason");
        if (!begins.promises().isEmpty() || !ends.promises().isEmpty()) {
            throw new IllegalArgumentException(
                    "Argument 'begins' and 'ends' must be facts of the record and not turns of a promise but were "
                            + begins + " and " + ends);
        }
    }

    /**
     * While somebody is waited for.
     *
     * @param awaited the name of the wait
     * @return the pause
     */
    public static Pause forWait(String awaited) {
        return new Pause(awaited, Trigger.parse("wait began " + awaited), Trigger.parse("wait ended " + awaited));
    }

    /**
     * While it is in a state.
     *
     * @param state the name of the state
     * @return the pause
     */
    public static Pause inState(String state) {
        return new Pause(state, Trigger.parse("entered " + state), Trigger.parse("left " + state));
    }

    /** The reason. */
    @Override
    public String toString() {
        return reason;
    }
}
