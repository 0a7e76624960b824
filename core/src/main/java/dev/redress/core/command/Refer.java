package dev.redress.core.command;

import dev.redress.core.record.Fingerprint;
import dev.redress.core.record.RecordId;
import java.util.Objects;
import java.util.Optional;

/**
 * A body outside is asked to resolve it (ISO 10003).
 *
 * @param body which body
 * @param reference its number there; empty until known
 */
public record Refer(String body, Optional<String> reference) implements Intent {

    /**
     * Checks that all are there.
     *
     * @param body which body
     * @param reference its number there; empty until known
     */
    public Refer {
        Words.bounded("body", body);
        Objects.requireNonNull(reference, "reference");
    }

    /**
     * A complaint in the only scope.
     *
     * @param number the number of the complaint
     * @param body which body
     * @return the command, until {@code by} says who gives it
     */
    public static Draft complaint(String number, String body) {
        return new Draft(RecordId.complaint(number), new Refer(body, Optional.empty()));
    }

    @Override
    public String verb() {
        return "refer";
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.refer(this);
    }

    @Override
    public void feed(Fingerprint into) {
        into.put(body).put(reference);
    }

    /** The verb only: what is asked for may be personal. */
    @Override
    public String toString() {
        return verb();
    }
}
