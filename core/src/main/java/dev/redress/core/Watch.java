package dev.redress.core;

import dev.redress.core.history.Snapshot;
import java.time.Instant;

/**
 * A rule of the kind that says what has come due by itself: a pure function of a record and an instant.
 *
 * <p>The watch over waits finds on Thursday 19 February 2026 08:00 that the wait of K-1042 for its complainant was over on
 * Wednesday at 17:00: it answers the fact, true on Wednesday, and that there is nothing more to look for. Asked again it answers
 * nothing, because the fact is in the record by then.
 *
 * <p>A watch never reads what another watch wrote and never changes the record; what it wants to happen leaves through the outbox.
 * It may be asked too early, too late, twice, and from two nodes. It answers nothing for kinds of records that it does not know.
 * If it throws, the desk reports it, looks again later, and goes on with the other watches and records.
 */
@FunctionalInterface
public interface Watch {

    /**
     * What has come due up to an instant, and when to look again.
     *
     * @param record as it stands
     * @param now facts up to this instant, included
     * @return the facts in the order of their instants, what leaves because of them, and the next look
     */
    Look look(Snapshot record, Instant now);

    /**
     * What its looks rest on: a hash of its calendars and rules.
     *
     * @return up to 32 characters that change when an answer may; empty if it rests on nothing but the record
     */
    default String basis() {
        return "";
    }
}
