package dev.redress.core;

import dev.redress.core.history.HashChain;
import dev.redress.core.privacy.Salts;
import dev.redress.core.store.Outbox;
import dev.redress.core.store.RecordStore;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Builds a {@link Desk}. Store, outbox, salts and the rules of at least one kind of record are needed. */
public final class DeskBuilder {

    @Nullable
    RecordStore store;

    @Nullable
    Outbox outbox;

    @Nullable
    Salts salts;

    final Map<String, Rules> rules = new HashMap<>();
    final List<Watch> watches = new ArrayList<>();
    Monitor monitor = Monitor.SILENT;
    int attempts = 10;
    Optional<HashChain> chain = Optional.empty();

    DeskBuilder() {}

    /**
     * Where records are kept, and what leaves.
     *
     * @param both a store that is the outbox too
     * @param <S> its type
     * @return this
     */
    public <S extends RecordStore & Outbox> DeskBuilder records(S both) {
        store = both;
        outbox = both;
        return this;
    }

    /**
     * Where salt for personal words comes from.
     *
     * @param from the port
     * @return this
     */
    public DeskBuilder salts(Salts from) {
        salts = from;
        return this;
    }

    /**
     * The rules of a kind of record.
     *
     * @param kind as in {@link dev.redress.core.record.RecordId#kind()}
     * @param of its rules
     * @return this
     */
    public DeskBuilder rules(String kind, Rules of) {
        rules.put(Objects.requireNonNull(kind, "kind"), Objects.requireNonNull(of, "of"));
        return this;
    }

    /**
     * One more watch; of facts at one instant, those of an earlier watch come first.
     *
     * @param watch the watch
     * @return this
     */
    public DeskBuilder watch(Watch watch) {
        watches.add(Objects.requireNonNull(watch, "watch"));
        return this;
    }

    /**
     * Who counts and logs.
     *
     * @param listener the monitor
     * @return this
     */
    public DeskBuilder monitor(Monitor listener) {
        monitor = Objects.requireNonNull(listener, "listener");
        return this;
    }

    /**
     * Seals each entry of new records by a hash over it and all before it. Records that were begun without a chain go on without.
     *
     * @param of over which texts
     * @return this
     */
    public DeskBuilder chain(HashChain of) {
        chain = Optional.of(of);
        return this;
    }

    /**
     * How often a command is tried when others change its record meanwhile: 10 unless said otherwise, and 1 inside a transaction of
     * the host, because there a second try reads what the first one read.
     *
     * @param most 1 or more
     * @return this
     */
    public DeskBuilder attempts(int most) {
        attempts = most;
        return this;
    }

    /**
     * The desk.
     *
     * @return a desk
     * @throws IllegalArgumentException if something needed is missing
     */
    public Desk build() {
        if (store == null || outbox == null || salts == null || rules.isEmpty() || attempts < 1) {
            throw new IllegalArgumentException("A desk must have records, salts, rules and at least one attempt but had"
                    + " records: " + (store != null) + ", salts: " + (salts != null) + ", rules for: " + rules.keySet()
                    + ", attempts: " + attempts);
        }
        return new Desk(this, store, outbox, salts);
    }
}
