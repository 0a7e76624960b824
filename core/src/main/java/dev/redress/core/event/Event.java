package dev.redress.core.event;

import dev.redress.core.privacy.Personal;
import dev.redress.core.record.Stamp;
import java.util.function.UnaryOperator;

/**
 * A fact of a record. The family is closed and the same for every kind of record; {@link Noted} is its open arm.
 *
 * <p>On Friday 6 February 2026 a clerk records that the customer was told on Tuesday: a {@link ContactEvent.Told} that occurred
 * on the 3rd and was recorded on the 6th. Events are never changed and never deleted; only their personal words can be erased.
 */
public sealed interface Event
        permits ComplaintEvent,
                ContactEvent,
                WorkEvent,
                PromiseEvent,
                AlertEvent,
                ActionEvent,
                Noted,
                Observed,
                Erased,
                FromNewerVersion {

    /**
     * When it was true, when it was learnt, and by whom.
     *
     * @return the stamp
     */
    Stamp stamp();

    /**
     * The one way to tell types apart.
     *
     * @param cases an answer for each
     * @param <R> what the answer is
     * @return the answer for this type
     */
    <R> R match(Cases<R> cases);

    /**
     * The same fact with its personal words changed: sealed, or erased.
     *
     * @param change what is done to each sealed part
     * @return the changed event; this one if it has no personal words
     */
    default Event words(UnaryOperator<Personal> change) {
        return this;
    }
}
