package dev.redress.core.command;

import dev.redress.core.record.Fingerprint;
import dev.redress.core.record.RecordId;

/**
 * A corrective or preventive action serves it.
 *
 * @param action the number of the action
 */
public record NameAction(String action) implements Intent {

    /**
     * Checks that all are there.
     *
     * @param action the number of the action
     */
    public NameAction {
        Words.bounded("action", action);
    }

    /**
     * A complaint in the only scope.
     *
     * @param number the number of the complaint
     * @param action the number of the action
     * @return the command, until {@code by} says who gives it
     */
    public static Draft complaint(String number, String action) {
        return new Draft(RecordId.complaint(number), new NameAction(action));
    }

    @Override
    public String verb() {
        return "name-action";
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.nameAction(this);
    }

    @Override
    public void feed(Fingerprint into) {
        into.put(action);
    }

    /** The verb only: what is asked for may be personal. */
    @Override
    public String toString() {
        return verb();
    }
}
