package dev.redress.core;

import dev.redress.core.event.Event;
import dev.redress.core.history.Snapshot;
import dev.redress.core.record.Fingerprint;
import dev.redress.core.record.RecordId;
import dev.redress.core.store.BrokenStoreException;
import dev.redress.core.store.Commit;
import dev.redress.core.store.CommitResult;
import dev.redress.core.store.Due;
import dev.redress.core.store.IndexColumns;
import dev.redress.core.store.OutboxEntry;
import dev.redress.core.store.RecordStore;
import dev.redress.core.store.Remembered;
import dev.redress.core.store.Stored;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Looks at records, and makes one commit of what is found and decided. */
final class Shift {

    /** After this many rounds at one instant something answers anew each time, and waits for the next look. */
    private static final int ROUNDS = 8;

    private static final int STORE_IS_AWAY = 3;

    private static final Duration PUT_OFF = Duration.ofHours(1);

    private final RecordStore store;
    private final Map<String, Rules> rules;
    private final List<Watch> watches;
    private final Monitor monitor;
    private final String basis;
    private final Seals seals;

    Shift(RecordStore store, Map<String, Rules> rules, List<Watch> watches, Monitor monitor, Seals seals) {
        this.store = store;
        this.seals = seals;
        this.rules = rules;
        this.watches = watches;
        this.monitor = monitor;
        this.basis = basis(watches);
    }

    private static String basis(List<Watch> watches) {
        Fingerprint all = new Fingerprint();
        watches.forEach(watch -> all.put(watch.basis()));
        return watches.stream().allMatch(watch -> watch.basis().isEmpty()) ? "" : all.text();
    }

    /** A record with everything that has come due, and what is to be stored of it. */
    final class Draft {

        private final long expected;
        private final List<Event> events = new ArrayList<>();
        private final Map<String, OutboxEntry> outbox = new LinkedHashMap<>();
        private Snapshot record;
        private Optional<Instant> next = Optional.empty();
        private Optional<Look.NextDue> due = Optional.empty();

        Draft(long expected, Snapshot record) {
            this.expected = expected;
            this.record = record;
        }

        Snapshot record() {
            return record;
        }

        List<Event> events() {
            return events;
        }

        /** What was decided, or came with a history. */
        void add(List<Event> more, Snapshot after) {
            events.addAll(more);
            record = after;
        }

        /** Until nothing more is found at this instant. */
        void look(Instant now) {
            for (int round = 0; round < ROUNDS; round++) {
                Glance glance = Glance.at(record, now, watches, monitor);
                next = glance.next();
                due = glance.due();
                if (glance.events().isEmpty()) {
                    return;
                }
                for (Event event : glance.events()) {
                    record = record.after(event);
                }
                events.addAll(glance.events());
                glance.outbox().forEach(entry -> outbox.putIfAbsent(entry.key(), entry));
            }
            next = Optional.of(now.plus(Glance.AFTER_FAILURE));
        }

        /** Neither alerts nor commands for what came due before; a person takes over. */
        void keepQuietBefore(Instant instant) {
            outbox.values().removeIf(entry -> entry.notBefore().isBefore(instant));
        }

        CommitResult commit(Optional<Remembered> command) {
            Rules of = of(record.id());
            IndexColumns columns = of.columns(record);
            return store.commit(Commit.builder()
                    .expected(expected)
                    .command(command)
                    .entries(seals.entries(record.id(), expected, events))
                    .snapshot(record)
                    .lookAt(next)
                    .basis(basis)
                    .columns(new IndexColumns(
                            columns.state(),
                            columns.owner(),
                            columns.priority(),
                            due.map(Look.NextDue::due),
                            due.map(Look.NextDue::promise)))
                    .outbox(outbox.values())
                    .keys(of.keys(record))
                    .build());
        }
    }

    private Rules of(RecordId id) {
        Rules known = rules.get(id.kind());
        if (known == null) {
            throw new IllegalStateException("A desk must have rules for records of kind " + id.kind());
        }
        return known;
    }

    Desk.Looked look(Instant now, int limit) {
        return round(
                store.due(now, Optional.empty(), limit).stream().map(Due::id).toList(), now);
    }

    Desk.Looked relook(String scope, Instant now, int limit) {
        return round(store.restingElsewhere(scope, basis, Optional.empty(), limit), now);
    }

    /** One record that the store cannot read must not keep the others from their turn; a store that is away ends the round. */
    private Desk.Looked round(List<RecordId> ids, Instant now) {
        int events = 0;
        int failed = 0;
        int brokenInARow = 0;
        Optional<BrokenStoreException> broken = Optional.empty();
        for (RecordId id : ids) {
            try {
                int found = tryLook(id, now);
                events += Math.max(found, 0);
                failed += found < 0 ? 1 : 0;
                brokenInARow = 0;
            } catch (BrokenStoreException away) {
                broken = Optional.of(away);
                brokenInARow++;
                if (brokenInARow == STORE_IS_AWAY) {
                    break;
                }
            }
        }
        if (broken.isPresent()) {
            throw broken.get();
        }
        return new Desk.Looked(ids.size(), events, failed);
    }

    /** A record that cannot be looked at is put off, and the others go on. */
    private int tryLook(RecordId id, Instant now) {
        Optional<Stored> stored = store.find(id);
        if (stored.isEmpty()) {
            return 0;
        }
        try {
            return look(stored.get(), now);
        } catch (BrokenStoreException away) {
            throw away;
        } catch (RuntimeException failure) {
            monitor.watchFailed(id, Watch.class, failure);
            store.rearm(id, stored.get().snapshot().version(), Optional.of(now.plus(PUT_OFF)), basis);
            return -1;
        }
    }

    int look(RecordId id, Instant now) {
        return store.find(id).map(stored -> look(stored, now)).orElse(0);
    }

    /** Whoever lost the race leaves it to the winner, who looked too. */
    private int look(Stored stored, Instant now) {
        of(stored.snapshot().id());
        Draft draft = new Draft(stored.snapshot().version(), stored.snapshot());
        draft.look(now);
        if (draft.events().isEmpty()) {
            store.rearm(stored.snapshot().id(), stored.snapshot().version(), draft.next, basis);
            return 0;
        }
        if (!(draft.commit(Optional.empty()) instanceof CommitResult.Committed)) {
            return 0;
        }
        monitor.cameDue(stored.snapshot().id(), draft.events().size());
        return draft.events().size();
    }
}
