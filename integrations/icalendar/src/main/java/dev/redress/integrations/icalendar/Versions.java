package dev.redress.integrations.icalendar;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Settles which version of an event holds, and which occurrences others replace. */
final class Versions {

    private record Key(String uid, Object instead) {}

    private Versions() {}

    static List<ShutDays> settle(List<Event> events) {
        Map<Key, Integer> newest = new HashMap<>();
        Map<String, List<Moment>> replaced = new HashMap<>();
        for (Event event : events) {
            newest.merge(key(event), event.sequence(), Math::max);
            event.instead()
                    .ifPresent(moment -> replaced.computeIfAbsent(event.uid(), uid -> new ArrayList<>())
                            .add(moment));
        }
        List<ShutDays> settled = new ArrayList<>();
        for (Event event : events) {
            // A feed whose events have no UID, or all the same one, has no versions.
            boolean holds = event.uid().isEmpty() || Objects.equals(newest.get(key(event)), event.sequence());
            if (holds && event.days().isPresent()) {
                ShutDays days = event.days().get();
                boolean whole = event.instead().isEmpty() && !event.uid().isEmpty();
                settled.add(whole ? days.without(replaced.getOrDefault(event.uid(), List.of())) : days);
            }
        }
        return List.copyOf(settled);
    }

    private static Key key(Event event) {
        return new Key(event.uid(), event.instead());
    }
}
