package dev.redress.sla.promise;

import dev.redress.core.facet.Purpose;
import dev.redress.core.record.Milestone;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * What starts, stops, pauses or exempts a clock: a question to the milestones of a record.
 *
 * <p>{@code told decision} is answered by the letter of Friday 6 February 2026; {@code told apology, explanation, next steps} when
 * all three were told, in one letter or in several; {@code resolve late} at the due instant of another promise that was not
 * kept. Nothing is fixed to "created" and "closed".
 *
 * <table>
 *   <caption>The words; brackets may be left out, several triggers are joined by {@code or}</caption>
 *   <tr><td>{@code received}</td><td>the complaint was received</td></tr>
 *   <tr><td>{@code told PURPOSE[, PURPOSE]}, {@code told anything}</td><td>the customer was told</td></tr>
 *   <tr><td>{@code heard}, {@code heard anything}</td><td>the customer contacted us; without or with closing words of thanks</td></tr>
 *   <tr><td>{@code reached MILESTONE}</td><td>a fact of the host's own process; any other single word is short for it</td></tr>
 *   <tr><td>{@code decided [OUTCOME]}, {@code reopened}, {@code ended [STATE]}, {@code closed}, {@code withdrawn},
 *       {@code merged}</td><td>the life of a complaint; {@code closed} is {@code ended closed}</td></tr>
 *   <tr><td>{@code entered STATE}, {@code left STATE}</td><td>a state of the lifecycle</td></tr>
 *   <tr><td>{@code assigned [to DEPARTMENT]}, {@code task given [to DEPARTMENT]}, {@code task done}</td><td>work</td></tr>
 *   <tr><td>{@code wait began NAME}, {@code wait ended NAME}</td><td>a wait</td></tr>
 *   <tr><td>{@code remedy offered}, {@code accepted}, {@code refused}, {@code carried out}</td><td>a remedy</td></tr>
 *   <tr><td>{@code referred}, {@code referral ended}, {@code part added}, {@code cause found}, {@code signaled NAME}</td>
 *       <td>other facts</td></tr>
 *   <tr><td>{@code PROMISE late}, {@code PROMISE warned}, {@code PROMISE met}</td><td>another promise</td></tr>
 * </table>
 */
public sealed interface Trigger {

    /**
     * Reads a trigger.
     *
     * @param text the words of the table; case and the number of blanks do not matter; at most 300 characters
     * @return the trigger
     * @throws TriggerSyntaxException with column, what was found and what was expected
     */
    static Trigger parse(String text) {
        return new TriggerGrammar(text).trigger();
    }

    /**
     * The words that {@link #parse} reads back.
     *
     * @return such as {@code told apology, explanation}
     */
    String text();

    /**
     * The one way to tell them apart.
     *
     * @param cases an answer for each
     * @param <R> what the answer is
     * @return the answer for this one
     */
    <R> R match(Cases<R> cases);

    /**
     * The promises whose turns it waits for.
     *
     * @return their ids; empty for most triggers
     */
    default Set<String> promises() {
        return match(new NamedPromises());
    }

    /**
     * A fact of the record.
     *
     * @param words as a policy writes it
     * @param types the types of milestones, one or more
     * @param subject the subject it must have; empty for any
     * @param reason the reason it must have; empty for any
     * @param except a subject it must not have; empty for none
     */
    record On(
            String words, Set<String> types, Optional<String> subject, Optional<String> reason, Optional<String> except)
            implements Trigger {

        /**
         * Checks and copies.
         *
         * @param words as a policy writes it
         * @param types the types of milestones
         * @param subject the subject it must have
         * @param reason the reason it must have
         * @param except a subject it must not have
         * @throws IllegalArgumentException if there is no type
         */
        public On {
            Objects.requireNonNull(words, "words");
            types = Set.copyOf(types);
            Objects.requireNonNull(subject, "subject");
            Objects.requireNonNull(reason, "reason");
            Objects.requireNonNull(except, "except");
            if (types.isEmpty()) {
                throw new IllegalArgumentException("Argument 'types' must not be empty for trigger " + words);
            }
        }

        /**
         * Whether a milestone is such a fact.
         *
         * @param milestone the milestone
         * @return true if type, subject and reason fit
         */
        public boolean fits(Milestone milestone) {
            return types.contains(milestone.type())
                    && (subject.isEmpty() || subject.get().equals(milestone.subject()))
                    && (reason.isEmpty() || reason.get().equals(milestone.reason()))
                    && (except.isEmpty() || !except.get().equals(milestone.subject()));
        }

        @Override
        public String text() {
            return words;
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.on(this);
        }

        @Override
        public String toString() {
            return words;
        }
    }

    /**
     * The customer was told for all of these purposes, in one letter or in several.
     *
     * @param purposes two or more
     */
    record AllTold(Set<Purpose> purposes) implements Trigger {

        /**
         * Checks and copies.
         *
         * @param purposes two or more
         * @throws IllegalArgumentException if there are fewer than two
         */
        public AllTold {
            purposes = Purpose.setOf(purposes);
            if (purposes.size() < 2) {
                throw new IllegalArgumentException(
                        "Argument 'purposes' must have two or more purposes but had " + purposes.size());
            }
        }

        @Override
        public String text() {
            return TriggerGrammar.told(purposes);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.allTold(this);
        }

        @Override
        public String toString() {
            return text();
        }
    }

    /**
     * Another promise took a turn, for the same part or task if it is about one.
     *
     * @param promise its id
     * @param turn which turn
     */
    record OfPromise(String promise, Turn turn) implements Trigger {

        /**
         * Checks that both are there.
         *
         * @param promise its id
         * @param turn which turn
         */
        public OfPromise {
            Objects.requireNonNull(promise, "promise");
            Objects.requireNonNull(turn, "turn");
        }

        @Override
        public String text() {
            return promise + ' ' + turn.word();
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.ofPromise(this);
        }

        @Override
        public String toString() {
            return text();
        }
    }

    /**
     * The first of several.
     *
     * @param triggers two or more, none of them an {@code AnyOf}
     */
    record AnyOf(List<Trigger> triggers) implements Trigger {

        /**
         * Checks and copies.
         *
         * @param triggers two or more
         * @throws IllegalArgumentException if there are fewer than two, or one is itself a choice
         */
        public AnyOf {
            triggers = List.copyOf(triggers);
            if (triggers.size() < 2 || triggers.stream().anyMatch(AnyOf.class::isInstance)) {
                throw new IllegalArgumentException(
                        "Argument 'triggers' must have two or more simple triggers but had " + triggers);
            }
        }

        @Override
        public String text() {
            return String.join(" or ", triggers.stream().map(Trigger::text).toList());
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.anyOf(this);
        }

        @Override
        public String toString() {
            return text();
        }
    }

    /**
     * An answer for each kind of trigger.
     *
     * @param <R> what the answer is
     */
    interface Cases<R> {

        /**
         * A fact of the record.
         *
         * @param on the trigger
         * @return the answer
         */
        R on(On on);

        /**
         * All of several purposes were told.
         *
         * @param allTold the trigger
         * @return the answer
         */
        R allTold(AllTold allTold);

        /**
         * A turn of another promise.
         *
         * @param ofPromise the trigger
         * @return the answer
         */
        R ofPromise(OfPromise ofPromise);

        /**
         * The first of several.
         *
         * @param anyOf the trigger
         * @return the answer
         */
        R anyOf(AnyOf anyOf);
    }
}
