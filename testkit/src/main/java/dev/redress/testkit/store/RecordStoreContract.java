package dev.redress.testkit.store;

import dev.redress.core.store.RecordStore;
import java.util.List;

/**
 * What every {@link RecordStore} keeps; extend it and say how yours is made.
 *
 * <pre>{@code
 * class CompanyRecordsTest extends RecordStoreContract {
 *     protected RecordStore open() {
 *         return new InMemoryRecords();
 *     }
 * }
 * }</pre>
 *
 * <p>The suite commits complaints of every event type, in several scopes, and races eight threads; it takes about ten thousand
 * commits and some hundred reads. Run it under a strange default zone and locale, such as {@code -Duser.language=tr
 * -Duser.timezone=Pacific/Chatham}: a store that reads one of them is found out. A store that also has an {@code Outbox} runs
 * {@link OutboxContract} too.
 */
public abstract class RecordStoreContract extends RaceRules {

    /** For subclasses. */
    protected RecordStoreContract() {}

    @Override
    protected abstract RecordStore open() throws Exception;

    @Override
    protected List<String> everythingKept() throws Exception {
        return super.everythingKept();
    }
}
