package dev.redress.core.record;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * The milestones of a record, newest event first.
 *
 * <p>A complaint that was received, acknowledged and decided has three; iterating gives the decision first. Adding one costs
 * one node and shares the rest, so that a snapshot with 500 of them is copied as cheaply as one with three. At most
 * {@link #MOST}. Immutable.
 */
public final class Milestones implements Iterable<Milestone> {

    /** The most that a record keeps; beyond it commands are refused with {@code record-full}. */
    public static final int MOST = 2_000;

    private static final Milestones NONE = new Milestones(null, null, 0);

    private final @Nullable Milestone newest;
    private final @Nullable Milestones earlier;
    private final int size;

    private Milestones(@Nullable Milestone newest, @Nullable Milestones earlier, int size) {
        this.newest = newest;
        this.earlier = earlier;
        this.size = size;
    }

    /**
     * No milestones.
     *
     * @return none
     */
    public static Milestones none() {
        return NONE;
    }

    /**
     * These milestones.
     *
     * @param oldestFirst in the order of their events
     * @return the milestones
     * @throws IllegalArgumentException if their event numbers fall, or there are more than {@link #MOST}
     */
    public static Milestones of(List<Milestone> oldestFirst) {
        Milestones all = NONE;
        for (Milestone next : oldestFirst) {
            all = all.plus(next);
        }
        return all;
    }

    /**
     * These and one more.
     *
     * @param next of the same event as the newest or of a later one
     * @return the milestones
     * @throws IllegalArgumentException if its event is earlier than the newest, or there are already {@link #MOST}
     */
    public Milestones plus(Milestone next) {
        Objects.requireNonNull(next, "next");
        if (newest != null && next.event() < newest.event()) {
            throw new IllegalArgumentException(
                    "Argument 'next' must not be of an event before " + newest.event() + " but was " + next.event());
        }
        if (size == MOST) {
            throw new IllegalArgumentException("Argument 'next' must not be the " + (MOST + 1) + "th milestone");
        }
        return new Milestones(next, this, size + 1);
    }

    /**
     * How many there are.
     *
     * @return 0 to {@link #MOST}
     */
    public int size() {
        return size;
    }

    /**
     * Whether so many more can be kept.
     *
     * @param more how many
     * @return true if there is room
     */
    public boolean haveRoomFor(int more) {
        return size + more <= MOST;
    }

    /**
     * The newest of a type.
     *
     * @param type what happened
     * @return the one of the latest event; empty if there is none
     */
    public Optional<Milestone> latest(String type) {
        for (Milestones rest = this; rest.newest != null; rest = Objects.requireNonNull(rest.earlier)) {
            if (rest.newest.type().equals(type)) {
                return Optional.of(rest.newest);
            }
        }
        return Optional.empty();
    }

    /**
     * Whether there is one of a type.
     *
     * @param type what happened
     * @return true if there is
     */
    public boolean have(String type) {
        return latest(type).isPresent();
    }

    /**
     * Those of later events.
     *
     * @param event the number of an event
     * @return those after it, newest first
     */
    public Stream<Milestone> after(long event) {
        return stream().takeWhile(milestone -> milestone.event() > event);
    }

    /**
     * All of them in the order of their events.
     *
     * @return oldest first
     */
    public List<Milestone> oldestFirst() {
        Deque<Milestone> turned = new ArrayDeque<>(size);
        forEach(turned::addFirst);
        return List.copyOf(turned);
    }

    /**
     * All of them, newest first.
     *
     * @return a stream
     */
    public Stream<Milestone> stream() {
        return StreamSupport.stream(spliterator(), false);
    }

    @Override
    public Iterator<Milestone> iterator() {
        return new Iterator<>() {
            private Milestones rest = Milestones.this;

            @Override
            public boolean hasNext() {
                return rest.newest != null;
            }

            @Override
            public Milestone next() {
                Milestone next = rest.newest;
                if (next == null) {
                    throw new NoSuchElementException("no earlier milestone");
                }
                rest = Objects.requireNonNull(rest.earlier);
                return next;
            }
        };
    }

    @Override
    public boolean equals(@Nullable Object other) {
        if (!(other instanceof Milestones that) || size != that.size) {
            return false;
        }
        Iterator<Milestone> theirs = that.iterator();
        for (Milestone mine : this) {
            if (!mine.equals(theirs.next())) {
                return false;
            }
        }
        return true;
    }

    @Override
    public int hashCode() {
        int hash = 1;
        for (Milestone each : this) {
            hash = 31 * hash + each.hashCode();
        }
        return hash;
    }

    /** How many, and the newest type. */
    @Override
    public String toString() {
        return newest == null ? "no milestones" : size + " milestones, newest " + newest.type();
    }
}
