package dev.redress.core.event;

import dev.redress.core.facet.Plan;
import dev.redress.core.facet.Verdict;
import dev.redress.core.privacy.Personal;
import dev.redress.core.record.Stamp;
import java.util.Objects;
import java.util.function.UnaryOperator;

/**
 * What happens to a corrective or preventive action or a recall.
 *
 * <p>Seals of batch 7 are replaced: planned on Monday 16 February 2026, implemented on Friday 27 March, judged after 90 days.
 */
public sealed interface ActionEvent extends Event {

    /**
     * An action was planned: the first event of its history.
     *
     * @param stamp when, and by whom
     * @param plan what, why, for which cause, until when
     */
    record ActionPlanned(Stamp stamp, Plan plan) implements ActionEvent {

        /**
         * Checks and copies.
         *
         * @param stamp when, and by whom
         * @param plan what, why, for which cause, until when
         */
        public ActionPlanned {
            Objects.requireNonNull(stamp, "stamp");
            Objects.requireNonNull(plan, "plan");
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.actionPlanned(this);
        }

        @Override
        public ActionPlanned words(UnaryOperator<Personal> change) {
            return new ActionPlanned(stamp, plan.words(change));
        }

        /** Says nothing personal. */
        @Override
        public String toString() {
            return "action planned " + stamp;
        }
    }

    /**
     * Work on it began.
     *
     * @param stamp when, and by whom
     */
    record ActionStarted(Stamp stamp) implements ActionEvent {

        /**
         * Checks and copies.
         *
         * @param stamp when, and by whom
         */
        public ActionStarted {
            Objects.requireNonNull(stamp, "stamp");
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.actionStarted(this);
        }

        /** Says nothing personal. */
        @Override
        public String toString() {
            return "action started " + stamp;
        }
    }

    /**
     * It was implemented; from here the waiting period runs.
     *
     * @param stamp when, and by whom
     */
    record ActionImplemented(Stamp stamp) implements ActionEvent {

        /**
         * Checks and copies.
         *
         * @param stamp when, and by whom
         */
        public ActionImplemented {
            Objects.requireNonNull(stamp, "stamp");
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.actionImplemented(this);
        }

        /** Says nothing personal. */
        @Override
        public String toString() {
            return "action implemented " + stamp;
        }
    }

    /**
     * After the waiting period it was judged by its effect.
     *
     * @param stamp when, and by whom
     * @param verdict effective, not effective or not enough known, with the figures
     */
    record ActionVerified(Stamp stamp, Verdict verdict) implements ActionEvent {

        /**
         * Checks and copies.
         *
         * @param stamp when, and by whom
         * @param verdict effective, not effective or not enough known, with the figures
         */
        public ActionVerified {
            Objects.requireNonNull(stamp, "stamp");
            Objects.requireNonNull(verdict, "verdict");
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.actionVerified(this);
        }

        /** Says nothing personal. */
        @Override
        public String toString() {
            return "action verified " + stamp + " verdict " + verdict;
        }
    }

    /**
     * It is not done after all.
     *
     * @param stamp when, and by whom
     * @param reason a word of the policy
     */
    record ActionDropped(Stamp stamp, String reason) implements ActionEvent {

        /**
         * Checks and copies.
         *
         * @param stamp when, and by whom
         * @param reason a word of the policy
         */
        public ActionDropped {
            Objects.requireNonNull(stamp, "stamp");
            Objects.requireNonNull(reason, "reason");
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.actionDropped(this);
        }

        /** Says nothing personal. */
        @Override
        public String toString() {
            return "action dropped " + stamp;
        }
    }

    /**
     * It serves one more complaint.
     *
     * @param stamp when, and by whom
     * @param complaint the number of the complaint
     */
    record ActionServed(Stamp stamp, String complaint) implements ActionEvent {

        /**
         * Checks and copies.
         *
         * @param stamp when, and by whom
         * @param complaint the number of the complaint
         */
        public ActionServed {
            Objects.requireNonNull(stamp, "stamp");
            Objects.requireNonNull(complaint, "complaint");
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.actionServed(this);
        }

        /** Says nothing personal. */
        @Override
        public String toString() {
            return "action served " + stamp;
        }
    }

    /**
     * How far a recall has come.
     *
     * @param stamp when, and by whom
     * @param affected units that may be affected
     * @param reached units whose holder was reached
     * @param recovered units that came back or were mended
     */
    record RecallCounted(Stamp stamp, long affected, long reached, long recovered) implements ActionEvent {

        /**
         * Checks and copies.
         *
         * @param stamp when, and by whom
         * @param affected units that may be affected
         * @param reached units whose holder was reached
         * @param recovered units that came back or were mended
         * @throws IllegalArgumentException if a number is negative or the order affected, reached, recovered does not hold
         */
        public RecallCounted {
            Objects.requireNonNull(stamp, "stamp");
            if (recovered < 0 || reached < recovered || affected < reached) {
                throw new IllegalArgumentException("A recall must have 0 <= recovered <= reached <= affected but had "
                        + recovered + ", " + reached + ", " + affected);
            }
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.recallCounted(this);
        }

        /** Says nothing personal. */
        @Override
        public String toString() {
            return "recall counted " + stamp;
        }
    }
}
