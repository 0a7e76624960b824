package dev.redress.sla.clock;

import dev.redress.calendar.WorkingCalendar;
import dev.redress.calendar.limit.Limit;
import dev.redress.sla.promise.Pausing;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How long the pauses of a cycle may last: all together, and each wait by itself. Mutable, seen by one sweep only.
 *
 * <p>With {@code each: 5 business days} a wait for the complainant from Monday and one for the supplier from Thursday pause the clock
 * until the supplier's five days are over, the Thursday after.
 */
final class Caps {

    private static final @Nullable Cap[] NONE = new Cap[0];

    private final @Nullable Cap all;
    private final @Nullable Limit limitOfEach;
    private final @Nullable Cap[] each;

    Caps(Pausing pausing) {
        this.all = pausing.atMost().map(Cap::new).orElse(null);
        this.limitOfEach = pausing.each().orElse(null);
        this.each = limitOfEach == null ? NONE : new Cap[pausing.reasons().size()];
    }

    void from(Caps other) {
        if (all != null && other.all != null) {
            all.from(other.all);
        }
        System.arraycopy(other.each, 0, each, 0, each.length);
    }

    /** Another wait begins, with a cap of its own. */
    void begins(int pause) {
        if (pause < each.length) {
            each[pause] = null;
        }
    }

    private Cap ofEach(int pause, Limit limit) {
        Cap cap = each[pause];
        if (cap == null) {
            cap = new Cap(limit);
            each[pause] = cap;
        }
        return cap;
    }

    void spend(WorkingCalendar calendar, Instant from, Instant to, Instant lastMoment, boolean[] open) {
        if (all != null) {
            all.spend(calendar, from, to, lastMoment);
        }
        for (int i = 0; limitOfEach != null && i < each.length; i++) {
            if (open[i]) {
                ofEach(i, limitOfEach).spend(calendar, from, to, lastMoment);
            }
        }
    }

    /** When a pause that begins now stops having an effect: now if nothing is left, null if it is not capped. */
    @Nullable
    Instant end(WorkingCalendar calendar, Instant now, boolean[] open) {
        Instant last = null;
        for (int i = 0; limitOfEach != null && i < each.length; i++) {
            if (open[i]) {
                Instant end = ofEach(i, limitOfEach).end(calendar, now);
                last = last == null || end.isAfter(last) ? end : last;
            }
        }
        Instant together = all == null ? null : all.end(calendar, now);
        if (last == null || together == null) {
            return last == null ? together : last;
        }
        return last.isBefore(together) ? last : together;
    }
}
