package dev.redress.examples.intake;

import dev.redress.core.condition.FactValue;
import dev.redress.core.condition.Facts;
import dev.redress.sla.clock.Timeline;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What happened to a case, told by how it stood: where one row says what the row before did not, something began, and where it
 * no longer says so, it ended.
 */
final class LogTimeline {

    private final Timeline.Builder timeline;
    private final Map<String, FactValue> known = new HashMap<>();

    private LogTimeline(Timeline.Builder timeline) {
        this.timeline = timeline;
    }

    /**
     * The timeline of a case.
     *
     * @param id its name at the source
     * @param received when it was received
     * @param rows how it stood, by time, at least one
     */
    static Timeline of(String id, Instant received, List<LogRow> rows) {
        LogTimeline told = new LogTimeline(Timeline.builder(id).milestone("received", received));
        told.known.putAll(rows.get(0).facts());
        told.timeline.facts(Facts.of(told.known));
        LogRow before = new LogRow(received, Set.of(), Set.of(), Set.of(), false, Map.of());
        for (LogRow row : rows) {
            told.turn(before, row);
            before = row;
        }
        return told.timeline.build();
    }

    private void turn(LogRow before, LogRow row) {
        began(before.stages(), row.stages(), "entered ", row.at());
        began(before.waits(), row.waits(), "wait began ", row.at());
        began(row.waits(), before.waits(), "wait ended ", row.at());
        began(before.milestones(), row.milestones(), "reached ", row.at());
        if (row.closed() != before.closed()) {
            timeline.milestone(row.closed() ? "closed" : "reopened", row.at());
        }
        changed(row);
    }

    private void began(Set<String> before, Set<String> now, String words, Instant at) {
        now.stream()
                .filter(name -> !before.contains(name))
                .sorted()
                .forEach(name -> timeline.milestone(words + name, at));
    }

    private void changed(LogRow row) {
        Map<String, FactValue> changed = new HashMap<>();
        row.facts().forEach((name, value) -> {
            if (!value.equals(known.put(name, value))) {
                changed.put(name, value);
            }
        });
        if (!changed.isEmpty()) {
            timeline.became(Facts.of(changed), row.at());
        }
    }
}
