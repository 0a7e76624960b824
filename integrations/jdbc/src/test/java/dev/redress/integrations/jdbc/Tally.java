package dev.redress.integrations.jdbc;

import dev.redress.core.edition.Edition;
import dev.redress.core.event.Event;
import dev.redress.core.event.FromNewerVersion;
import dev.redress.core.event.Noted;
import dev.redress.core.history.Entry;
import dev.redress.core.history.Snapshot;
import dev.redress.core.record.Milestones;
import dev.redress.core.record.RecordId;
import dev.redress.core.record.Stamp;
import dev.redress.core.store.BrokenStoreException;
import dev.redress.core.store.RecordCodec;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The smallest record there is: it counts its events and keeps the code of the last. */
record Tally(RecordId id, long version, String last, boolean fromNewerVersion) implements Snapshot {

    static Tally begun(RecordId id) {
        return new Tally(id, 0, "", false);
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
    public Tally after(Event event) {
        boolean newer = fromNewerVersion || event instanceof FromNewerVersion;
        return new Tally(id, version + 1, event instanceof Noted noted ? noted.code() : last, newer);
    }

    @Override
    public Tally erased() {
        return new Tally(id, version, "", fromNewerVersion);
    }

    static Noted noted(Instant at, String code) {
        return new Noted(Stamp.at(at, "rina"), "test", code, "", Map.of());
    }

    /** Writes lines; knows only notes, and calls everything else newer than itself. */
    static final class Codec implements RecordCodec {

        /** Begins a snapshot that a newer version wrote. */
        static final String NEWER = "newer";

        @Override
        public String write(Event event) {
            if (event instanceof FromNewerVersion newer) {
                return newer.text();
            }
            Stamp stamp = event.stamp();
            return FactLines.write(Map.of(
                    "type", "noted",
                    "occurredAt", stamp.occurredAt().toString(),
                    "recordedAt", stamp.recordedAt().toString(),
                    "by", stamp.by(),
                    "code", ((Noted) event).code()));
        }

        @Override
        public Event readEvent(String text) {
            Map<String, String> facts = FactLines.read(text);
            Stamp stamp = new Stamp(
                    Instant.parse(facts.get("occurredAt")), Instant.parse(facts.get("recordedAt")), facts.get("by"));
            return facts.get("type").equals("noted")
                    ? new Noted(stamp, "test", facts.get("code"), "", Map.of())
                    : new FromNewerVersion(stamp, facts.get("type"), text);
        }

        @Override
        public String write(Snapshot snapshot) {
            Tally tally = (Tally) snapshot;
            return FactLines.write(Map.of(
                    "scope", tally.id().scope(),
                    "kind", tally.id().kind(),
                    "number", tally.id().number(),
                    "version", Long.toString(tally.version()),
                    "last", tally.last(),
                    "newer", Boolean.toString(tally.fromNewerVersion())));
        }

        @Override
        public Tally readSnapshot(String kind, String text) {
            if (text.startsWith(NEWER)) {
                throw new BrokenStoreException("The snapshot has a key that is not known at $.");
            }
            Map<String, String> facts = FactLines.read(text);
            RecordId id = new RecordId(facts.get("scope"), facts.get("kind"), facts.get("number"));
            return new Tally(
                    id,
                    Long.parseLong(facts.get("version")),
                    facts.get("last"),
                    Boolean.parseBoolean(facts.get("newer")));
        }

        @Override
        public Tally replay(RecordId id, List<Entry> history) {
            Tally tally = begun(id);
            for (Entry entry : history) {
                tally = tally.after(entry.event());
            }
            return tally;
        }
    }
}
