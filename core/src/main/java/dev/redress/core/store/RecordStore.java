package dev.redress.core.store;

import dev.redress.core.history.Entry;
import dev.redress.core.record.RecordId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The port that keeps records of every kind: complaints, actions, later dispatches, calls and sale decisions.
 *
 * <p><b>Atomicity</b>: {@link #commit} and {@link #erase} store everything they are given or nothing, outbox entries and unique
 * keys included. A store that can join a transaction of the host does so and then leaves the end of it to the host.
 *
 * <p><b>Concurrency</b>: any number of threads and processes. Of two commits that expect the same version, exactly one is
 * committed. A reader sees a record before or after a commit, never in between.
 *
 * <p><b>Ordering</b>: histories by number, {@link #due} by (instant, scope, kind, number), worklists by number; texts by code unit,
 * whatever the collation of the database. Instants keep their microseconds.
 *
 * <p><b>Failure</b>: what a caller can answer to is a {@link CommitResult}; a store that cannot do its work throws
 * {@link BrokenStoreException} and has stored nothing. Nothing reads across scopes but {@link #due}.
 *
 * <p>{@code RecordStoreContract} of the testkit tells whether an implementation holds.
 */
public interface RecordStore {

    /**
     * A record.
     *
     * @param id which
     * @return the record as last committed; empty if there is none
     */
    Optional<Stored> find(RecordId id);

    /**
     * Some of a history.
     *
     * @param id which record
     * @param after the number of the last entry that is not wanted; 0 for the beginning
     * @param limit how many at most, 1 or more
     * @return the entries in order; empty if there are none, or no such record
     */
    List<Entry> history(RecordId id, long after, int limit);

    /**
     * Stores a change. A remembered command is looked for first, then the version, then the keys.
     *
     * @param commit what changes
     * @return what became of it
     */
    CommitResult commit(Commit commit);

    /**
     * What was done under a command id.
     *
     * @param id the record
     * @param command the id of the command with a digest of its payload
     * @return {@link CommitResult.Repeated} or {@link CommitResult.OtherPayload}; empty if no such command was accepted
     */
    Optional<CommitResult> remembered(RecordId id, Remembered command);

    /**
     * Which records are to be looked at, in any scope. Never a scan.
     *
     * @param now records whose next look is at this instant or before
     * @param after go on after this one; empty for the beginning
     * @param limit how many at most, 1 or more
     * @return in order
     */
    List<Due> due(Instant now, Optional<Due> after, int limit);

    /**
     * Sets the next look of a record about which nothing was learnt, without a new version: it was looked at too early, its look
     * failed, or its calendars changed and its due instants did not.
     *
     * @param id which
     * @param expected its version; a record that moved on meanwhile is left alone
     * @param lookAt when to look; empty if nothing can come due by itself
     * @param basis what that rests on, up to 64 characters; empty if it rests on nothing
     */
    void rearm(RecordId id, long expected, Optional<Instant> lookAt, String basis);

    /**
     * A page of a worklist.
     *
     * @param worklist what is asked for
     * @return in the order of the numbers
     */
    List<Stored> page(Worklist worklist);

    /**
     * Records whose next look rests on something else, for a walk after a change of calendars or rules.
     *
     * @param scope tenant or company
     * @param basis what looks should rest on; records without a next look are left out
     * @param after go on after this number and kind; empty for the beginning
     * @param limit how many at most, 1 or more
     * @return in the order of kind and number
     */
    List<RecordId> restingElsewhere(String scope, String basis, Optional<RecordId> after, int limit);

    /**
     * Replaces a history and a snapshot by the same without personal words, and forgets the remembered commands of the record. Its
     * next look, columns, keys and outbox entries stay.
     *
     * @param erasure the record as it is to be kept
     * @return {@link CommitResult.Committed}, {@link CommitResult.Stale} or {@link CommitResult.Unknown}
     */
    CommitResult erase(Erasure erasure);
}
