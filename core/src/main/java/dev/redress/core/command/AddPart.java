package dev.redress.core.command;

import dev.redress.core.facet.Part;
import dev.redress.core.record.Fingerprint;
import dev.redress.core.record.RecordId;
import java.util.Objects;

/**
 * It has a part that gets an outcome of its own.
 *
 * @param part the part, not yet decided
 */
public record AddPart(Part part) implements Intent {

    /**
     * Checks that all are there.
     *
     * @param part the part, not yet decided
     */
    public AddPart {
        Objects.requireNonNull(part, "part");
    }

    /**
     * A complaint in the only scope.
     *
     * @param number the number of the complaint
     * @param part the part, not yet decided
     * @return the command, until {@code by} says who gives it
     */
    public static Draft complaint(String number, Part part) {
        return new Draft(RecordId.complaint(number), new AddPart(part));
    }

    @Override
    public String verb() {
        return "add-part";
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.addPart(this);
    }

    @Override
    public void feed(Fingerprint into) {
        into.put(part);
    }

    /** The verb only: what is asked for may be personal. */
    @Override
    public String toString() {
        return verb();
    }
}
