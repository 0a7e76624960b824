package dev.redress.testkit.store;

import dev.redress.core.store.Outbox;
import dev.redress.core.store.RecordStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A journal keeps what it has written, and a half line is nothing. */
class JournalCrashContractTest extends CrashContract {

    @Override
    protected String clear() throws IOException {
        Path journal = Files.createTempFile("records", ".journal");
        journal.toFile().deleteOnExit();
        return journal.toString();
    }

    @Override
    protected RecordStore open(String where) {
        return new JournalRecords(Path.of(where));
    }

    @Override
    protected Outbox outbox(RecordStore store) {
        return (Relay) store;
    }

    @Override
    protected int kills() {
        return 6;
    }
}
