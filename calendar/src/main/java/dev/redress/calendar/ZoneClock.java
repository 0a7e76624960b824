package dev.redress.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.List;

/**
 * When a wall clock first reads a local time or a later one.
 *
 * <p>In a skipped hour that is the jump; in a repeated hour the first of the two. Berlin skipped 02:00–03:00 on Sunday 31
 * March 2024, so both 02:30 and 03:00 happen at 01:00Z. Unlike {@code ZonedDateTime.of}, which reads 02:30 as 03:30, this
 * never lets a later local time happen before an earlier one, and windows that touch on paper touch in time.
 *
 * <p>Made for one span of time and asked in ascending order, so that a year's boundaries cost no search.
 */
final class ZoneClock {

    private final List<ZoneOffsetTransition> transitions = new ArrayList<>();
    private final int firstOffset;
    private int passed;

    ZoneClock(ZoneId zone, long fromEpochSecond, long toEpochSecond) {
        ZoneRules rules = zone.getRules();
        Instant from = Instant.ofEpochSecond(fromEpochSecond);
        firstOffset = rules.getOffset(from).getTotalSeconds();
        ZoneOffsetTransition next = rules.nextTransition(from);
        while (next != null && next.toEpochSecond() <= toEpochSecond) {
            transitions.add(next);
            next = rules.nextTransition(next.getInstant());
        }
    }

    /** Local seconds must not descend from call to call. */
    long instantOf(long localSecond) {
        while (passed < transitions.size() && localSecond >= localBefore(transitions.get(passed))) {
            passed++;
        }
        if (passed == 0) {
            return localSecond - firstOffset;
        }
        ZoneOffsetTransition last = transitions.get(passed - 1);
        // Before the wall clock's new reading there is nothing but the jump itself.
        return Math.max(
                last.toEpochSecond(), localSecond - last.getOffsetAfter().getTotalSeconds());
    }

    private static long localBefore(ZoneOffsetTransition transition) {
        return transition.toEpochSecond() + transition.getOffsetBefore().getTotalSeconds();
    }

    /**
     * The civil date whose 00:00 the wall clock reached last. In St. John's the clock went back from Sunday 7 November 2010
     * 00:01 to Saturday 23:01; the date stays Sunday, as Sunday's hours do.
     */
    static LocalDate dateOf(Instant at, ZoneId zone) {
        // By numbers: of the dates beside the answer, no object needs to be made.
        long local = at.getEpochSecond() + zone.getRules().getOffset(at).getTotalSeconds();
        long day = Math.floorDiv(local, 86_400L);
        LocalDateTime next = LocalDate.ofEpochDay(day + 1).atStartOfDay();
        return LocalDate.ofEpochDay(instantOf(next, zone).isAfter(at) ? day : day + 1);
    }

    /** The same answer for one local time, without a prepared span. */
    static Instant instantOf(LocalDateTime local, ZoneId zone) {
        ZoneOffsetTransition gapOrOverlap = zone.getRules().getTransition(local);
        if (gapOrOverlap == null) {
            ZoneOffset offset = zone.getRules().getOffset(local);
            return local.toInstant(offset);
        }
        return gapOrOverlap.isGap() ? gapOrOverlap.getInstant() : local.toInstant(gapOrOverlap.getOffsetBefore());
    }
}
