package dev.redress.examples.judging;

import dev.redress.sla.clock.Timeline;
import dev.redress.sla.promise.Trigger;
import java.time.Instant;
import java.util.Optional;

/** Finds what happened first in a case. */
public final class Milestones {

    private Milestones() {}

    /**
     * When something happened first, as far as it has by an instant.
     *
     * @param trigger a simple trigger
     * @param timeline the case
     * @param asOf nothing later is seen
     * @return the instant; empty if it has not happened by then
     */
    public static Optional<Instant> first(Trigger trigger, Timeline timeline, Instant asOf) {
        return timeline.milestones().stream()
                .filter(each -> trigger instanceof Trigger.On on && on.fits(each))
                .map(each -> each.occurredAt())
                .filter(when -> !when.isAfter(asOf))
                .findFirst();
    }
}
