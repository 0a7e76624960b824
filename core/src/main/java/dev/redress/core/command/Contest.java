package dev.redress.core.command;

import dev.redress.core.record.RecordId;

/** The customer does not accept the decision. A {@link Step} with the verb {@code contest}. */
public final class Contest {

    /** The verb. */
    public static final String VERB = "contest";

    private Contest() {}

    /**
     * A complaint in the only scope.
     *
     * @param number the number of the complaint
     * @return the command, until {@code by} says who gives it
     */
    public static Draft complaint(String number) {
        return complaint(number, "");
    }

    /**
     * With a reason.
     *
     * @param number the number of the complaint
     * @param reason a word of the policy; empty if none is asked
     * @return the command, until {@code by} says who gives it
     */
    public static Draft complaint(String number, String reason) {
        return new Draft(RecordId.complaint(number), new Step(VERB, reason));
    }
}
