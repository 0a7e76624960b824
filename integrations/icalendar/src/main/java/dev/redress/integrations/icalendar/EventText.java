package dev.redress.integrations.icalendar;

import java.util.ArrayList;
import java.util.List;

/** The lines of one VEVENT that say when it is and what it is called. */
final class EventText {

    private final int line;
    private final List<Line> lines = new ArrayList<>();

    EventText(int line) {
        this.line = line;
    }

    int line() {
        return line;
    }

    void add(Line property) {
        lines.add(property);
    }

    List<Line> all(String name) {
        return lines.stream().filter(l -> l.name().equals(name)).toList();
    }

    /** The value of a property, or an empty text. */
    String text(String name) throws Unusable {
        List<Line> found = single(name);
        return found.isEmpty() ? "" : found.get(0).value();
    }

    /** The property, which may stand at most once: a list of none or one. */
    List<Line> single(String name) throws Unusable {
        List<Line> found = all(name);
        if (found.size() > 1) {
            throw new Unusable(
                    found.get(1).number(),
                    name + " stands a second time in the event that begins at line " + line + "; one is expected");
        }
        return found;
    }
}
