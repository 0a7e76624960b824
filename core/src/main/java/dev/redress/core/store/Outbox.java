package dev.redress.core.store;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * The port from which what leaves is taken: whoever claims an entry has it for a while, hands it over and confirms. An entry that
 * is not confirmed in time may be claimed again, so each is handed over at least once, under the same key.
 *
 * <p><b>Atomicity</b>: entries come in with the commit that caused them ({@link RecordStore#commit}); one whose key its scope has
 * had before is not stored again, and the first stays as it is. <b>Concurrency</b>: no two claims have the same entry at the same
 * time. <b>Ordering</b>: by (notBefore, scope, key). An entry whose record has an earlier entry still unconfirmed may be claimed
 * beside it. <b>Failure</b>: {@link BrokenStoreException}; nothing is claimed then.
 *
 * <p>{@code OutboxContract} of the testkit tells whether an implementation holds.
 */
public interface Outbox {

    /**
     * Takes entries for a while.
     *
     * @param now entries that may leave at this instant and are neither confirmed nor claimed by somebody else
     * @param forHowLong how long nobody else gets them; more than zero
     * @param limit how many at most, 1 or more
     * @return in order; empty if there is nothing to do
     */
    List<OutboxEntry> claim(Instant now, Duration forHowLong, int limit);

    /**
     * Says that an entry was handed over; it is never claimed again.
     *
     * @param entry as it was claimed
     * @return false if it had been confirmed before, or is not known
     */
    boolean confirm(OutboxEntry entry);

    /**
     * Gives an entry back, to be claimed again from an instant on.
     *
     * @param entry as it was claimed
     * @param notBefore from when
     */
    void release(OutboxEntry entry, Instant notBefore);
}
