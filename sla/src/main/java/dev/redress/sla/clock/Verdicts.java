package dev.redress.sla.clock;

import dev.redress.core.record.Milestone;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The verdicts of a record that were stored and not overturned; what was judged once is not judged by other calendars. */
final class Verdicts {

    static final Verdicts NONE = new Verdicts(Map.of());

    private static final String JUDGED = "judged";

    private final Map<String, Known> known;

    private Verdicts(Map<String, Known> known) {
        this.known = known;
    }

    /** A verdict, its due instant, and the number of the event. */
    record Known(ClockState state, @Nullable Instant due, long event) {}

    static Verdicts of(Timeline timeline, Instant knownAt) {
        Map<String, Known> found = new HashMap<>();
        Set<String> overturned = new HashSet<>();
        for (Milestone each : timeline.ordered()) {
            if (each.type().equals("overturned") && !each.recordedAt().isAfter(knownAt)) {
                overturned.add(each.subject());
            }
        }
        for (Milestone each : timeline.ordered()) {
            boolean counts = each.type().equals(JUDGED)
                    && !each.recordedAt().isAfter(knownAt)
                    && !overturned.contains(Long.toString(each.event()));
            Known before = counts ? found.get(each.subject()) : null;
            if (counts && (before == null || before.event() < each.event())) {
                found.put(each.subject(), known(each));
            }
        }
        return found.isEmpty() ? NONE : new Verdicts(found);
    }

    private static Known known(Milestone judged) {
        int slash = judged.reason().indexOf('/');
        String due = judged.reason().substring(slash + 1);
        String state = judged.reason().substring(0, slash).toUpperCase(Locale.ROOT);
        return new Known(ClockState.valueOf(state), due.equals("-") ? null : Instant.parse(due), judged.event());
    }

    @Nullable
    Known find(String promise, int cycle, String subject) {
        return known.isEmpty() ? null : known.get(Clocks.key(promise, cycle, subject));
    }
}
