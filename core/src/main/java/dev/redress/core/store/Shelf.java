package dev.redress.core.store;

import dev.redress.core.record.RecordId;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.function.Predicate;

/**
 * The records of {@link InMemoryRecords}, by id and in the order of ids. Read by any number of threads; written under the lock.
 * Ids only come, they never go, so a walk over them meets each record that was there when it began.
 */
final class Shelf {

    /** No text that is not empty comes before it, so an id made of it stands before all others of its scope or kind. */
    private static final String FIRST = "\0";

    private final ConcurrentMap<RecordId, Kept> records = new ConcurrentHashMap<>();
    private final NavigableSet<RecordId> ids = new ConcurrentSkipListSet<>();

    Optional<Kept> find(RecordId id) {
        return Optional.ofNullable(records.get(id));
    }

    Kept put(Kept kept) {
        RecordId id = kept.stored().snapshot().id();
        if (!records.containsKey(id)) {
            ids.add(id);
        }
        records.put(id, kept);
        return kept;
    }

    List<Stored> page(Worklist worklist) {
        RecordId first =
                new RecordId(worklist.scope(), worklist.kind(), worklist.after().orElse(FIRST));
        List<Stored> page = new ArrayList<>();
        for (RecordId id : ids.tailSet(first, worklist.after().isEmpty())) {
            if (page.size() == worklist.limit()
                    || !id.scope().equals(first.scope())
                    || !id.kind().equals(first.kind())) {
                break;
            }
            find(id).map(Kept::stored)
                    .filter(stored -> asked(worklist, stored.columns()))
                    .ifPresent(page::add);
        }
        return List.copyOf(page);
    }

    private static boolean asked(Worklist worklist, IndexColumns columns) {
        return worklist.state().map(columns.state()::equals).orElse(true)
                && fits(worklist.owner(), columns.owner())
                && fits(worklist.priority(), columns.priority())
                && fits(worklist.nextPromise(), columns.nextPromise());
    }

    private static boolean fits(Optional<String> asked, Optional<String> column) {
        return asked.isEmpty() || asked.equals(column);
    }

    List<RecordId> restingElsewhere(String scope, String basis, Optional<RecordId> after, int limit) {
        RecordId first = after.map(id -> id.in(scope)).orElse(new RecordId(scope, FIRST, FIRST));
        Predicate<Stored> elsewhere =
                stored -> stored.lookAt().isPresent() && !stored.basis().equals(basis);
        return ids.tailSet(first, after.isEmpty()).stream()
                .takeWhile(id -> id.scope().equals(scope))
                .filter(id -> find(id).map(Kept::stored).filter(elsewhere).isPresent())
                .limit(limit)
                .toList();
    }
}
