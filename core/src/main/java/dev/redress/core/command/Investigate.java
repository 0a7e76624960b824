package dev.redress.core.command;

import dev.redress.core.record.RecordId;

/** Somebody looks for the cause. A {@link Step} with the verb {@code investigate}. */
public final class Investigate {

    /** The verb. */
    public static final String VERB = "investigate";

    private Investigate() {}

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
