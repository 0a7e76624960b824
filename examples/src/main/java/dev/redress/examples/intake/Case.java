package dev.redress.examples.intake;

import dev.redress.sla.clock.Timeline;
import java.time.Instant;
import java.util.Optional;

/**
 * One row of the case file, as the mapping reads it.
 *
 * @param line the line on which it begins, from 1
 * @param id its name at the source, not empty
 * @param group the value of the fact by which the summary groups; {@code (none)} if it has none
 * @param timeline its milestones and facts
 * @param recordedDue the due instant that the source recorded, if it did
 * @param flag whether the source called it on time
 */
public record Case(long line, String id, String group, Timeline timeline, Optional<Instant> recordedDue, Flag flag) {

    /** What the source recorded of its promise. */
    public enum Flag {
        /** The source says on time. */
        ON_TIME,
        /** The source says overdue. */
        OVERDUE,
        /** The source says nothing, or something the mapping does not know. */
        NONE
    }

    /** The line only. */
    @Override
    public String toString() {
        return "case on line " + line;
    }
}
