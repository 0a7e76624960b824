package dev.redress.core.command;

import dev.redress.core.facet.Channel;
import dev.redress.core.facet.Outcome;
import dev.redress.core.facet.Purpose;
import dev.redress.core.privacy.Personal;
import dev.redress.core.record.Actor;
import dev.redress.core.record.Fingerprint;
import dev.redress.core.record.RecordId;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * The customer is told something. Telling a decision and deciding are one command, so that there is no second truth.
 *
 * <p>{@code Tell.decision("K-1042", UPHELD, "seal replaced free of charge").also(APOLOGY).by(EMAIL, rina)}.
 *
 * @param purposes what for; at least one
 * @param channel by which way
 * @param part the part it is about; empty for the whole
 * @param text what is said; empty if the host keeps the letter
 * @param outcome what is decided with it; empty if it only tells
 */
public record Tell(
        Set<Purpose> purposes,
        Channel channel,
        Optional<String> part,
        Optional<Personal> text,
        Optional<Outcome> outcome)
        implements Intent {

    /**
     * Checks and copies.
     *
     * @param purposes what for
     * @param channel by which way
     * @param part the part it is about
     * @param text what is said
     * @param outcome what is decided with it
     * @throws IllegalArgumentException if there is no purpose, or an outcome without the purpose of telling a decision
     */
    public Tell {
        Objects.requireNonNull(channel, "channel");
        Objects.requireNonNull(part, "part");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(outcome, "outcome");
        if (purposes.isEmpty()) {
            throw new IllegalArgumentException("Argument 'purposes' must have at least one purpose");
        }
        purposes = Purpose.setOf(purposes);
        if (outcome.isPresent() && !purposes.contains(Purpose.DECISION)) {
            throw new IllegalArgumentException(
                    "Argument 'purposes' must have DECISION with an outcome but was " + purposes);
        }
    }

    /**
     * That it arrived.
     *
     * @param number the number of the complaint
     * @return a letter
     */
    public static Letter acknowledgement(String number) {
        return letter(number, Purpose.ACKNOWLEDGEMENT);
    }

    /**
     * How far it is.
     *
     * @param number the number of the complaint
     * @return a letter
     */
    public static Letter progress(String number) {
        return letter(number, Purpose.PROGRESS);
    }

    /**
     * That it takes longer.
     *
     * @param number the number of the complaint
     * @return a letter
     */
    public static Letter delay(String number) {
        return letter(number, Purpose.DELAY);
    }

    /**
     * Anything.
     *
     * @param number the number of the complaint
     * @param purpose what for
     * @return a letter
     */
    public static Letter letter(String number, Purpose purpose) {
        return new Letter(
                RecordId.complaint(number), EnumSet.of(purpose), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /**
     * What is decided about the whole, and that it is decided.
     *
     * @param number the number of the complaint
     * @param outcome what is decided
     * @param text what is said
     * @return a letter
     */
    public static Letter decision(String number, Outcome outcome, String text) {
        return new Letter(
                RecordId.complaint(number),
                EnumSet.of(Purpose.DECISION),
                Optional.empty(),
                Optional.of(Personal.of(text)),
                Optional.of(outcome));
    }

    /**
     * A letter of which one does not know yet who sends it, and how.
     *
     * @param id the record
     * @param purposes what for
     * @param part the part it is about; empty for the whole
     * @param text what is said; empty if the host keeps the letter
     * @param outcome what is decided with it; empty if it only tells
     */
    public record Letter(
            RecordId id,
            Set<Purpose> purposes,
            Optional<String> part,
            Optional<Personal> text,
            Optional<Outcome> outcome) {

        /**
         * The same letter for more purposes.
         *
         * @param more what else for
         * @return the letter
         */
        public Letter also(Purpose... more) {
            Set<Purpose> all = EnumSet.copyOf(purposes);
            Collections.addAll(all, more);
            return new Letter(id, all, part, text, outcome);
        }

        /**
         * The same letter about a part.
         *
         * @param one the id of the part
         * @return the letter
         */
        public Letter about(String one) {
            return new Letter(id, purposes, Optional.of(one), text, outcome);
        }

        /**
         * The same letter with these words.
         *
         * @param words what is said
         * @return the letter
         */
        public Letter saying(String words) {
            return new Letter(id, purposes, part, Optional.of(Personal.of(words)), outcome);
        }

        /**
         * The same letter of another tenant or company.
         *
         * @param scope whose it is
         * @return the letter
         */
        public Letter in(String scope) {
            return new Letter(id.in(scope), purposes, part, text, outcome);
        }

        /**
         * Who sends it, and how.
         *
         * @param channel by which way
         * @param actor a person with roles
         * @return the command, now
         */
        public Command by(Channel channel, Actor actor) {
            return new Draft(id, new Tell(purposes, channel, part, text, outcome)).by(actor);
        }
    }

    @Override
    public String verb() {
        return outcome.isPresent() ? "decide" : "tell";
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.tell(this);
    }

    @Override
    public void feed(Fingerprint into) {
        into.put(purposes).put(channel).put(part).put(text).put(outcome);
    }

    /** The verb only: what is said may be personal. */
    @Override
    public String toString() {
        return verb();
    }
}
