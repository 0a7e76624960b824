package dev.redress.core.command;

import dev.redress.core.facet.Assessment;
import dev.redress.core.record.Fingerprint;
import dev.redress.core.record.RecordId;
import java.util.Objects;

/**
 * How bad is it, how complex, how far does it reach, what must happen at once? May be asked again; what is named replaces.
 *
 * @param assessment what was found
 */
public record Assess(Assessment assessment) implements Intent {

    /**
     * Checks that all are there.
     *
     * @param assessment what was found
     */
    public Assess {
        Objects.requireNonNull(assessment, "assessment");
    }

    /**
     * A complaint in the only scope.
     *
     * @param number the number of the complaint
     * @param assessment what was found
     * @return the command, until {@code by} says who gives it
     */
    public static Draft complaint(String number, Assessment assessment) {
        return new Draft(RecordId.complaint(number), new Assess(assessment));
    }

    @Override
    public String verb() {
        return "assess";
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.assess(this);
    }

    @Override
    public void feed(Fingerprint into) {
        into.put(assessment);
    }

    /** The verb only: what is asked for may be personal. */
    @Override
    public String toString() {
        return verb();
    }
}
