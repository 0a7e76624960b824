package dev.redress.core;

import dev.redress.core.store.OutboxEntry;

/**
 * The port by which an entry of the outbox leaves: mail, a message queue, a work item in the host.
 *
 * <p><b>Atomicity</b>: none; an entry may come again after a crash between sending and confirming. <b>Concurrency</b>: called by
 * whoever calls {@link Desk#deliver}. <b>Ordering</b>: by the instant from which an entry may leave. <b>Failure</b>: an exception
 * gives the entry back, to be sent again later under the same key. A receiver that keeps the keys it has seen sends nothing twice;
 * {@code DeliveryTest} of this module shows one.
 */
@FunctionalInterface
public interface Sender {

    /**
     * Sends an entry.
     *
     * @param entry what leaves, under a key that stays the same
     */
    void send(OutboxEntry entry);
}
