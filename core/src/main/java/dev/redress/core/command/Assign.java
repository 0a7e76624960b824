package dev.redress.core.command;

import dev.redress.core.facet.Responsibility;
import dev.redress.core.record.Fingerprint;
import dev.redress.core.record.RecordId;
import java.util.Objects;

/**
 * Somebody else answers for it; what is named replaces.
 *
 * @param to owner, watcher, department
 */
public record Assign(Responsibility to) implements Intent {

    /**
     * Checks that all are there.
     *
     * @param to owner, watcher, department
     */
    public Assign {
        Objects.requireNonNull(to, "to");
    }

    /**
     * A complaint in the only scope.
     *
     * @param number the number of the complaint
     * @param to owner, watcher, department
     * @return the command, until {@code by} says who gives it
     */
    public static Draft complaint(String number, Responsibility to) {
        return new Draft(RecordId.complaint(number), new Assign(to));
    }

    /**
     * A new owner.
     *
     * @param number the number of the complaint
     * @param owner the id of the person who works on it from now on
     * @return the command, until {@code by} says who gives it
     */
    public static Draft owner(String number, String owner) {
        return new Draft(
                RecordId.complaint(number),
                new Assign(Responsibility.builder().owner(owner).build()));
    }

    @Override
    public String verb() {
        return "assign";
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.assign(this);
    }

    @Override
    public void feed(Fingerprint into) {
        into.put(to);
    }

    /** The verb only: what is asked for may be personal. */
    @Override
    public String toString() {
        return verb();
    }
}
