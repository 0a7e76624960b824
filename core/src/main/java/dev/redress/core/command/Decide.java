package dev.redress.core.command;

import dev.redress.core.facet.Outcome;
import dev.redress.core.privacy.Personal;
import dev.redress.core.record.Fingerprint;
import dev.redress.core.record.RecordId;
import java.util.Objects;
import java.util.Optional;

/**
 * The whole or a part is decided, and the customer is told later; {@link Tell#decision} does both at once.
 *
 * @param part the part; empty for the whole
 * @param outcome what is decided
 * @param reasons why; empty if no words are given
 */
public record Decide(Optional<String> part, Outcome outcome, Optional<Personal> reasons) implements Intent {

    /**
     * Checks that all are there.
     *
     * @param part the part; empty for the whole
     * @param outcome what is decided
     * @param reasons why; empty if no words are given
     */
    public Decide {
        Objects.requireNonNull(part, "part");
        Objects.requireNonNull(outcome, "outcome");
        Objects.requireNonNull(reasons, "reasons");
    }

    /**
     * The whole.
     *
     * @param number the number of the complaint
     * @param outcome what is decided
     * @param reasons why
     * @return the command, until {@code by} says who gives it
     */
    public static Draft complaint(String number, Outcome outcome, String reasons) {
        return new Draft(
                RecordId.complaint(number), new Decide(Optional.empty(), outcome, Optional.of(Personal.of(reasons))));
    }

    /**
     * A part.
     *
     * @param number the number of the complaint
     * @param part the id of the part
     * @param outcome what is decided
     * @return the command, until {@code by} says who gives it
     */
    public static Draft part(String number, String part, Outcome outcome) {
        return new Draft(RecordId.complaint(number), new Decide(Optional.of(part), outcome, Optional.empty()));
    }

    @Override
    public String verb() {
        return "decide";
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.decide(this);
    }

    @Override
    public void feed(Fingerprint into) {
        into.put(part).put(outcome).put(reasons);
    }

    /** The verb only: what is asked for may be personal. */
    @Override
    public String toString() {
        return verb();
    }
}
