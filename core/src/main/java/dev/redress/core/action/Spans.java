package dev.redress.core.action;

import dev.redress.core.facet.Plan;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Objects;

/**
 * The two spans in which recurrences and sales are counted: as many calendar days before the implementation as after it.
 *
 * <p>Implemented on Friday 27 March 2026 at 14:00 in Jakarta, 90 days: from Saturday 27 December 2025 14:00 up to that moment, and
 * from that moment until Thursday 25 June 2026 14:00. Days are those of the zone, so where clocks change one span may be an hour
 * longer; sales are counted in the same span, so the rates are not moved by it.
 *
 * @param before ends with the implementation
 * @param after begins with it
 */
public record Spans(Span before, Span after) {

    /**
     * Checks that the two meet.
     *
     * @param before ends with the implementation
     * @param after begins with it
     * @throws IllegalArgumentException if one does not begin where the other ends
     */
    public Spans {
        Objects.requireNonNull(before, "before");
        if (!before.until().equals(after.from())) {
            throw new IllegalArgumentException("Argument 'after' must begin where 'before' ends, " + before.until()
                    + ", but began " + after.from());
        }
    }

    /**
     * The spans around an implementation.
     *
     * @param implementedAt when it was implemented
     * @param days how many calendar days on each side, from 1 to {@link Plan#LONGEST_WAIT}
     * @param zone where the days are counted; at the same time of day, in a skipped hour at the jump's later side, in a
     *     repeated hour the first time
     * @return the spans
     * @throws IllegalArgumentException if there are too few or too many days
     */
    public static Spans around(Instant implementedAt, int days, ZoneId zone) {
        if (days < 1 || days > Plan.LONGEST_WAIT) {
            throw new IllegalArgumentException(
                    "Argument 'days' must be from 1 to " + Plan.LONGEST_WAIT + " but was " + days);
        }
        ZonedDateTime middle = implementedAt.atZone(zone);
        return new Spans(
                new Span(middle.minusDays(days).toInstant(), implementedAt),
                new Span(implementedAt, middle.plusDays(days).toInstant()));
    }
}
