package dev.redress.core.command;

import dev.redress.core.condition.Facts;
import dev.redress.core.record.Fingerprint;
import dev.redress.core.record.RecordId;
import java.util.Objects;

/**
 * The host knows more, or something else.
 *
 * @param facts those that changed; none of them personal
 */
public record ChangeFacts(Facts facts) implements Intent {

    /**
     * Checks that all are there.
     *
     * @param facts those that changed; none of them personal
     */
    public ChangeFacts {
        Objects.requireNonNull(facts, "facts");
    }

    /**
     * A complaint in the only scope.
     *
     * @param number the number of the complaint
     * @param facts those that changed
     * @return the command, until {@code by} says who gives it
     */
    public static Draft complaint(String number, Facts facts) {
        return new Draft(RecordId.complaint(number), new ChangeFacts(facts));
    }

    @Override
    public String verb() {
        return "change-facts";
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.changeFacts(this);
    }

    @Override
    public void feed(Fingerprint into) {
        into.put(facts);
    }

    /** The verb only: what is asked for may be personal. */
    @Override
    public String toString() {
        return verb();
    }
}
