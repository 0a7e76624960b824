package dev.redress.core.action;

import dev.redress.core.facet.Plan;
import dev.redress.core.facet.Verdict;
import dev.redress.core.record.Fingerprint;
import dev.redress.core.record.Fingerprinted;
import dev.redress.core.value.Bounds;
import java.util.Objects;

/**
 * What can be asked of an action. The family is closed; who asks and when is said beside it.
 *
 * <p>{@code new Verify(verdict)} for A-7 on Thursday 25 June 2026, 90 days after its implementation on Friday 27 March.
 */
public sealed interface ActionCommand extends Fingerprinted {

    /** The longest reason and the longest number of a complaint, in characters. */
    int LONGEST = 200;

    /**
     * By which name the lifecycle of actions knows it.
     *
     * @return the verb
     */
    ActionVerb verb();

    /**
     * The one way to tell them apart.
     *
     * @param cases an answer for each
     * @param <R> what the answer is
     * @return the answer for this one
     */
    <R> R match(Cases<R> cases);

    /**
     * An action is planned: begins its record.
     *
     * @param plan what is to be done
     */
    record PlanAction(Plan plan) implements ActionCommand {

        /**
         * Checks it.
         *
         * @param plan what is to be done
         */
        public PlanAction {
            Objects.requireNonNull(plan, "plan");
        }

        @Override
        public ActionVerb verb() {
            return ActionVerb.PLAN;
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.planAction(this);
        }

        @Override
        public void feed(Fingerprint into) {
            into.put(verb())
                    .put(plan.kind())
                    .put(plan.cause())
                    .put(plan.description())
                    .put(plan.owner())
                    .put(plan.due())
                    .put(plan.waitDays())
                    .put(plan.complaints().stream().sorted().toList())
                    .put(plan.edition());
        }

        /** The verb only. */
        @Override
        public String toString() {
            return verb().code();
        }
    }

    /**
     * Work on it begins.
     */
    record Start() implements ActionCommand {

        @Override
        public ActionVerb verb() {
            return ActionVerb.START;
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.start(this);
        }

        @Override
        public void feed(Fingerprint into) {
            into.put(verb());
        }

        /** The verb only. */
        @Override
        public String toString() {
            return verb().code();
        }
    }

    /**
     * It is implemented.
     */
    record Implement() implements ActionCommand {

        @Override
        public ActionVerb verb() {
            return ActionVerb.IMPLEMENT;
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.implement(this);
        }

        @Override
        public void feed(Fingerprint into) {
            into.put(verb());
        }

        /** The verb only. */
        @Override
        public String toString() {
            return verb().code();
        }
    }

    /**
     * It is judged by its effect.
     *
     * @param verdict effective, not effective or not enough known, with the figures
     */
    record Verify(Verdict verdict) implements ActionCommand {

        /**
         * Checks it.
         *
         * @param verdict effective, not effective or not enough known, with the figures
         */
        public Verify {
            Objects.requireNonNull(verdict, "verdict");
        }

        @Override
        public ActionVerb verb() {
            return ActionVerb.VERIFY;
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.verify(this);
        }

        @Override
        public void feed(Fingerprint into) {
            into.put(verb())
                    .put(verdict.effect())
                    .put(verdict.before())
                    .put(verdict.salesBefore())
                    .put(verdict.after())
                    .put(verdict.salesAfter())
                    .put(verdict.ratio());
        }

        /** The verb only. */
        @Override
        public String toString() {
            return verb().code();
        }
    }

    /**
     * It is not done after all.
     *
     * @param reason a word of the policy, 1 to 200 characters
     */
    record Drop(String reason) implements ActionCommand {

        /**
         * Checks it.
         *
         * @param reason a word of the policy, 1 to 200 characters
         * @throws IllegalArgumentException if it is blank or too long
         */
        public Drop {
            Bounds.text("reason", reason, LONGEST);
        }

        @Override
        public ActionVerb verb() {
            return ActionVerb.DROP;
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.drop(this);
        }

        @Override
        public void feed(Fingerprint into) {
            into.put(verb()).put(reason);
        }

        /** The verb only. */
        @Override
        public String toString() {
            return verb().code();
        }
    }

    /**
     * It serves one more complaint.
     *
     * @param complaint the number of the complaint, 1 to 200 characters
     */
    record Serve(String complaint) implements ActionCommand {

        /**
         * Checks it.
         *
         * @param complaint the number of the complaint, 1 to 200 characters
         * @throws IllegalArgumentException if it is blank or too long
         */
        public Serve {
            Bounds.text("complaint", complaint, LONGEST);
        }

        @Override
        public ActionVerb verb() {
            return ActionVerb.SERVE;
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.serve(this);
        }

        @Override
        public void feed(Fingerprint into) {
            into.put(verb()).put(complaint);
        }

        /** The verb only. */
        @Override
        public String toString() {
            return verb().code();
        }
    }

    /**
     * Units of a recall were counted.
     *
     * @param recall affected, reached, recovered so far
     */
    record CountRecall(Recall recall) implements ActionCommand {

        /**
         * Checks it.
         *
         * @param recall affected, reached, recovered so far
         */
        public CountRecall {
            Objects.requireNonNull(recall, "recall");
        }

        @Override
        public ActionVerb verb() {
            return ActionVerb.COUNT_RECALL;
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.countRecall(this);
        }

        @Override
        public void feed(Fingerprint into) {
            into.put(verb()).put(recall.affected()).put(recall.reached()).put(recall.recovered());
        }

        /** The verb only. */
        @Override
        public String toString() {
            return verb().code();
        }
    }

    /**
     * An answer for each.
     *
     * @param <R> what the answer is
     */
    interface Cases<R> {

        /**
         * An action is planned: begins its record.
         *
         * @param command what is asked for
         * @return the answer
         */
        R planAction(PlanAction command);

        /**
         * Work on it begins.
         *
         * @param command what is asked for
         * @return the answer
         */
        R start(Start command);

        /**
         * It is implemented.
         *
         * @param command what is asked for
         * @return the answer
         */
        R implement(Implement command);

        /**
         * It is judged by its effect.
         *
         * @param command what is asked for
         * @return the answer
         */
        R verify(Verify command);

        /**
         * It is not done after all.
         *
         * @param command what is asked for
         * @return the answer
         */
        R drop(Drop command);

        /**
         * It serves one more complaint.
         *
         * @param command what is asked for
         * @return the answer
         */
        R serve(Serve command);

        /**
         * Units of a recall were counted.
         *
         * @param command what is asked for
         * @return the answer
         */
        R countRecall(CountRecall command);
    }
}
