package dev.redress.testkit.store;

import dev.redress.core.store.Outbox;
import dev.redress.core.store.RecordStore;

/**
 * What every {@link Outbox} keeps together with the {@link RecordStore} that fills it; extend it and say how yours are made.
 *
 * <pre>{@code
 * class CompanyOutboxTest extends OutboxContract {
 *     protected RecordStore open() {
 *         return new InMemoryRecords();
 *     }
 *
 *     protected Outbox outbox(RecordStore store) {
 *         return (InMemoryRecords) store;
 *     }
 * }
 * }</pre>
 *
 * <p>Eight threads claim at once; time is told, never read.
 */
public abstract class OutboxContract extends ClaimRules {

    /** For subclasses. */
    protected OutboxContract() {}

    @Override
    protected abstract RecordStore open() throws Exception;

    @Override
    protected abstract Outbox outbox(RecordStore store) throws Exception;
}
