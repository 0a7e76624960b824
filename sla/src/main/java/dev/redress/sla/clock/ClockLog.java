package dev.redress.sla.clock;

import java.util.List;
import java.util.Set;

/**
 * How a case stands, and everything that its clocks came by until then.
 *
 * @param readings one for each promise that is made for it
 * @param events in the order of the promises, those of one clock in the order of their instants
 * @param settled the {@linkplain ClockEvent#key() keys} of the clocks whose verdict is stored and stands; their events are left out
 */
public record ClockLog(List<ClockReading> readings, List<ClockEvent> events, Set<String> settled) {

    /**
     * Copies.
     *
     * @param readings one for each promise that is made for it
     * @param events what its clocks came by
     * @param settled the keys of the clocks whose verdict stands
     */
    public ClockLog {
        readings = List.copyOf(readings);
        events = List.copyOf(events);
        settled = Set.copyOf(settled);
    }
}
