package dev.redress.core.store;

import dev.redress.core.history.Entry;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The entries of one record up to a version. A later version shares the array of the earlier one and fills the room behind it,
 * which the earlier one never reads: adding costs what is added, and no reader sees it change. For that to hold, only the newest
 * version is added to, once; the lock of {@link InMemoryRecords} sees to that.
 */
final class History {

    private static final History NONE = new History(new Entry[0], 0);

    private final @Nullable Entry[] entries;
    private final int size;

    private History(@Nullable Entry[] entries, int size) {
        this.entries = entries;
        this.size = size;
    }

    static History none() {
        return NONE;
    }

    History and(List<Entry> more) {
        int grown = size + more.size();
        @Nullable
        Entry[] room = grown <= entries.length ? entries : Arrays.copyOf(entries, Math.max(grown, size + (size >> 1)));
        int next = size;
        for (Entry entry : more) {
            room[next++] = entry;
        }
        return new History(room, grown);
    }

    List<Entry> after(long number, int limit) {
        int from = (int) Math.max(0, Math.min(number, size));
        int to = (int) Math.min(size, (long) from + limit);
        List<Entry> some = new ArrayList<>(to - from);
        for (int i = from; i < to; i++) {
            some.add(Objects.requireNonNull(entries[i]));
        }
        return List.copyOf(some);
    }
}
