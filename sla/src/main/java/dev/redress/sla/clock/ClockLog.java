package dev.redress.sla.clock;

import java.util.List;

/**
 * How a case stands, and everything that its clocks came by until then.
 *
 * @param readings one for each promise that is made for it
 * @param events in the order of the promises, those of one clock in the order of their instants
 */
public record ClockLog(List<ClockReading> readings, List<ClockEvent> events) {

    /**
     * Copies.
     *
     * @param readings one for each promise that is made for it
     * @param events what its clocks came by
     */
    public ClockLog {
        readings = List.copyOf(readings);
        events = List.copyOf(events);
    }
}
