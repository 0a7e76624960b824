package dev.redress.core.store;

import dev.redress.core.edition.Edition;
import dev.redress.core.event.Event;
import dev.redress.core.event.Noted;
import dev.redress.core.history.Entry;
import dev.redress.core.history.Snapshot;
import dev.redress.core.record.Milestones;
import dev.redress.core.record.RecordId;
import dev.redress.core.record.Stamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;

/** The smallest record there is: it counts its events. */
record Slip(RecordId id, long version) implements Snapshot {

    static final Instant FRI_2026_02_06 = Instant.parse("2026-02-06T01:00:00Z");

    static Entry entry(long number) {
        Event event = new Noted(Stamp.at(FRI_2026_02_06.plusSeconds(number), "rina"), "test", "line", "", Map.of());
        return new Entry(number, event, Optional.empty());
    }

    static List<Entry> entries(long from, long to) {
        return LongStream.rangeClosed(from, to).mapToObj(Slip::entry).toList();
    }

    /** One entry, state {@code open}, nothing else. */
    static Commit.Builder commit(RecordId id, long expected) {
        return commit(id, expected, 1);
    }

    static Commit.Builder commit(RecordId id, long expected, int entries) {
        return Commit.builder()
                .expected(expected)
                .entries(entries(expected + 1, expected + entries))
                .snapshot(new Slip(id, expected + entries))
                .columns(IndexColumns.of("open"));
    }

    @Override
    public Milestones milestones() {
        return Milestones.none();
    }

    @Override
    public Optional<Edition> edition() {
        return Optional.empty();
    }

    @Override
    public boolean fromNewerVersion() {
        return false;
    }

    @Override
    public Snapshot after(Event event) {
        return new Slip(id, version + 1);
    }

    @Override
    public Snapshot erased() {
        return this;
    }
}
