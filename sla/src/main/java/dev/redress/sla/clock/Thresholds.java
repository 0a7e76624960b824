package dev.redress.sla.clock;

import dev.redress.calendar.WorkingCalendar;
import dev.redress.sla.promise.Warning;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** When the warnings of a cycle are due; each is crossed once. Mutable, seen by one sweep only. */
final class Thresholds {

    private final List<Warning> warnings;
    private final @Nullable Instant[] at;
    private final boolean[] crossed;

    private Thresholds(List<Warning> warnings, boolean[] crossed) {
        this.warnings = warnings;
        this.at = new Instant[warnings.size()];
        this.crossed = crossed;
    }

    /** Planned anew for a stretch that begins now. */
    static Thresholds planned(
            @Nullable Thresholds before,
            List<Warning> warnings,
            Tally tally,
            WorkingCalendar calendar,
            Instant now,
            Instant due) {
        boolean[] crossed = before == null ? new boolean[warnings.size()] : before.crossed.clone();
        Thresholds next = new Thresholds(warnings, crossed);
        for (int i = 0; i < crossed.length; i++) {
            if (!crossed[i]) {
                next.at[i] = Due.warning(warnings.get(i), tally, calendar, now, due);
            }
        }
        return next;
    }

    private int first() {
        int first = -1;
        for (int i = 0; i < crossed.length; i++) {
            if (!crossed[i]
                    && (first < 0 || Objects.requireNonNull(at[i]).isBefore(Objects.requireNonNull(at[first])))) {
                first = i;
            }
        }
        return first;
    }

    @Nullable
    Instant next() {
        int first = first();
        return first < 0 ? null : at[first];
    }

    void cross(Run run, @Nullable Book book) {
        int first = first();
        crossed[first] = true;
        if (book != null) {
            book.warned(
                    run, Objects.requireNonNull(at[first]), warnings.get(first).text(), first() < 0);
        }
    }
}
