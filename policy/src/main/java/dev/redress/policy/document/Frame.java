package dev.redress.policy.document;

import dev.redress.policy.document.Node.Entry;
import dev.redress.policy.document.Node.Mapping;
import dev.redress.policy.document.Node.Scalar;
import dev.redress.policy.document.Node.Sequence;
import dev.redress.policy.finding.Location;
import dev.redress.policy.finding.Quoted;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A list or mapping whose end the parser has not met yet. */
final class Frame {

    final Location location;
    private final boolean mapping;
    private final List<Node> items = new ArrayList<>();
    private final List<Entry> entries = new ArrayList<>();
    private final Map<String, Location> keys = new HashMap<>();
    private @Nullable Scalar key;
    private boolean dropping;
    private boolean complete = true;

    private Frame(Location location, boolean mapping) {
        this.location = location;
        this.mapping = mapping;
    }

    static Frame sequence(Location location) {
        return new Frame(location, false);
    }

    static Frame mapping(Location location) {
        return new Frame(location, true);
    }

    boolean isMapping() {
        return mapping;
    }

    /** Whether the next node is a key. */
    boolean wantsKey() {
        return mapping && key == null && !dropping;
    }

    /** Takes a key that was not there before, or else answers the place of its first appearance and drops the value to come. */
    Optional<Location> key(Scalar next) {
        Location first = keys.putIfAbsent(next.text(), next.location());
        if (first == null) {
            key = next;
        } else {
            dropping = true;
        }
        return Optional.ofNullable(first);
    }

    /** Takes a key that cannot be used; the value to come is dropped. */
    void refuseKey() {
        dropping = true;
        complete = false;
    }

    void value(Node node) {
        if (!mapping) {
            items.add(node);
        } else if (key != null) {
            entries.add(new Entry(key, node));
        }
        key = null;
        dropping = false;
    }

    /**
     * The text broke off within this mapping: the value that was being read, or was read last, is given up; those before it
     * are kept.
     */
    void breakOff() {
        if (key != null) {
            value(new Node.Refused(key.location()));
        } else if (!entries.isEmpty()) {
            Scalar last = entries.remove(entries.size() - 1).key();
            entries.add(new Entry(last, new Node.Refused(last.location())));
        }
        dropping = false;
        complete = false;
    }

    Node end() {
        return mapping ? new Mapping(location, entries, complete) : new Sequence(location, items);
    }

    /** Where in this frame the parser stands, as a piece of a path. */
    String segment() {
        if (mapping) {
            return key == null ? "" : "." + Quoted.segment(key.text());
        }
        return "[" + (items.size() + 1) + "]";
    }
}
