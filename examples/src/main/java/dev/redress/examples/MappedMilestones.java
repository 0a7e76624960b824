package dev.redress.examples;

import dev.redress.core.record.Milestone;
import dev.redress.examples.intake.InputRefused;
import dev.redress.examples.intake.Mapping;
import dev.redress.policy.finding.Quoted;
import dev.redress.sla.clock.Timeline;
import dev.redress.sla.promise.Promise;
import dev.redress.sla.promise.Trigger;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Whether a file can tell what starts and stops the promises: one that waits for what no row can say would never start, or be
 * overdue for ever, and nobody would know why.
 */
final class MappedMilestones {

    private MappedMilestones() {}

    /** Refuses a promise that starts, stops or pauses on something that no row can say. */
    static void check(Mapping columns, List<Promise> promises) {
        Timeline.Builder every = Timeline.builder("every");
        columns.words().forEach(words -> every.milestone(words, Instant.EPOCH));
        List<Milestone> known = every.build().milestones();
        String faults = promises.stream()
                .flatMap(promise -> Stream.of(promise.start(), promise.stop())
                        .filter(trigger -> !canHappen(trigger, known))
                        .map(trigger -> "The mapping has no column for the milestone " + Quoted.text(trigger.text())
                                + ", which the promise " + Quoted.text(promise.id()) + " needs"))
                .collect(Collectors.joining("\n"));
        if (!faults.isEmpty()) {
            throw new InputRefused(faults);
        }
    }

    private static boolean canHappen(Trigger trigger, List<Milestone> known) {
        if (trigger instanceof Trigger.On on) {
            return known.stream().anyMatch(on::fits);
        }
        // Of several, one is enough; what other promises do is theirs.
        return !(trigger instanceof Trigger.AnyOf any)
                || any.triggers().stream().anyMatch(one -> canHappen(one, known));
    }
}
