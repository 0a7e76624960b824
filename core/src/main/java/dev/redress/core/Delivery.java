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
import java.util.Set;

/** Hands over what is in the outbox; what fails is given back for a while. */
final class Delivery {

    private static final Duration LATER = Duration.ofMinutes(1);

    /** Why a command that was refused comes again: it is not the record that is in its way, but this desk or the moment. */
    private static final Set<RefusalCode> PASSING = Collections.unmodifiableSet(EnumSet.of(
            RefusalCode.TOO_BUSY, RefusalCode.NEWER_VERSION, RefusalCode.UNKNOWN_EDITION, RefusalCode.UNKNOWN_KIND));

    private final Outbox outbox;
    private final Counter counter;
    private final Monitor monitor;

    Delivery(Outbox outbox, Counter counter, Monitor monitor) {
        this.outbox = outbox;
        this.counter = counter;
        this.monitor = monitor;
    }

    Desk.Delivered deliver(Sender sender, Instant now, int limit) {
        int sent = 0;
        int commands = 0;
        int failed = 0;
        for (OutboxEntry entry : outbox.claim(now, Desk.LEASE, limit)) {
            boolean isCommand = entry.topic().equals(OutboxEntry.COMMAND);
            try {
                if (isCommand) {
                    follow(entry, now);
                    commands++;
                } else {
                    sender.send(entry);
                    sent++;
                }
                outbox.confirm(entry);
            } catch (RuntimeException failure) {
                monitor.notSent(entry.key(), failure);
                outbox.release(entry, now.plus(LATER));
                failed++;
            }
        }
        return new Desk.Delivered(sent, commands, failed);
    }

    /** Any other refusal is an answer too: what the policy wanted is no longer possible, and coming again would not help. */
    private void follow(OutboxEntry entry, Instant now) {
        Decision decision = counter.handle(WaitWatch.followUp(entry), record -> WaitWatch.isOver(entry, record), now);
        if (decision instanceof Refused refused && PASSING.contains(refused.code())) {
            refused.orThrow();
        }
    }
}
