package dev.redress.sla.clock;

import dev.redress.core.condition.Facts;
import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What clocks need of a case: when it first reached each milestone, and its facts. A complaint, a task or a row of a file
 * can give one.
 *
 * @param milestones name to instant, such as {@code received} to 2026-02-02T02:20Z; a milestone not reached is absent
 * @param facts what is known of the case
 */
public record Timeline(Map<String, Instant> milestones, Facts facts) {

    /**
     * Copies the milestones.
     *
     * @param milestones name to instant
     * @param facts what is known of the case
     */
    public Timeline {
        milestones = Collections.unmodifiableMap(new TreeMap<>(milestones));
        Objects.requireNonNull(facts, "facts");
    }

    /**
     * When a milestone was reached, as far as it has been by an instant.
     *
     * @param name its name
     * @param at nothing later is seen
     * @return the instant; empty if it has not been reached by then
     */
    public Optional<Instant> reached(String name, Instant at) {
        return Optional.ofNullable(milestones.get(name)).filter(when -> !when.isAfter(at));
    }

    /** The names of the milestones only. */
    @Override
    public String toString() {
        return "timeline " + milestones.keySet();
    }
}
