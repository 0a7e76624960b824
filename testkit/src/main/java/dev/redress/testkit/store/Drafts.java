package dev.redress.testkit.store;

import dev.redress.core.action.Action;
import dev.redress.core.complaint.Complaint;
import dev.redress.core.event.ActionEvent;
import dev.redress.core.event.ComplaintEvent;
import dev.redress.core.event.Event;
import dev.redress.core.event.Noted;
import dev.redress.core.facet.Complainant;
import dev.redress.core.facet.Receipt;
import dev.redress.core.history.Entry;
import dev.redress.core.history.Snapshot;
import dev.redress.core.privacy.Personal;
import dev.redress.core.record.RecordId;
import dev.redress.core.record.Stamp;
import dev.redress.core.store.Commit;
import dev.redress.core.store.IndexColumns;
import dev.redress.core.store.OutboxEntry;
import dev.redress.core.store.Stored;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Commits to try, without a desk. */
final class Drafts {

    /** 08:00 in Jakarta. */
    static final Instant FRI_2026_02_06 = Instant.parse("2026-02-06T01:00:00Z");

    static final RecordId ONE = RecordId.complaint("K-1");
    static final RecordId TWO = RecordId.complaint("K-2");

    private Drafts() {}

    static Event received() {
        Personal account = Personal.sealed("0123456789abcdef", SampleEvents.PERSONAL + "'s pump leaks");
        return new ComplaintEvent.Received(
                Stamp.at(FRI_2026_02_06, "rina"), Receipt.of(Complainant.of("c-7"), account));
    }

    /** An event that leaves no milestone, so that a record may have any number. */
    static Event noted(String key) {
        return new Noted(Stamp.at(FRI_2026_02_06, "budi"), "contract", "tried", key, Map.of());
    }

    static List<Entry> entries(long after, List<Event> events, Optional<String> seal) {
        List<Entry> entries = new ArrayList<>();
        for (Event event : events) {
            entries.add(new Entry(after + entries.size() + 1, event, seal));
        }
        return entries;
    }

    /** A complaint that has just come in, and nothing else. */
    static Commit.Builder begin(RecordId id) {
        return begin(id, List.of(received()), Optional.empty());
    }

    static Commit.Builder begin(RecordId id, List<Event> events, Optional<String> seal) {
        List<Entry> entries = entries(0, events, seal);
        return Commit.builder()
                .expected(0)
                .entries(entries)
                .snapshot(Complaint.replay(id, entries))
                .columns(IndexColumns.of("received"));
    }

    /** An action with everything set, from its plan on. */
    static List<Event> planned() {
        return SampleEvents.full().stream()
                .filter(ActionEvent.class::isInstance)
                .toList();
    }

    /** An action, planned, started and all the rest. */
    static Commit.Builder beginAction(RecordId id) {
        List<Entry> entries = entries(0, planned(), Optional.empty());
        return Commit.builder()
                .expected(0)
                .entries(entries)
                .snapshot(Action.replay(id, entries))
                .columns(IndexColumns.of("planned"));
    }

    /** One more event on top of a snapshot, without a next look. */
    static Commit.Builder next(Snapshot before, Event event) {
        return Commit.builder()
                .expected(before.version())
                .entries(entries(before.version(), List.of(event), Optional.empty()))
                .snapshot(before.after(event))
                .columns(IndexColumns.of("received"));
    }

    static Commit.Builder next(Stored before) {
        return next(before.snapshot(), noted("on " + before.snapshot().version()));
    }

    static OutboxEntry leaving(RecordId id, String key, Instant notBefore) {
        return new OutboxEntry(key, id, "alert", notBefore, Map.of());
    }
}
