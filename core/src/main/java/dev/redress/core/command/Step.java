package dev.redress.core.command;

import dev.redress.core.record.Fingerprint;
import dev.redress.core.record.RecordId;
import java.util.Set;

/**
 * A step through the lifecycle that says nothing beside its reason: {@link Investigate}, {@link Close}, {@link Withdraw},
 * {@link OutOfScope}, {@link Contest}, {@link Reopen}, and every transition that a host adds.
 *
 * <p>A policy adds the transition {@code send-to-laboratory}; {@code Step.complaint("K-1042", "send-to-laboratory").by(rina)} asks
 * for it.
 *
 * @param verb the verb of a transition
 * @param reason a word of the policy; empty if none is asked
 */
public record Step(String verb, String reason) implements Intent {

    private static final Set<String> WITH_CONTENT = Set.of(
            "accept-remedy",
            "add-part",
            "assess",
            "assign",
            "attach",
            "await",
            "carry-out-remedy",
            "change-facts",
            "decide",
            "end-referral",
            "extend",
            "find-cause",
            "finish-task",
            "give-task",
            "hear",
            "link",
            "merge",
            "name-action",
            "note",
            "offer-remedy",
            "reach",
            "receive",
            "refer",
            "refuse-remedy",
            "release-due",
            "reset-clock",
            "resolve-at-once",
            "resume",
            "set-due",
            "take-over",
            "tell");

    /**
     * Checks that both are there.
     *
     * @param verb the verb of a transition
     * @param reason a word of the policy
     */
    public Step {
        Words.bounded("verb", verb);
        Words.bounded("reason", reason);
    }

    /**
     * Whether a step can ask for a verb. It cannot ask for {@code tell}, which says nothing without what was told.
     *
     * @param verb the verb of a transition
     * @return false for the verbs of the commands that say something beside
     */
    public static boolean isEnough(String verb) {
        return !WITH_CONTENT.contains(verb);
    }

    /**
     * A complaint in the only scope.
     *
     * @param number the number of the complaint
     * @param verb the verb of a transition
     * @return the command, until {@code by} says who gives it
     */
    public static Draft complaint(String number, String verb) {
        return new Draft(RecordId.complaint(number), new Step(verb, ""));
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.step(this);
    }

    @Override
    public void feed(Fingerprint into) {
        into.put(verb).put(reason);
    }

    /** The verb only. */
    @Override
    public String toString() {
        return verb;
    }
}
