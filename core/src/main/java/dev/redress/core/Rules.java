package dev.redress.core;

import dev.redress.core.command.Command;
import dev.redress.core.history.Entry;
import dev.redress.core.history.Snapshot;
import dev.redress.core.lifecycle.Decision;
import dev.redress.core.privacy.Salts;
import dev.redress.core.record.RecordId;
import dev.redress.core.store.IndexColumns;
import dev.redress.core.store.UniqueKey;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What the desk has to know of a kind of record: how commands to it are decided, how its history is folded, what it is found by.
 * Pure functions; {@link ComplaintRules} are those of complaints.
 */
public interface Rules {

    /**
     * Answers a command.
     *
     * @param before the record as it stands; empty if there is none of this id
     * @param command what is asked
     * @param now when it is decided
     * @param salts where the salt of sealed words comes from
     * @return what happened and the record after it, or why not
     */
    Decision decide(Optional<Snapshot> before, Command command, Instant now, Salts salts);

    /**
     * Folds a history.
     *
     * @param id whose it is
     * @param history from entry 1 on
     * @return the record after the last entry
     */
    Snapshot replay(RecordId id, List<Entry> history);

    /**
     * What worklists find a record by.
     *
     * @param record the record
     * @return its columns, without what is due next
     */
    IndexColumns columns(Snapshot record);

    /**
     * Which keys no other record may have.
     *
     * @param record the record
     * @return may be empty
     */
    Set<UniqueKey> keys(Snapshot record);
}
