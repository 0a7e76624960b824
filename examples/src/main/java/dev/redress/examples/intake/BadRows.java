package dev.redress.examples.intake;

import dev.redress.examples.summary.BadRow;
import java.util.ArrayList;
import java.util.List;

/** Rows that could not be read: all are counted, the first twenty kept. */
public final class BadRows {

    /** How many are kept. */
    public static final int MOST_KEPT = 20;

    private final List<BadRow> sample = new ArrayList<>();
    private long count;
    private long leftOut;

    /** None yet. */
    public BadRows() {}

    void add(long line, String reason) {
        count++;
        if (sample.size() < MOST_KEPT) {
            sample.add(new BadRow(line, reason));
        }
    }

    /** Says that a case is left out, because one of its rows could not be read. */
    void leaveOut() {
        leftOut++;
    }

    /**
     * How many cases of an event log are left out, because one of their rows could not be read.
     *
     * @return the number
     */
    public long leftOut() {
        return leftOut;
    }

    /**
     * How many there were.
     *
     * @return the number
     */
    public long count() {
        return count;
    }

    /**
     * The first of them.
     *
     * @return at most {@value #MOST_KEPT}, in the order of the file
     */
    public List<BadRow> sample() {
        return List.copyOf(sample);
    }
}
