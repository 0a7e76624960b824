package dev.redress.core;

import dev.redress.core.command.Command;
import dev.redress.core.store.Outbox;
import dev.redress.core.store.OutboxEntry;
import dev.redress.core.store.RecordStore;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Hands over what is in the outbox; what fails is given back for a while. */
final class Delivery {

    private static final Duration LATER = Duration.ofMinutes(1);

    private final RecordStore store;
    private final Outbox outbox;
    private final Counter counter;
    private final Monitor monitor;

    Delivery(RecordStore store, Outbox outbox, Counter counter, Monitor monitor) {
        this.store = store;
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

    /** A refusal is an answer too: what the policy wanted is no longer possible, and coming again would not help. */
    private void follow(OutboxEntry entry, Instant now) {
        Optional<Command> command =
                store.find(entry.record()).flatMap(stored -> WaitWatch.followUp(entry, stored.snapshot()));
        command.ifPresent(given -> counter.handle(given, now));
    }
}
