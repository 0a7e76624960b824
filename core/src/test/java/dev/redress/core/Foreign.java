package dev.redress.core;

import dev.redress.core.edition.Edition;
import dev.redress.core.event.Event;
import dev.redress.core.history.Snapshot;
import dev.redress.core.record.Milestones;
import dev.redress.core.record.RecordId;
import java.util.Optional;

/** A record of a kind that the desk has no rules for. */
record Foreign(RecordId id, long version) implements Snapshot {

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
        return new Foreign(id, version + 1);
    }

    @Override
    public Snapshot erased() {
        return this;
    }
}
