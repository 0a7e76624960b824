package dev.redress.core.store;

import dev.redress.core.record.RecordId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;

/**
 * When {@link InMemoryRecords} is to look at what, in order: asking costs what is answered, however much is due later. Used under
 * the lock.
 */
final class Agenda {

    private final NavigableSet<Due> looks = new TreeSet<>();

    void move(RecordId id, Optional<Instant> before, Optional<Instant> after) {
        if (before.equals(after)) {
            return;
        }
        before.ifPresent(at -> looks.remove(new Due(at, id)));
        after.ifPresent(at -> looks.add(new Due(at, id)));
    }

    List<Due> due(Instant now, Optional<Due> after, int limit) {
        List<Due> due = new ArrayList<>();
        for (Due next : after.map(last -> looks.tailSet(last, false)).orElse(looks)) {
            if (due.size() == limit || next.lookAt().isAfter(now)) {
                break;
            }
            due.add(next);
        }
        return List.copyOf(due);
    }
}
