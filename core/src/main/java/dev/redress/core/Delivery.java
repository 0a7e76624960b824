package dev.redress.core;

import dev.redress.core.lifecycle.Decision;
import dev.redress.core.lifecycle.RefusalCode;
import dev.redress.core.lifecycle.Refused;
import dev.redress.core.store.Outbox;
import dev.redress.core.store.OutboxEntry;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Hands over what is in the outbox; what fails is given back for a while. */
final class Delivery {

    private static final Duration LATER = Duration.ofMinutes(1);

    /** Why a command that was refused comes again: it is not the record that is in its way, but this desk or the moment. */
    private static final Set<RefusalCode> PASSING = Collections.unmodifiableSet(EnumSet.of(
            RefusalCode.TOO_BUSY, RefusalCode.NEWER_VERSION, RefusalCode.UNKNOWN_EDITION, RefusalCode.UNKNOWN_KIND));

    /** Few at a time, so that a slow sender does not outlast the lease of the last one. */
    private static final int BATCH = 16;

    private final Outbox outbox;
    private final Counter counter;
    private final Monitor monitor;

    Delivery(Outbox outbox, Counter counter, Monitor monitor) {
        this.outbox = outbox;
        this.counter = counter;
        this.monitor = monitor;
    }

    Desk.Delivered deliver(Sender sender, Instant now, int limit) {
        Desk.Delivered all = new Desk.Delivered(0, 0, 0);
        for (int left = limit; left > 0; left -= BATCH) {
            List<OutboxEntry> claimed = outbox.claim(now, Desk.LEASE, Math.min(left, BATCH));
            for (OutboxEntry entry : claimed) {
                all = all.and(deliver(entry, sender, now));
            }
            if (claimed.size() < BATCH) {
                break;
            }
        }
        return all;
    }

    private Desk.Delivered deliver(OutboxEntry entry, Sender sender, Instant now) {
        boolean isCommand = entry.topic().equals(OutboxEntry.COMMAND);
        try {
            if (isCommand) {
                follow(entry, now);
            } else {
                sender.send(entry);
            }
            outbox.confirm(entry);
            return isCommand ? new Desk.Delivered(0, 1, 0) : new Desk.Delivered(1, 0, 0);
        } catch (RuntimeException failure) {
            monitor.notSent(entry.key(), failure);
            outbox.release(entry, now.plus(LATER));
            return new Desk.Delivered(0, 0, 1);
        }
    }

    /** Any other refusal is an answer too: what the policy wanted is no longer possible, and coming again would not help. */
    private void follow(OutboxEntry entry, Instant now) {
        Decision decision = counter.handle(WaitWatch.followUp(entry), record -> WaitWatch.isOver(entry, record), now);
        if (decision instanceof Refused refused && PASSING.contains(refused.code())) {
            refused.orThrow();
        }
    }
}
