package dev.redress.examples.summary;

/**
 * How many cases had which verdict.
 *
 * @param met stopped in time, those stopped before they started included
 * @param late stopped after the due instant
 * @param overdue not stopped, due instant passed
 * @param running not stopped, not yet due
 * @param unknown no promise of the edition in force applies, or it has not started
 * @param stopBeforeStart those of the met that were stopped before they started
 * @param provisional those of all that rest on years whose holidays are not known
 */
public record Counts(
        long met, long late, long overdue, long running, long unknown, long stopBeforeStart, long provisional) {

    /** Every case that was read. */
    public long all() {
        return met + late + overdue + running + unknown;
    }

    /** The cases of which one knows whether the promise was kept: the denominator of the on-time rate. */
    public long decided() {
        return met + late + overdue;
    }
}
