package dev.redress.testkit.store;

import dev.redress.core.store.InMemoryRecords;
import dev.redress.core.store.Outbox;
import dev.redress.core.store.RecordStore;

class InMemoryOutboxContractTest extends OutboxContract {
    @Override
    protected RecordStore open() {
        return new InMemoryRecords();
    }

    @Override
    protected Outbox outbox(RecordStore store) {
        return (InMemoryRecords) store;
    }
}
