package dev.redress.sla;

import dev.redress.calendar.Planted;

/** Needs what needs it. */
public interface Promise {

    /** Who made it. */
    default Planted planted() {
        return new Planted();
    }
}
