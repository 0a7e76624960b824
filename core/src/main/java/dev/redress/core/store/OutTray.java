package dev.redress.core.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What waits to leave {@link InMemoryRecords}: entries that may be claimed in the order in which they may leave, claimed ones in
 * the order in which their claims end, and the keys of those that have left. Used under the lock.
 */
final class OutTray {

    private static final Instant NEVER_CLAIMED = Instant.MIN;

    /** An entry, and until when somebody has it. */
    private record Line(OutboxEntry entry, Instant claimedUntil) {}

    private record Key(String scope, String key) {
        static Key of(OutboxEntry entry) {
            return new Key(entry.record().scope(), entry.key());
        }
    }

    private static final Comparator<Line> BY_KEY = Comparator.<Line, String>comparing(
                    line -> line.entry().record().scope())
            .thenComparing(line -> line.entry().key());

    private final Map<Key, Line> open = new HashMap<>();
    private final Set<Key> left = new HashSet<>();
    private final NavigableSet<Line> waiting = new TreeSet<>(
            Comparator.<Line, Instant>comparing(line -> line.entry().notBefore())
                    .thenComparing(BY_KEY));
    private final NavigableSet<Line> claimed =
            new TreeSet<>(Comparator.comparing(Line::claimedUntil).thenComparing(BY_KEY));

    /** Entries of a commit; one whose key is known stays as it is. */
    void put(List<OutboxEntry> entries) {
        for (OutboxEntry entry : entries) {
            Key key = Key.of(entry);
            if (!left.contains(key) && !open.containsKey(key)) {
                lay(waiting, key, new Line(entry, NEVER_CLAIMED));
            }
        }
    }

    List<OutboxEntry> claim(Instant now, Instant until, int limit) {
        while (!claimed.isEmpty() && !claimed.first().claimedUntil().isAfter(now)) {
            waiting.add(claimed.pollFirst());
        }
        List<Line> taken = new ArrayList<>();
        for (Iterator<Line> lines = waiting.iterator(); lines.hasNext() && taken.size() < limit; ) {
            Line line = lines.next();
            if (line.entry().notBefore().isAfter(now)) {
                break;
            }
            // A claim that ended by the clock of another node may still run by the clock of this one.
            if (!line.claimedUntil().isAfter(now)) {
                lines.remove();
                taken.add(line);
            }
        }
        taken.forEach(line -> lay(claimed, Key.of(line.entry()), new Line(line.entry(), until)));
        return taken.stream().map(Line::entry).toList();
    }

    boolean confirm(OutboxEntry entry) {
        Key key = Key.of(entry);
        boolean known = lift(key) != null;
        return known && left.add(key);
    }

    boolean release(OutboxEntry entry, Instant notBefore) {
        Key key = Key.of(entry);
        Line line = lift(key);
        if (line == null) {
            return false;
        }
        OutboxEntry is = line.entry();
        OutboxEntry later = new OutboxEntry(is.key(), is.record(), is.topic(), notBefore, is.facts());
        lay(waiting, key, new Line(later, NEVER_CLAIMED));
        return true;
    }

    private void lay(NavigableSet<Line> where, Key key, Line line) {
        where.add(line);
        open.put(key, line);
    }

    private @Nullable Line lift(Key key) {
        Line line = open.remove(key);
        if (line != null && !claimed.remove(line)) {
            waiting.remove(line);
        }
        return line;
    }
}
