package dev.redress.core.store;

import dev.redress.core.history.Entry;
import dev.redress.core.record.RecordId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/**
 * Records and outbox in memory: for tests, for trials of a policy, and for a host that keeps nothing.
 *
 * <p>Complaint K-1042 is received on Friday 6 February 2026 in Jakarta, looked at on Monday and gone when the process ends. Until
 * then it keeps every rule of {@link RecordStore} and {@link Outbox}, and is what other stores are measured against.
 *
 * <p><b>Concurrency</b>: one lock. Everything that changes something, and everything that must see several records at one
 * moment ({@link #commit}, {@link #erase}, {@link #rearm}, {@link #remembered}, {@link #due}, {@link #claim}, {@link #confirm},
 * {@link #release}), holds it for a few steps in sorted maps and never while it waits for anything. {@link #find}, {@link #history},
 * {@link #page} and {@link #restingElsewhere} read without it: each record they meet is one immutable value, as it was before a
 * commit or after it. A record becomes visible as the last step of its commit, so whoever has found it and then asks for
 * anything else gets an answer that is at least as new.
 *
 * <p>Costs: a record by its id in constant time, {@link #due} and {@link #claim} in the logarithm of what is stored, whatever is
 * not due; {@link #page} walks the records of its scope and kind, {@link #restingElsewhere} those of its scope, until it has
 * enough. Keys, commands and outbox keys are kept for ever, as the ports ask.
 */
public final class InMemoryRecords implements RecordStore, Outbox {

    private final ReentrantLock lock = new ReentrantLock();
    private final Shelf shelf = new Shelf();
    private final Agenda agenda = new Agenda();
    private final Commands commands = new Commands();
    private final Holders holders = new Holders();
    private final OutTray tray = new OutTray();

    /** An empty store. */
    public InMemoryRecords() {}

    @Override
    public Optional<Stored> find(RecordId id) {
        return shelf.find(id).map(Kept::stored);
    }

    @Override
    public List<Entry> history(RecordId id, long after, int limit) {
        atLeastOne(limit);
        return shelf.find(id).map(kept -> kept.history().after(after, limit)).orElse(List.of());
    }

    @Override
    public CommitResult commit(Commit commit) {
        Objects.requireNonNull(commit, "commit");
        return locked(() -> refusal(commit).orElseGet(() -> store(commit)));
    }

    private Optional<CommitResult> refusal(Commit commit) {
        RecordId id = commit.id();
        return commit.command()
                .flatMap(command -> commands.answer(id, command))
                .or(() -> outdated(id, commit.expected()))
                .or(() -> holders.taken(id, commit.keys()));
    }

    private Optional<CommitResult> outdated(RecordId id, long expected) {
        long actual = shelf.find(id).map(Kept::version).orElse(0L);
        if (actual == expected) {
            return Optional.empty();
        }
        return Optional.of(actual == 0 ? new CommitResult.Unknown() : new CommitResult.Stale(actual));
    }

    private CommitResult store(Commit commit) {
        RecordId id = commit.id();
        Optional<Kept> before = shelf.find(id);
        Stored after = new Stored(commit.snapshot(), commit.lookAt(), commit.basis(), commit.columns());
        long version = after.snapshot().version();
        commit.command().ifPresent(command -> commands.remember(id, command, commit.expected(), version));
        holders.hold(id, commit.keys());
        tray.put(commit.outbox());
        agenda.move(id, before.flatMap(Kept::lookAt), after.lookAt());
        History history = before.map(Kept::history).orElseGet(History::none);
        shelf.put(new Kept(after, history.and(commit.entries())));
        return new CommitResult.Committed(version);
    }

    @Override
    public Optional<CommitResult> remembered(RecordId id, Remembered command) {
        return locked(() -> commands.answer(id, command));
    }

    @Override
    public List<Due> due(Instant now, Optional<Due> after, int limit) {
        atLeastOne(limit);
        return locked(() -> agenda.due(now, after, limit));
    }

    @Override
    public void rearm(RecordId id, long expected, Optional<Instant> lookAt, String basis) {
        Objects.requireNonNull(basis, "basis");
        locked(() -> shelf.find(id).filter(kept -> kept.version() == expected).map(kept -> {
            agenda.move(id, kept.lookAt(), lookAt);
            return shelf.put(kept.lookedAt(lookAt, basis));
        }));
    }

    @Override
    public List<Stored> page(Worklist worklist) {
        return shelf.page(worklist);
    }

    @Override
    public List<RecordId> restingElsewhere(String scope, String basis, Optional<RecordId> after, int limit) {
        atLeastOne(limit);
        return shelf.restingElsewhere(scope, basis, after, limit);
    }

    @Override
    public CommitResult erase(Erasure erasure) {
        RecordId id = erasure.id();
        return locked(() -> outdated(id, erasure.expected()).orElseGet(() -> {
            commands.forget(id);
            return shelf.find(id)
                    .map(kept -> shelf.put(kept.erased(erasure)))
                    .<CommitResult>map(kept -> new CommitResult.Committed(kept.version()))
                    .orElseGet(CommitResult.Unknown::new);
        }));
    }

    @Override
    public List<OutboxEntry> claim(Instant now, Duration forHowLong, int limit) {
        atLeastOne(limit);
        if (forHowLong.isZero() || forHowLong.isNegative()) {
            throw new IllegalArgumentException("Argument 'forHowLong' must be more than zero but was " + forHowLong);
        }
        return locked(() -> tray.claim(now, now.plus(forHowLong), limit));
    }

    @Override
    public boolean confirm(OutboxEntry entry) {
        return locked(() -> tray.confirm(entry));
    }

    @Override
    public void release(OutboxEntry entry, Instant notBefore) {
        Objects.requireNonNull(notBefore, "notBefore");
        locked(() -> tray.release(entry, notBefore));
    }

    private <T> T locked(Supplier<T> work) {
        lock.lock();
        try {
            return work.get();
        } finally {
            lock.unlock();
        }
    }

    private static void atLeastOne(int limit) {
        if (limit < 1) {
            throw new IllegalArgumentException("Argument 'limit' must be at least 1 but was " + limit);
        }
    }
}
