package dev.redress.core.command;

import dev.redress.core.record.Fingerprint;
import dev.redress.core.record.RecordId;

/**
 * An accepted remedy is carried out.
 *
 * @param remedy its id within the complaint
 */
public record CarryOut(String remedy) implements Intent {

    /**
     * Checks that all are there.
     *
     * @param remedy its id within the complaint
     */
    public CarryOut {
        Words.bounded("remedy", remedy);
    }

    /**
     * A complaint in the only scope.
     *
     * @param number the number of the complaint
     * @param remedy its id within the complaint
     * @return the command, until {@code by} says who gives it
     */
    public static Draft remedy(String number, String remedy) {
        return new Draft(RecordId.complaint(number), new CarryOut(remedy));
    }

    @Override
    public String verb() {
        return "carry-out-remedy";
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.carryOut(this);
    }

    @Override
    public void feed(Fingerprint into) {
        into.put(remedy);
    }

    /** The verb only: what is asked for may be personal. */
    @Override
    public String toString() {
        return verb();
    }
}
