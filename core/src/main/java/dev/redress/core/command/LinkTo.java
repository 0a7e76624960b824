package dev.redress.core.command;

import dev.redress.core.facet.Link;
import dev.redress.core.facet.LinkKind;
import dev.redress.core.record.Fingerprint;
import dev.redress.core.record.RecordId;
import java.util.Objects;

/**
 * It belongs to another complaint.
 *
 * @param link how, and to which
 */
public record LinkTo(Link link) implements Intent {

    /**
     * Checks that all are there.
     *
     * @param link how, and to which
     */
    public LinkTo {
        Objects.requireNonNull(link, "link");
    }

    /**
     * A complaint in the only scope.
     *
     * @param number the number of the complaint
     * @param kind how
     * @param to the number of the other complaint
     * @return the command, until {@code by} says who gives it
     */
    public static Draft complaint(String number, LinkKind kind, String to) {
        return new Draft(RecordId.complaint(number), new LinkTo(new Link(kind, to)));
    }

    @Override
    public String verb() {
        return "link";
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.linkTo(this);
    }

    @Override
    public void feed(Fingerprint into) {
        into.put(link);
    }

    /** The verb only: what is asked for may be personal. */
    @Override
    public String toString() {
        return verb();
    }
}
