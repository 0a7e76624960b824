package dev.redress.core.command;

import dev.redress.core.facet.Attachment;
import dev.redress.core.record.Fingerprint;
import dev.redress.core.record.RecordId;
import java.util.Objects;

/**
 * A document belongs to it.
 *
 * @param attachment where the host keeps it
 */
public record Attach(Attachment attachment) implements Intent {

    /**
     * Checks that all are there.
     *
     * @param attachment where the host keeps it
     */
    public Attach {
        Objects.requireNonNull(attachment, "attachment");
    }

    /**
     * A complaint in the only scope.
     *
     * @param number the number of the complaint
     * @param attachment where the host keeps it
     * @return the command, until {@code by} says who gives it
     */
    public static Draft complaint(String number, Attachment attachment) {
        return new Draft(RecordId.complaint(number), new Attach(attachment));
    }

    @Override
    public String verb() {
        return "attach";
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.attach(this);
    }

    @Override
    public void feed(Fingerprint into) {
        into.put(attachment);
    }

    /** The verb only: what is asked for may be personal. */
    @Override
    public String toString() {
        return verb();
    }
}
