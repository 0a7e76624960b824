package dev.redress.core.command;

import dev.redress.core.record.Fingerprint;
import dev.redress.core.record.RecordId;
import java.util.Objects;
import java.util.Optional;

/**
 * A milestone of the host's own process was reached.
 *
 * @param milestone its name in the policy
 * @param part the part it concerns; empty for the whole
 */
public record Reach(String milestone, Optional<String> part) implements Intent {

    /**
     * Checks that all are there.
     *
     * @param milestone its name in the policy
     * @param part the part it concerns; empty for the whole
     */
    public Reach {
        Words.bounded("milestone", milestone);
        Objects.requireNonNull(part, "part");
    }

    /**
     * A complaint in the only scope.
     *
     * @param number the number of the complaint
     * @param milestone its name in the policy
     * @return the command, until {@code by} says who gives it
     */
    public static Draft complaint(String number, String milestone) {
        return new Draft(RecordId.complaint(number), new Reach(milestone, Optional.empty()));
    }

    @Override
    public String verb() {
        return "reach";
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.reach(this);
    }

    @Override
    public void feed(Fingerprint into) {
        into.put(milestone).put(part);
    }

    /** The verb only: what is asked for may be personal. */
    @Override
    public String toString() {
        return verb();
    }
}
