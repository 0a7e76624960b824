package dev.redress.sla;

import dev.redress.core.record.Milestone;
import dev.redress.core.record.Milestones;
import dev.redress.sla.clock.ClockEvent.Kind;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What a record has of its clocks and was not overturned, in the order in which it was learnt. */
final class Recorded {

    private static final Map<String, Kind> KINDS = Map.of(
            "due moved", Kind.DUE_MOVED,
            "warned", Kind.WARNED,
            "breached", Kind.BREACHED,
            "judged", Kind.JUDGED);

    private final Map<Clock, List<Fact>> facts = new LinkedHashMap<>();
    private long lastOfClocks;
    private long lastOfOthers;

    private Recorded() {}

    /** A due instant, warning, breach or verdict. */
    record Fact(Kind kind, String word, Optional<Instant> due, long event, Instant recordedAt) {

        static Fact of(Kind kind, Milestone milestone) {
            String reason = milestone.reason();
            int slash = reason.lastIndexOf('/');
            Optional<Instant> due = kind == Kind.WARNED ? Optional.empty() : instant(reason.substring(slash + 1));
            String word = switch (kind) {
                case WARNED -> reason;
                case BREACHED -> "";
                case DUE_MOVED, JUDGED -> reason.substring(0, slash);
            };
            return new Fact(kind, word, due, milestone.event(), milestone.recordedAt());
        }

        private static Optional<Instant> instant(String text) {
            return text.equals("-") ? Optional.empty() : Optional.of(Instant.parse(text));
        }
    }

    static Recorded in(Milestones milestones) {
        Recorded recorded = new Recorded();
        Set<String> overturned = new HashSet<>();
        List<Milestone> all = milestones.oldestFirst();
        for (Milestone each : all) {
            if (each.type().equals("overturned")) {
                overturned.add(each.subject());
            }
        }
        for (Milestone each : all) {
            Kind kind = KINDS.get(each.type());
            if (kind != null) {
                recorded.lastOfClocks = each.event();
                if (!overturned.contains(Long.toString(each.event()))) {
                    recorded.facts
                            .computeIfAbsent(Clock.of(each.subject()), none -> new ArrayList<>())
                            .add(Fact.of(kind, each));
                }
            } else if (!each.type().equals("overturned")) {
                recorded.lastOfOthers = each.event();
            }
        }
        return recorded;
    }

    /** The clocks it knows. */
    Set<Clock> clocks() {
        return facts.keySet();
    }

    List<Fact> of(Clock clock, Kind kind) {
        return facts.getOrDefault(clock, List.of()).stream()
                .filter(fact -> fact.kind() == kind)
                .toList();
    }

    /** Whether something was learnt since the clocks were last written down. */
    boolean isBehind() {
        return lastOfOthers > lastOfClocks;
    }
}
