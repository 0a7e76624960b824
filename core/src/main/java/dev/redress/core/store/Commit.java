package dev.redress.core.store;

import dev.redress.core.history.Entry;
import dev.redress.core.history.Snapshot;
import dev.redress.core.record.RecordId;
import dev.redress.core.value.DomainStyle;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.immutables.value.Value;

/**
 * Everything that one handled command or one look changes, stored all or not at all.
 *
 * <p>Friday 6 February 2026 08:00: a look at K-1042 finds that {@code resolve} was breached on Thursday 17:00. One commit takes
 * version 7 to 8: the event, the snapshot, the next look, the columns of the worklists, one outbox entry.
 *
 * <p>Immutable.
 */
@DomainStyle
@Value.Immutable
public abstract class Commit {

    Commit() {}

    /**
     * Starts a commit.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The record it changes.
     *
     * @return its id
     */
    public RecordId id() {
        return snapshot().id();
    }

    /**
     * The version that the decision rests on.
     *
     * @return 0 for a record that must not exist yet
     */
    public abstract long expected();

    /**
     * The command that is done with it.
     *
     * @return empty for a look
     */
    public abstract Optional<Remembered> command();

    /**
     * What was learnt, numbered from {@code expected + 1} on.
     *
     * @return one event or more
     */
    public abstract List<Entry> entries();

    /**
     * The record after them.
     *
     * @return its version is that of the last entry
     */
    public abstract Snapshot snapshot();

    /**
     * When to look at it again.
     *
     * @return empty if nothing can come due by itself
     */
    public abstract Optional<Instant> lookAt();

    /**
     * What {@link #lookAt()} rests on: a hash of the calendars and rules it was computed with.
     *
     * @return up to 64 characters; empty if it rests on none
     */
    @Value.Default
    public String basis() {
        return "";
    }

    /**
     * What worklists find it by.
     *
     * @return the columns
     */
    public abstract IndexColumns columns();

    /**
     * What leaves because of it.
     *
     * @return entries with different keys; may be empty
     */
    public abstract List<OutboxEntry> outbox();

    /**
     * The keys that this record holds from now on.
     *
     * @return may be empty; a key it already holds may stand here again
     */
    public abstract Set<UniqueKey> keys();

    /** Checks the whole when it is built. */
    @Value.Check
    void check() {
        require(expected() >= 0, "expect version 0 or more but expected " + expected());
        require(!entries().isEmpty(), "have at least one entry");
        long number = expected();
        for (Entry entry : entries()) {
            number++;
            require(
                    entry.number() == number,
                    "number its entries without gaps but had " + entry.number() + " for " + number);
        }
        require(
                snapshot().version() == number,
                "have a snapshot of version " + number + " but had "
                        + snapshot().version());
        require(basis().length() <= 64, "have a basis of at most 64 characters but had " + basis().length());
        Set<String> seen = new TreeSet<>();
        for (OutboxEntry entry : outbox()) {
            require(seen.add(entry.key()), "have outbox entries of different keys but had twice " + entry.key());
            require(Objects.equals(entry.record().scope(), id().scope()), "stay in scope with its outbox entries");
        }
    }

    private static void require(boolean holds, String rule) {
        if (!holds) {
            throw new IllegalArgumentException("A commit must " + rule);
        }
    }

    /** The record and the versions. */
    @Override
    public String toString() {
        return "commit of " + id() + " from version " + expected() + " to "
                + snapshot().version();
    }

    /** Builds a commit; {@code build()} checks the whole. */
    public static final class Builder extends ImmutableCommit.Builder {
        Builder() {}
    }
}
