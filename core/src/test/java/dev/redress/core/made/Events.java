package dev.redress.core.made;

import dev.redress.core.event.Event;
import dev.redress.core.history.Entry;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Random histories: any event may follow any other. */
public final class Events {

    private Events() {}

    /** Every type of event, in the order of the names. */
    public static List<Class<? extends Event>> types() {
        List<Class<? extends Event>> types = new ArrayList<>();
        Construction.sealed(Event.class).forEach(type -> types.add(type.asSubclass(Event.class)));
        return types;
    }

    /** Some events of any types. */
    public static List<Event> some(long seed, int count) {
        Maker maker = Maker.random(seed, Words.FEW);
        List<Class<? extends Event>> types = types();
        List<Event> events = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            events.add(maker.make(types.get(maker.upTo(types.size()))));
        }
        return events;
    }

    /** A first event and those after it, numbered. */
    public static List<Entry> history(Event first, List<? extends Event> later) {
        List<Entry> history = new ArrayList<>();
        history.add(new Entry(1, first, Optional.empty()));
        later.forEach(event -> history.add(new Entry(history.size() + 1L, event, Optional.empty())));
        return history;
    }
}
