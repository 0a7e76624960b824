package dev.redress.testkit.store;

import dev.redress.core.store.InMemoryRecords;
import dev.redress.core.store.RecordStore;

class InMemoryRecordsContractTest extends RecordStoreContract {
    @Override
    protected RecordStore open() {
        return new InMemoryRecords();
    }
}
