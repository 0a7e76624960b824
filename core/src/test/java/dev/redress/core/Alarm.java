package dev.redress.core;

import dev.redress.core.event.Event;
import dev.redress.core.event.Noted;
import dev.redress.core.history.Snapshot;
import dev.redress.core.record.Actor;
import dev.redress.core.record.Stamp;
import dev.redress.core.store.OutboxEntry;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The smallest watch that finds something: at each of its instants it rings once. */
final class Alarm implements Watch {

    static final String TOPIC = "alert";

    private final String name;
    private final String basis;
    private final List<Instant> instants;

    Alarm(String name, Instant... instants) {
        this(name, "", instants);
    }

    private Alarm(String name, String basis, Instant... instants) {
        this.name = name;
        this.basis = basis;
        this.instants = Arrays.stream(instants).sorted().toList();
    }

    static Alarm restingOn(String basis, String name, Instant... instants) {
        return new Alarm(name, basis, instants);
    }

    @Override
    public String basis() {
        return basis;
    }

    @Override
    public Look look(Snapshot record, Instant now) {
        List<Event> events = new ArrayList<>();
        List<OutboxEntry> outbox = new ArrayList<>();
        for (Instant instant : instants) {
            if (!instant.isAfter(now) && !hasRung(record, instant)) {
                events.add(
                        new Noted(new Stamp(instant, now, Actor.REDRESS), "alarm", name, instant.toString(), Map.of()));
                outbox.add(new OutboxEntry(
                        record.id().number() + '/' + name + '/' + instant, record.id(), TOPIC, instant, Map.of()));
            }
        }
        Optional<Instant> next =
                instants.stream().filter(instant -> instant.isAfter(now)).findFirst();
        return new Look(events, outbox, next, next.map(due -> new Look.NextDue(name, due)));
    }

    private boolean hasRung(Snapshot record, Instant instant) {
        return record.milestones().stream()
                .anyMatch(milestone -> milestone.type().equals("noted alarm " + name)
                        && milestone.subject().equals(instant.toString()));
    }
}
