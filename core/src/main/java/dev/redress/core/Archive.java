package dev.redress.core;

import dev.redress.core.event.Erased;
import dev.redress.core.event.Event;
import dev.redress.core.event.Noted;
import dev.redress.core.history.Entry;
import dev.redress.core.history.Snapshot;
import dev.redress.core.lifecycle.Decision;
import dev.redress.core.lifecycle.RefusalCode;
import dev.redress.core.lifecycle.Refused;
import dev.redress.core.privacy.Personal;
import dev.redress.core.privacy.Salts;
import dev.redress.core.record.Actor;
import dev.redress.core.record.RecordId;
import dev.redress.core.record.Stamp;
import dev.redress.core.store.CommitResult;
import dev.redress.core.store.Erasure;
import dev.redress.core.store.RecordStore;
import dev.redress.core.store.Stored;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What happens to whole histories: taken over from another system, and emptied of personal words. */
final class Archive {

    private final RecordStore store;
    private final Shift shift;
    private final Map<String, Rules> rules;
    private final Salts salts;
    private final Seals seals;
    private final int attempts;

    Archive(RecordStore store, Shift shift, Map<String, Rules> rules, Salts salts, Seals seals, int attempts) {
        this.store = store;
        this.shift = shift;
        this.rules = rules;
        this.salts = salts;
        this.seals = seals;
        this.attempts = attempts;
    }

    Decision adopt(RecordId id, List<Event> history, Instant quietBefore, Instant now) {
        Rules of = rules.get(id.kind());
        if (of == null) {
            return Refused.of(RefusalCode.UNKNOWN_KIND, id.kind());
        }
        if (history.stream().anyMatch(event -> event.stamp().recordedAt().isAfter(now))) {
            return Refused.of(RefusalCode.FUTURE_DATED, id.toString());
        }
        List<Event> all = new ArrayList<>();
        history.forEach(event -> all.add(event.words(words -> words.seal(salts))));
        all.add(new Noted(Stamp.at(now, Actor.REDRESS), Actor.REDRESS, "adopted", "", Map.of()));
        Shift.Draft draft = shift.new Draft(0, of.replay(id, numbered(all)));
        draft.add(all, draft.record());
        draft.look(now);
        draft.keepQuietBefore(quietBefore);
        CommitResult result = draft.commit(Optional.empty());
        if (result instanceof CommitResult.Committed) {
            return new Decision.Accepted(List.copyOf(draft.events()), draft.record());
        }
        return result instanceof CommitResult.KeyTaken taken
                ? Refused.of(RefusalCode.KEY_TAKEN, taken.key().key())
                : Refused.of(RefusalCode.RECORD_EXISTS, id.toString());
    }

    Decision erase(RecordId id, Actor by, String reason, Instant now) {
        for (int attempt = 0; attempt < attempts; attempt++) {
            Optional<Decision> decision = tryErase(id, by, reason, now);
            if (decision.isPresent()) {
                return decision.get();
            }
        }
        return Refused.of(RefusalCode.TOO_BUSY, id.toString());
    }

    /** Empty if somebody else was faster. */
    private Optional<Decision> tryErase(RecordId id, Actor by, String reason, Instant now) {
        Optional<Snapshot> found = store.find(id).map(Stored::snapshot);
        Rules of = rules.get(id.kind());
        if (found.isEmpty() || of == null) {
            return Optional.of(Refused.of(RefusalCode.UNKNOWN_RECORD, id.toString()));
        }
        if (found.get().fromNewerVersion()) {
            return Optional.of(Refused.of(RefusalCode.NEWER_VERSION, id.toString()));
        }
        long version = found.get().version();
        List<Entry> kept = new ArrayList<>();
        for (Entry entry : store.history(id, 0, (int) version)) {
            kept.add(new Entry(entry.number(), entry.event().words(Personal::erase), entry.seal()));
        }
        Erased erased = new Erased(Stamp.at(now, by.id()), reason);
        kept.addAll(seals.entries(id, version, List.of(erased)));
        Snapshot emptied = of.replay(id, kept);
        CommitResult result = store.erase(new Erasure(version, kept, emptied));
        return result instanceof CommitResult.Committed
                ? Optional.of(new Decision.Accepted(List.of(erased), emptied))
                : Optional.empty();
    }

    private static List<Entry> numbered(List<Event> events) {
        List<Entry> entries = new ArrayList<>();
        for (Event event : events) {
            entries.add(new Entry(entries.size() + 1, event, Optional.empty()));
        }
        return entries;
    }
}
