package dev.redress.examples.summary;

/**
 * How many cases had which verdict.
 *
 * @param met stopped in time, those stopped before they started included
 * @param late stopped after the due instant
 * @param overdue not stopped, due instant passed
 * @param running not stopped, not yet due
 * @param paused not stopped, and waiting for something that stands the clock still
 * @param cancelled once promised, no more, because the case was merged or its facts changed
 * @param exempt what the promise spares such a case for has happened
 * @param unknown no promise of the edition in force applies, or it has not started
 * @param stopBeforeStart those of the met that were stopped before they started
 * @param provisional those of all that rest on years whose holidays are not known
 */
public record Counts(
        long met,
        long late,
        long overdue,
        long running,
        long paused,
        long cancelled,
        long exempt,
        long unknown,
        long stopBeforeStart,
        long provisional) {

    /** No case. */
    public static final Counts NONE = new Counts(0, 0, 0, 0, 0, 0, 0, 0, 0, 0);

    /** Every case that was read. */
    public long all() {
        return decided() + running + paused + cancelled + exempt + unknown;
    }

    /** The cases of which one knows whether the promise was kept: the denominator of the on-time rate. */
    public long decided() {
        return met + late + overdue;
    }

    /** The cases that are not stopped. */
    public long open() {
        return overdue + running + paused;
    }

    /**
     * These and others.
     *
     * @param other the others
     * @return the sum
     */
    public Counts plus(Counts other) {
        return new Counts(
                met + other.met,
                late + other.late,
                overdue + other.overdue,
                running + other.running,
                paused + other.paused,
                cancelled + other.cancelled,
                exempt + other.exempt,
                unknown + other.unknown,
                stopBeforeStart + other.stopBeforeStart,
                provisional + other.provisional);
    }
}
