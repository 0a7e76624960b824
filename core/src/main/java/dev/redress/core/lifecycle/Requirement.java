package dev.redress.core.lifecycle;

import dev.redress.core.complaint.Complaint;
import dev.redress.core.condition.Condition;
import dev.redress.core.event.Marks;
import dev.redress.core.facet.Part;
import dev.redress.core.facet.Purpose;
import dev.redress.core.facet.RemedyStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Something that must hold before a transition: by its name, so that a policy can ask for it and a refusal can say it.
 *
 * <p>{@code close} requires {@code outcome} and {@code told decision}; asked for before the customer was told, it is refused with
 * {@code requirements-unmet: told decision}.
 */
public sealed interface Requirement {

    /**
     * Its name in a policy and in a refusal.
     *
     * @return such as {@code told decision}
     */
    String code();

    /**
     * Whether it holds.
     *
     * @param complaint the complaint before the transition
     * @return true if it holds
     */
    boolean metBy(Complaint complaint);

    /**
     * All requirements that a policy can ask for by their names; those over its own facts are made from conditions.
     *
     * @return the standard ones, then one for each purpose
     */
    static List<Requirement> known() {
        List<Requirement> all = new ArrayList<>(List.of(Standard.values()));
        for (Purpose purpose : Purpose.values()) {
            all.add(new Told(purpose));
        }
        return List.copyOf(all);
    }

    /**
     * The requirement of a name.
     *
     * @param code such as {@code outcome} or {@code told next-steps}
     * @return empty if there is none of this name
     */
    static Optional<Requirement> named(String code) {
        return known().stream()
                .filter(requirement -> requirement.code().equals(code))
                .findFirst();
    }

    /** What the shipped table and most policies need. */
    enum Standard implements Requirement {
        /** Everything is decided: each part, or the whole. */
        OUTCOME("outcome", Complaint::isDecided),
        /** It was assessed: a severity is known. */
        ASSESSED("assessed", c -> c.assessment().severity().isPresent()),
        /** Somebody owns it. */
        OWNER("owner", c -> c.responsibility().owner().isPresent()),
        /** The root cause is known. */
        CAUSE("cause", c -> c.answer().rootCause().isPresent()),
        /** No department has anything left to do. */
        TASKS_DONE("tasks done", c -> c.tasks().areDone()),
        /** Nothing that the customer accepted is left to be carried out. */
        REMEDIES_DONE("remedies carried out", c -> !c.remedies().have(RemedyStatus.ACCEPTED)),
        /** Nothing that was offered waits for the customer's answer. */
        OFFERS_ANSWERED("offers answered", c -> !c.remedies().have(RemedyStatus.OFFERED)),
        /** The customer agreed to something. */
        REMEDY_ACCEPTED("remedy accepted", c -> c.remedies().have(RemedyStatus.ACCEPTED)),
        /** A corrective or preventive action serves it. */
        ACTION("action", c -> !c.links().actions().isEmpty()),
        /** A body outside is asked. */
        REFERRED("referred", c -> c.life().referredTo().isPresent()),
        /** The customer knows how to contest the decision. */
        TOLD_RECOURSE("told recourse", Standard::toldRecourse),
        /** The customer knows how to contest the decision, if it leaves something to contest. */
        RECOURSE_IF_DISPUTED("told recourse if disputed", c -> toldRecourse(c) || !owesRecourse(c));

        private final String code;

        @SuppressWarnings("ImmutableEnumChecker") // each is a method of this enum or of Complaint, without state
        private final Predicate<Complaint> met;

        Standard(String code, Predicate<Complaint> met) {
            this.code = code;
            this.met = met;
        }

        /** Of several parts each rejected one counts, whatever the worst of them all is. */
        private static boolean owesRecourse(Complaint complaint) {
            List<Part> parts = complaint.parts().all();
            for (int i = 0; i < parts.size(); i++) {
                if (parts.get(i).owesRecourse()) {
                    return true;
                }
            }
            return parts.isEmpty()
                    && complaint.outcome().isPresent()
                    && complaint.outcome().get().leavesADispute();
        }

        private static boolean toldRecourse(Complaint complaint) {
            return Purpose.showRecourse(complaint.answer().told());
        }

        @Override
        public String code() {
            return code;
        }

        @Override
        public boolean metBy(Complaint complaint) {
            return met.test(complaint);
        }

        @Override
        public String toString() {
            return code;
        }
    }

    /**
     * The customer was told something.
     *
     * @param purpose what for
     */
    record Told(Purpose purpose) implements Requirement {

        /**
         * Checks that it is there.
         *
         * @param purpose what for
         */
        public Told {
            Objects.requireNonNull(purpose, "purpose");
        }

        @Override
        public String code() {
            return Marks.told(purpose);
        }

        @Override
        public boolean metBy(Complaint complaint) {
            return complaint.answer().told().contains(purpose)
                    || eachPart(complaint.parts().all());
        }

        /** A loop, because each closing asks. */
        private boolean eachPart(List<Part> parts) {
            for (int i = 0; i < parts.size(); i++) {
                if (!parts.get(i).told().contains(purpose)) {
                    return false;
                }
            }
            return !parts.isEmpty();
        }

        @Override
        public String toString() {
            return code();
        }
    }

    /**
     * A condition over the facts of the complaint holds.
     *
     * @param code its name
     * @param condition what is asked
     */
    record Holds(String code, Condition condition) implements Requirement {

        /**
         * Checks that both are there.
         *
         * @param code its name
         * @param condition what is asked
         */
        public Holds {
            Objects.requireNonNull(code, "code");
            Objects.requireNonNull(condition, "condition");
        }

        @Override
        public boolean metBy(Complaint complaint) {
            return condition.holds(complaint.allFacts());
        }

        @Override
        public String toString() {
            return code;
        }
    }
}
