package dev.redress.sla.clock;

import dev.redress.core.record.Milestone;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
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

    /** A verdict, its due instant, when it was breached, and the number of the event. */
    record Known(
            ClockState state,
            @Nullable Instant due,
            @Nullable Instant breachedAt,
            long event) {}

    static Verdicts of(Timeline timeline, Instant knownAt) {
        Map<String, Known> found = new HashMap<>();
        Set<String> overturned = new HashSet<>();
        for (Milestone each : timeline.ordered()) {
            if (each.type().equals("overturned") && !each.recordedAt().isAfter(knownAt)) {
                overturned.add(each.subject());
            }
        }
        Map<String, Instant> breached = new HashMap<>();
        List<Milestone> judged = new ArrayList<>();
        for (Milestone each : timeline.ordered()) {
            boolean counts = !each.recordedAt().isAfter(knownAt) && !overturned.contains(Long.toString(each.event()));
            if (counts && each.type().equals("breached")) {
                breached.put(each.subject(), Instant.parse(each.reason()));
            } else if (counts && each.type().equals(JUDGED)) {
                judged.add(each);
            }
        }
        judged.sort(Comparator.comparing(Milestone::event));
        judged.forEach(each -> found.put(each.subject(), known(each, breached.get(each.subject()))));
        return found.isEmpty() ? NONE : new Verdicts(found);
    }

    private static Known known(Milestone judged, @Nullable Instant breached) {
        int slash = judged.reason().indexOf('/');
        String due = judged.reason().substring(slash + 1);
        ClockState state =
                ClockState.valueOf(judged.reason().substring(0, slash).toUpperCase(Locale.ROOT));
        Instant then = due.equals("-") ? null : Instant.parse(due);
        return new Known(state, then, state == ClockState.LATE && breached == null ? then : breached, judged.event());
    }

    @Nullable
    Known find(String promise, int cycle, String subject) {
        return known.isEmpty() ? null : known.get(Clocks.key(promise, cycle, subject));
    }
}
