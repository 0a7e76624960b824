package dev.redress.examples.summary;

/**
 * Open cases by their age at the as-of instant.
 *
 * @param label such as {@code 31 to 90 days}
 * @param running how many are not yet due
 * @param paused how many wait, with the clock standing still
 * @param overdue how many are overdue
 * @param unknown how many have no promise
 */
public record AgeBand(String label, long running, long paused, long overdue, long unknown) {

    /** How many are open. */
    public long open() {
        return running + paused + overdue + unknown;
    }
}
