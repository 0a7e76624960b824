package dev.redress.core;

import dev.redress.core.event.Event;
import dev.redress.core.history.Snapshot;
import dev.redress.core.record.Milestones;
import dev.redress.core.store.OutboxEntry;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One look by all watches at one record: what came due, in the order of the instants and then of the watches. A watch that throws
 * is reported and left out, and the record is looked at again a little later.
 */
final class Glance {

    /** How long after a failed look the next one is. */
    static final Duration AFTER_FAILURE = Duration.ofMinutes(5);

    private final List<Event> events = new ArrayList<>();
    private final List<OutboxEntry> outbox = new ArrayList<>();
    private @Nullable Instant next;
    private Look.@Nullable NextDue due;

    private Glance() {}

    static Glance at(Snapshot record, Instant now, List<Watch> watches, Monitor monitor) {
        Glance glance = new Glance();
        if (record.fromNewerVersion()) {
            // A desk of the newer version is to find it due.
            glance.next(now.plus(AFTER_FAILURE));
            return glance;
        }
        if (!record.milestones().haveRoomFor(Milestones.MOST / 100)) {
            return glance;
        }
        for (Watch watch : watches) {
            try {
                glance.add(sound(watch.look(record, now), record, now), now);
            } catch (RuntimeException failure) {
                monitor.watchFailed(record.id(), watch.getClass(), failure);
                glance.next(now.plus(AFTER_FAILURE));
            }
        }
        glance.events.sort(Comparator.comparing(event -> event.stamp().occurredAt()));
        return glance;
    }

    /** What cannot be stored must not stop the other watches, or the command that is handled. */
    private static Look sound(Look look, Snapshot record, Instant now) {
        boolean future = look.events().stream()
                .anyMatch(event -> event.stamp().occurredAt().isAfter(now)
                        || event.stamp().recordedAt().isAfter(now));
        boolean foreign = look.outbox().stream()
                .anyMatch(entry -> !entry.record().scope().equals(record.id().scope()));
        if (future || foreign) {
            throw new IllegalStateException(
                    "A watch must find what is true by now and stay in scope but found something "
                            + (future ? "later than now" : "for another scope"));
        }
        return look;
    }

    private void add(Look look, Instant now) {
        events.addAll(look.events());
        outbox.addAll(look.outbox());
        look.next()
                .map(instant -> instant.isAfter(now) ? instant : now.plus(AFTER_FAILURE))
                .ifPresent(this::next);
        look.due()
                .filter(other -> due == null || other.due().isBefore(due.due()))
                .ifPresent(other -> due = other);
    }

    private void next(Instant instant) {
        if (next == null || instant.isBefore(next)) {
            next = instant;
        }
    }

    List<Event> events() {
        return events;
    }

    List<OutboxEntry> outbox() {
        return outbox;
    }

    Optional<Instant> next() {
        return Optional.ofNullable(next);
    }

    Optional<Look.NextDue> due() {
        return Optional.ofNullable(due);
    }
}
