package dev.redress.sla.clock;

import dev.redress.calendar.WorkingCalendar;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Takes down how the time of each cycle passed. */
final class Stretches implements Book {

    private final Map<Integer, List<Stretch>> ofCycles = new HashMap<>();
    private final Map<Integer, Integer> continued = new HashMap<>();

    /** Some time that passed in one way, measured in one calendar. */
    record Stretch(
            Instant start, Instant end, boolean isPaused, String reason, Measure measure, WorkingCalendar calendar) {}

    /** How the time of a cycle passed, with that of the cycle it goes on with. */
    List<Stretch> of(int cycle) {
        List<Stretch> all = new ArrayList<>();
        for (int each = cycle; each > 0; each = continued.getOrDefault(each, 0)) {
            all.addAll(ofCycles.getOrDefault(each, List.of()));
        }
        all.sort(Comparator.comparing(Stretch::start));
        return all;
    }

    @Override
    public void stretch(Run run, Instant start, Instant end, boolean paused, String reason) {
        continued.put(run.number, run.continues);
        ofCycles.computeIfAbsent(run.number, none -> new ArrayList<>())
                .add(new Stretch(start, end, paused, reason, run.tally.measure, run.calendar));
    }

    @Override
    public void dueMoved(Run run, Instant at, @Nullable Instant before, @Nullable Instant after, String cause) {}

    @Override
    public void warned(Run run, Instant at, String threshold, boolean last) {}

    @Override
    public void breached(Run run, Instant due) {}

    @Override
    public void judged(Run run, Instant at) {}

    @Override
    public void settled(Run run, Instant at) {}
}
