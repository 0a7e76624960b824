package dev.redress.core;

import dev.redress.core.history.Entry;
import dev.redress.core.record.RecordId;
import dev.redress.core.store.Commit;
import dev.redress.core.store.CommitResult;
import dev.redress.core.store.Due;
import dev.redress.core.store.Erasure;
import dev.redress.core.store.InMemoryRecords;
import dev.redress.core.store.Outbox;
import dev.redress.core.store.OutboxEntry;
import dev.redress.core.store.RecordStore;
import dev.redress.core.store.Remembered;
import dev.redress.core.store.Stored;
import dev.redress.core.store.Worklist;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Records in memory, in which somebody else does something at the worst moment: just before a commit, or instead of it. */
final class Interfering implements RecordStore, Outbox {

    final InMemoryRecords real = new InMemoryRecords();
    final List<Runnable> beforeNextCommits = new ArrayList<>();
    Runnable beforeEachFind = () -> {};
    Runnable beforeEachCommit = () -> {};
    Runnable afterEachCommit = () -> {};
    int commits;

    private void interfere() {
        beforeEachCommit.run();
        if (!beforeNextCommits.isEmpty()) {
            beforeNextCommits.remove(0).run();
        }
    }

    @Override
    public Optional<Stored> find(RecordId id) {
        beforeEachFind.run();
        return real.find(id);
    }

    @Override
    public List<Entry> history(RecordId id, long after, int limit) {
        return real.history(id, after, limit);
    }

    @Override
    public CommitResult commit(Commit commit) {
        interfere();
        CommitResult result = real.commit(commit);
        commits++;
        afterEachCommit.run();
        return result;
    }

    @Override
    public Optional<CommitResult> remembered(RecordId id, Remembered command) {
        return real.remembered(id, command);
    }

    @Override
    public List<Due> due(Instant now, Optional<Due> after, int limit) {
        return real.due(now, after, limit);
    }

    @Override
    public void rearm(RecordId id, long expected, Optional<Instant> lookAt, String basis) {
        real.rearm(id, expected, lookAt, basis);
    }

    @Override
    public List<Stored> page(Worklist worklist) {
        return real.page(worklist);
    }

    @Override
    public List<RecordId> restingElsewhere(String scope, String basis, Optional<RecordId> after, int limit) {
        return real.restingElsewhere(scope, basis, after, limit);
    }

    @Override
    public CommitResult erase(Erasure erasure) {
        interfere();
        return real.erase(erasure);
    }

    @Override
    public List<OutboxEntry> claim(Instant now, Duration forHowLong, int limit) {
        return real.claim(now, forHowLong, limit);
    }

    @Override
    public boolean confirm(OutboxEntry entry) {
        return real.confirm(entry);
    }

    @Override
    public void release(OutboxEntry entry, Instant notBefore) {
        real.release(entry, notBefore);
    }
}
