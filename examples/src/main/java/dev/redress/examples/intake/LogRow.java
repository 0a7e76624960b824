package dev.redress.examples.intake;

import dev.redress.core.condition.FactValue;
import java.time.Instant;
import java.util.Map;
import java.util.Set;

/**
 * How a case stood from an instant on.
 *
 * @param at the instant
 * @param stages the stages it is in
 * @param waits whom it waits for
 * @param milestones what it says it has reached
 * @param closed whether it is closed
 * @param facts what the row knows of it
 */
record LogRow(
        Instant at,
        Set<String> stages,
        Set<String> waits,
        Set<String> milestones,
        boolean closed,
        Map<String, FactValue> facts) {}
