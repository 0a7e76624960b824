package dev.redress.core.lifecycle;

import dev.redress.core.event.Event;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a command makes happen, in order: nearly always one fact or two, which need no list while they are gathered. */
abstract class Happened {

    private @Nullable Event first;
    private @Nullable Event second;
    private @Nullable List<Event> later;

    final void add(Event event) {
        if (first == null) {
            first = event;
        } else if (second == null) {
            second = event;
        } else {
            later().add(event);
        }
    }

    final boolean isEmpty() {
        return first == null;
    }

    private List<Event> later() {
        List<Event> some = later;
        if (some == null) {
            some = new ArrayList<>();
            later = some;
        }
        return some;
    }

    /** Unmodifiable. */
    final List<Event> inOrder() {
        if (first == null) {
            return List.of();
        }
        if (second == null) {
            return List.of(first);
        }
        return later == null ? List.of(first, second) : all(first, second, later);
    }

    private static List<Event> all(Event first, Event second, List<Event> later) {
        List<Event> all = new ArrayList<>(later.size() + 2);
        all.add(first);
        all.add(second);
        all.addAll(later);
        return List.copyOf(all);
    }
}
