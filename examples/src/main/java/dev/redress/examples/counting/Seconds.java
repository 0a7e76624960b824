package dev.redress.examples.counting;

import java.util.Arrays;

/** Whole seconds, one number a case: 8 bytes each, so that a million cases need 8 MB. */
public final class Seconds {

    private long[] seconds = new long[1024];
    private int size;

    /** None yet. */
    public Seconds() {}

    /**
     * Adds a number.
     *
     * @param more the number
     */
    public void add(long more) {
        if (size == seconds.length) {
            seconds = Arrays.copyOf(seconds, 2 * size);
        }
        seconds[size++] = more;
    }

    /**
     * All of them.
     *
     * @return in the order in which they were added
     */
    public long[] all() {
        return Arrays.copyOf(seconds, size);
    }
}
