package dev.redress.core.command;

import dev.redress.core.record.Fingerprint;
import dev.redress.core.record.RecordId;

/**
 * The customer agrees to an offered remedy, or does not.
 *
 * @param remedy its id within the complaint
 * @param accepted whether the customer agrees
 */
public record AnswerRemedy(String remedy, boolean accepted) implements Intent {

    /**
     * Checks that all are there.
     *
     * @param remedy its id within the complaint
     * @param accepted whether the customer agrees
     */
    public AnswerRemedy {
        Words.bounded("remedy", remedy);
    }

    /**
     * The customer agrees.
     *
     * @param number the number of the complaint
     * @param remedy its id within the complaint
     * @return the command, until {@code by} says who gives it
     */
    public static Draft accepted(String number, String remedy) {
        return new Draft(RecordId.complaint(number), new AnswerRemedy(remedy, true));
    }

    /**
     * The customer does not agree.
     *
     * @param number the number of the complaint
     * @param remedy its id within the complaint
     * @return the command, until {@code by} says who gives it
     */
    public static Draft refused(String number, String remedy) {
        return new Draft(RecordId.complaint(number), new AnswerRemedy(remedy, false));
    }

    @Override
    public String verb() {
        return accepted ? "accept-remedy" : "refuse-remedy";
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.answerRemedy(this);
    }

    @Override
    public void feed(Fingerprint into) {
        into.put(remedy).put(accepted);
    }

    /** The verb only: what is asked for may be personal. */
    @Override
    public String toString() {
        return verb();
    }
}
