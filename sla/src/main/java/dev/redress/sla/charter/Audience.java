package dev.redress.sla.charter;

import dev.redress.sla.promise.Family;

/** Who reads a charter. */
public enum Audience {
    /** Legal and service promises, what is owed when one slips, rights, and where to write; nothing of what departments promise each other. */
    CUSTOMERS,
    /** Everything, with names, calendars, warnings, what happens on reopening, and sources. */
    STAFF;

    boolean reads(Family family) {
        return this == STAFF || family != Family.INTERNAL;
    }
}
