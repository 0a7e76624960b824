package dev.redress.core;

import dev.redress.core.event.Event;
import dev.redress.core.history.Entry;
import dev.redress.core.history.HashChain;
import dev.redress.core.record.RecordId;
import dev.redress.core.store.RecordStore;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Numbers new events, and seals them if the desk chains its histories. */
final class Seals {

    private final RecordStore store;
    private final Optional<HashChain> chain;
    private final Monitor monitor;

    Seals(RecordStore store, Optional<HashChain> chain, Monitor monitor) {
        this.store = store;
        this.chain = chain;
        this.monitor = monitor;
    }

    /** Entries after a version; without seals if the entry of that version has none. */
    List<Entry> entries(RecordId id, long after, List<Event> events) {
        Optional<String> seal = chain.isEmpty() ? Optional.empty() : newest(id, after);
        if (chain.isPresent() && seal.isEmpty()) {
            monitor.unsealed(id);
        }
        List<Entry> entries = new ArrayList<>(events.size());
        for (Event event : events) {
            long number = after + entries.size() + 1;
            seal = seal.map(previous -> chain.orElseThrow().seal(previous, number, event));
            entries.add(new Entry(number, event, seal));
        }
        return entries;
    }

    private Optional<String> newest(RecordId id, long version) {
        return version == 0
                ? Optional.of(HashChain.root(id))
                : store.history(id, version - 1, 1).stream().findFirst().flatMap(Entry::seal);
    }
}
