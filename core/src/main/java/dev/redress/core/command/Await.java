package dev.redress.core.command;

import dev.redress.core.facet.Stay;
import dev.redress.core.privacy.Personal;
import dev.redress.core.record.Fingerprint;
import dev.redress.core.record.RecordId;
import java.util.Objects;
import java.util.Optional;

/**
 * The company begins to wait for somebody.
 *
 * @param awaited the name of a wait in the lifecycle
 * @param note for what; empty if the name says it
 */
public record Await(String awaited, Optional<Personal> note) implements Intent {

    /**
     * Checks that all are there.
     *
     * @param awaited the name of a wait in the lifecycle
     * @param note for what; empty if the name says it
     * @throws IllegalArgumentException if the name is blank or longer than 60 characters
     */
    public Await {
        Stay.name(awaited);
        Objects.requireNonNull(note, "note");
    }

    /**
     * A complaint in the only scope.
     *
     * @param number the number of the complaint
     * @param awaited the name of a wait in the lifecycle
     * @return the command, until {@code by} says who gives it
     */
    public static Draft complaint(String number, String awaited) {
        return new Draft(RecordId.complaint(number), new Await(awaited, Optional.empty()));
    }

    @Override
    public String verb() {
        return "await";
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.await(this);
    }

    @Override
    public void feed(Fingerprint into) {
        into.put(awaited).put(note);
    }

    /** The verb only: what is asked for may be personal. */
    @Override
    public String toString() {
        return verb();
    }
}
