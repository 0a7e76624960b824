package dev.redress.core.event;

import dev.redress.core.facet.Attachment;
import dev.redress.core.facet.Outcome;
import dev.redress.core.facet.Part;
import dev.redress.core.facet.Remedy;
import dev.redress.core.facet.RemedyStatus;
import dev.redress.core.facet.Task;
import dev.redress.core.privacy.Personal;
import dev.redress.core.record.Stamp;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * What is done about a complaint: parts, decisions, causes, remedies, tasks, documents.
 *
 * <p>Decided on Friday 6 February 2026: upheld; a refund was offered and carried out on Tuesday the 10th.
 */
public sealed interface WorkEvent extends Event {

    /**
     * It turned out to have a part with an outcome of its own.
     *
     * @param stamp when, and by whom
     * @param part the part
     */
    record PartAdded(Stamp stamp, Part part) implements WorkEvent {

        /**
         * Checks and copies.
         *
         * @param stamp when, and by whom
         * @param part the part
         */
        public PartAdded {
            Objects.requireNonNull(stamp, "stamp");
            Objects.requireNonNull(part, "part");
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.partAdded(this);
        }

        @Override
        public PartAdded words(UnaryOperator<Personal> change) {
            return new PartAdded(stamp, part.words(change));
        }

        /** Says nothing personal. */
        @Override
        public String toString() {
            return "part added " + stamp + " part " + part;
        }
    }

    /**
     * The whole or a part was decided.
     *
     * @param stamp when, and by whom
     * @param part the part; empty for the whole
     * @param outcome what was decided
     * @param reasons why; sealed; empty if no words were given
     */
    record Decided(Stamp stamp, Optional<String> part, Outcome outcome, Optional<Personal> reasons)
            implements WorkEvent {

        /**
         * Checks and copies.
         *
         * @param stamp when, and by whom
         * @param part the part; empty for the whole
         * @param outcome what was decided
         * @param reasons why; sealed; empty if no words were given
         */
        public Decided {
            Objects.requireNonNull(stamp, "stamp");
            Objects.requireNonNull(part, "part");
            Objects.requireNonNull(outcome, "outcome");
            Objects.requireNonNull(reasons, "reasons");
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.decided(this);
        }

        @Override
        public Decided words(UnaryOperator<Personal> change) {
            return new Decided(stamp, part, outcome, reasons.map(change));
        }

        /** Says nothing personal. */
        @Override
        public String toString() {
            return "decided " + stamp + " part " + part + " outcome " + outcome;
        }
    }

    /**
     * The root cause is known.
     *
     * @param stamp when, and by whom
     * @param cause a word of the host's taxonomy
     */
    record CauseFound(Stamp stamp, String cause) implements WorkEvent {

        /**
         * Checks and copies.
         *
         * @param stamp when, and by whom
         * @param cause a word of the host's taxonomy
         */
        public CauseFound {
            Objects.requireNonNull(stamp, "stamp");
            Objects.requireNonNull(cause, "cause");
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.causeFound(this);
        }

        /** Says nothing personal. */
        @Override
        public String toString() {
            return "cause found " + stamp + " cause " + cause;
        }
    }

    /**
     * Something was offered to make it right.
     *
     * @param stamp when, and by whom
     * @param remedy the offer
     */
    record RemedyOffered(Stamp stamp, Remedy remedy) implements WorkEvent {

        /**
         * Checks and copies.
         *
         * @param stamp when, and by whom
         * @param remedy the offer
         */
        public RemedyOffered {
            Objects.requireNonNull(stamp, "stamp");
            Objects.requireNonNull(remedy, "remedy");
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.remedyOffered(this);
        }

        @Override
        public RemedyOffered words(UnaryOperator<Personal> change) {
            return new RemedyOffered(stamp, remedy.words(change));
        }

        /** Says nothing personal. */
        @Override
        public String toString() {
            return "remedy offered " + stamp + " remedy " + remedy;
        }
    }

    /**
     * An offered remedy was accepted, refused or carried out.
     *
     * @param stamp when, and by whom
     * @param remedy its id within the complaint
     * @param status how far it is now
     */
    record RemedyMoved(Stamp stamp, String remedy, RemedyStatus status) implements WorkEvent {

        /**
         * Checks and copies.
         *
         * @param stamp when, and by whom
         * @param remedy its id within the complaint
         * @param status how far it is now
         */
        public RemedyMoved {
            Objects.requireNonNull(stamp, "stamp");
            Objects.requireNonNull(remedy, "remedy");
            Objects.requireNonNull(status, "status");
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.remedyMoved(this);
        }

        /** Says nothing personal. */
        @Override
        public String toString() {
            return "remedy moved " + stamp + " remedy " + remedy + " status " + status;
        }
    }

    /**
     * A department got something to do.
     *
     * @param stamp when, and by whom
     * @param task what, and until when
     */
    record TaskGiven(Stamp stamp, Task task) implements WorkEvent {

        /**
         * Checks and copies.
         *
         * @param stamp when, and by whom
         * @param task what, and until when
         */
        public TaskGiven {
            Objects.requireNonNull(stamp, "stamp");
            Objects.requireNonNull(task, "task");
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.taskGiven(this);
        }

        @Override
        public TaskGiven words(UnaryOperator<Personal> change) {
            return new TaskGiven(stamp, task.words(change));
        }

        /** Says nothing personal. */
        @Override
        public String toString() {
            return "task given " + stamp + " task " + task;
        }
    }

    /**
     * A department did it.
     *
     * @param stamp when, and by whom
     * @param task the id of the task
     * @param result what came of it; sealed; empty if there is nothing to say
     */
    record TaskDone(Stamp stamp, String task, Optional<Personal> result) implements WorkEvent {

        /**
         * Checks and copies.
         *
         * @param stamp when, and by whom
         * @param task the id of the task
         * @param result what came of it; sealed; empty if there is nothing to say
         */
        public TaskDone {
            Objects.requireNonNull(stamp, "stamp");
            Objects.requireNonNull(task, "task");
            Objects.requireNonNull(result, "result");
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.taskDone(this);
        }

        @Override
        public TaskDone words(UnaryOperator<Personal> change) {
            return new TaskDone(stamp, task, result.map(change));
        }

        /** Says nothing personal. */
        @Override
        public String toString() {
            return "task done " + stamp + " task " + task;
        }
    }

    /**
     * A document belongs to it.
     *
     * @param stamp when, and by whom
     * @param attachment where the host keeps it
     */
    record Attached(Stamp stamp, Attachment attachment) implements WorkEvent {

        /**
         * Checks and copies.
         *
         * @param stamp when, and by whom
         * @param attachment where the host keeps it
         */
        public Attached {
            Objects.requireNonNull(stamp, "stamp");
            Objects.requireNonNull(attachment, "attachment");
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.attached(this);
        }

        @Override
        public Attached words(UnaryOperator<Personal> change) {
            return new Attached(stamp, attachment.words(change));
        }

        /** Says nothing personal. */
        @Override
        public String toString() {
            return "attached " + stamp;
        }
    }

    /**
     * A corrective or preventive action serves this complaint among others.
     *
     * @param stamp when, and by whom
     * @param action the number of the action
     */
    record ActionNamed(Stamp stamp, String action) implements WorkEvent {

        /**
         * Checks and copies.
         *
         * @param stamp when, and by whom
         * @param action the number of the action
         */
        public ActionNamed {
            Objects.requireNonNull(stamp, "stamp");
            Objects.requireNonNull(action, "action");
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.actionNamed(this);
        }

        /** Says nothing personal. */
        @Override
        public String toString() {
            return "action named " + stamp;
        }
    }
}
