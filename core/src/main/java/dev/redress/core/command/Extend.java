package dev.redress.core.command;

import dev.redress.core.record.Fingerprint;
import dev.redress.core.record.RecordId;
import java.util.Objects;
import java.util.Optional;

/**
 * The limit of a promise becomes longer, as often and for as long as its policy allows.
 *
 * <p>K-1042 was to be resolved by Friday 6 February 2026 17:00 in Jakarta. On the 5th the customer is told that the laboratory needs
 * longer, which is event 9; {@code Extend.promise("K-1042", "resolve", "laboratory", 9)} asks for the extension with that proof.
 * Whether the promise lets it be extended, by whom and until when is for the policy to say.
 *
 * @param promise its name in the policy
 * @param reason a word of the policy
 * @param proof the number of the event that told the customer, from 1; empty if the policy asks for none
 */
public record Extend(String promise, String reason, Optional<Long> proof) implements Intent {

    /**
     * Checks that all are there.
     *
     * @param promise its name in the policy
     * @param reason a word of the policy
     * @param proof the number of the event that told the customer, from 1; empty if the policy asks for none
     * @throws IllegalArgumentException if the number of the proof is below 1
     */
    public Extend {
        Words.bounded("promise", promise);
        Words.bounded("reason", reason);
        Objects.requireNonNull(proof, "proof");
        if (proof.isPresent() && proof.get() < 1) {
            throw new IllegalArgumentException("Argument 'proof' must be at least 1 but was " + proof.get());
        }
    }

    /**
     * A promise of a complaint in the only scope.
     *
     * @param number the number of the complaint
     * @param promise its name in the policy
     * @param reason a word of the policy
     * @return the command, until {@code by} says who gives it
     */
    public static Draft promise(String number, String promise, String reason) {
        return new Draft(RecordId.complaint(number), new Extend(promise, reason, Optional.empty()));
    }

    /**
     * With the proof that the customer was told.
     *
     * @param number the number of the complaint
     * @param promise its name in the policy
     * @param reason a word of the policy
     * @param proof the number of the event that told the customer, from 1
     * @return the command, until {@code by} says who gives it
     * @throws IllegalArgumentException if the number of the proof is below 1
     */
    public static Draft promise(String number, String promise, String reason, long proof) {
        return new Draft(RecordId.complaint(number), new Extend(promise, reason, Optional.of(proof)));
    }

    @Override
    public String verb() {
        return "extend";
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.extend(this);
    }

    @Override
    public void feed(Fingerprint into) {
        into.put(promise).put(reason).put(proof);
    }

    /** The verb only: what is asked for may be personal. */
    @Override
    public String toString() {
        return verb();
    }
}
