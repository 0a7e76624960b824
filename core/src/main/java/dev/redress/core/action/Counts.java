package dev.redress.core.action;

import java.util.function.ToLongFunction;

/**
 * Recurrences of one cause and sales, in equal spans before and after an action.
 *
 * @param before recurrences before, 0 to {@link #MOST}
 * @param salesBefore sales before, 0 or more
 * @param after recurrences after, 0 to {@link #MOST}
 * @param salesAfter sales after, 0 or more
 */
public record Counts(long before, long salesBefore, long after, long salesAfter) {

    /** The most recurrences in one span. */
    public static final long MOST = 1_000_000_000;

    /**
     * Checks the figures.
     *
     * @param before recurrences before
     * @param salesBefore sales before
     * @param after recurrences after
     * @param salesAfter sales after
     * @throws IllegalArgumentException if a figure is negative or a count of recurrences too large
     */
    public Counts {
        require("before", before, MOST);
        require("salesBefore", salesBefore, Long.MAX_VALUE);
        require("after", after, MOST);
        require("salesAfter", salesAfter, Long.MAX_VALUE);
    }

    /**
     * Counts what fell into the spans.
     *
     * @param spans where to count
     * @param cause which cause; others are not counted
     * @param occurrences complaints in any order, also from outside the spans; read once
     * @param sales how many sales a span had; asked once for each
     * @return the counts
     */
    public static Counts of(Spans spans, String cause, Iterable<Occurrence> occurrences, ToLongFunction<Span> sales) {
        long before = 0;
        long after = 0;
        for (Occurrence each : occurrences) {
            if (each.cause().equals(cause)) {
                before += spans.before().contains(each.at()) ? 1 : 0;
                after += spans.after().contains(each.at()) ? 1 : 0;
            }
        }
        return new Counts(before, sales.applyAsLong(spans.before()), after, sales.applyAsLong(spans.after()));
    }

    private static void require(String argument, long value, long most) {
        if (value < 0 || value > most) {
            throw new IllegalArgumentException(
                    "Argument '" + argument + "' must be from 0 to " + most + " but was " + value);
        }
    }
}
