package dev.redress.core.history;

import dev.redress.core.edition.Edition;
import dev.redress.core.event.Event;
import dev.redress.core.record.Milestones;
import dev.redress.core.record.RecordId;
import java.util.Optional;

/**
 * A record as it stands after some of its events: a complaint, a corrective action, later a dispatch or a follow-up call.
 *
 * <p>It is the fold of its history and nothing else: whoever folds the stored events gets the stored snapshot, to the last
 * field. Immutable.
 */
public interface Snapshot {

    /**
     * Whose and which.
     *
     * @return its id
     */
    RecordId id();

    /**
     * How many events made it.
     *
     * @return at least 1
     */
    long version();

    /**
     * What rules may start, stop or pause on, so that no rule reads the history.
     *
     * @return newest first
     */
    Milestones milestones();

    /**
     * The policy it was received under.
     *
     * @return the pinned edition; empty for a host without a policy file
     */
    Optional<Edition> edition();

    /**
     * Whether its history has an event that this version of Redress does not know; then it can be read, but neither commands
     * nor looks are taken ({@code newer-version}).
     *
     * @return true if so
     */
    boolean fromNewerVersion();

    /**
     * This record and one more fact. Total and deterministic: any event is folded, one that means nothing to this kind of
     * record only counts.
     *
     * @param event what was learnt
     * @return the record after it, with the next version
     */
    Snapshot after(Event event);

    /**
     * This record without the words that are personal.
     *
     * @return the same with every sealed part emptied
     */
    Snapshot erased();
}
