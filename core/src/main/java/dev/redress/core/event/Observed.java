package dev.redress.core.event;

import dev.redress.core.record.Stamp;
import java.util.List;
import java.util.Objects;

/**
 * Users did something elsewhere in the host; it is on record as it happened, with what the lifecycle would have refused.
 *
 * @param stamp when, and by whom
 * @param verb the command it amounts to
 * @param deviations codes of the refusals it would have met; empty if none
 */
public record Observed(Stamp stamp, String verb, List<String> deviations) implements Event {

    /**
     * Checks and copies.
     *
     * @param stamp when, and by whom
     * @param verb the command it amounts to
     * @param deviations codes of the refusals it would have met; empty if none
     */
    public Observed {
        Objects.requireNonNull(stamp, "stamp");
        Objects.requireNonNull(verb, "verb");
        deviations = List.copyOf(deviations);
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.observed(this);
    }

    /** Says nothing personal. */
    @Override
    public String toString() {
        return "observed " + stamp + " verb " + verb;
    }
}
