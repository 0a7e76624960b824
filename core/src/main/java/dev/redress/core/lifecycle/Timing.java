package dev.redress.core.lifecycle;

import dev.redress.core.command.Command;
import dev.redress.core.record.Stamp;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** When a command is true, and whether it may be recorded so late. Permissions are judged by the time of recording. */
final class Timing {

    private Timing() {}

    /** Why not; null if the time is all right. Without a receipt, nothing is before it. */
    static @Nullable RefusalCode refusal(Backdating rule, Command command, @Nullable Instant receivedAt, Instant now) {
        Instant occurredAt = occurredAt(command, now);
        if (occurredAt.equals(now)) {
            return null;
        }
        if (occurredAt.isAfter(now)) {
            return RefusalCode.FUTURE_DATED;
        }
        if (receivedAt != null && occurredAt.isBefore(receivedAt)) {
            return RefusalCode.BEFORE_RECEIPT;
        }
        return backdating(rule, command, now);
    }

    /** The rules state what came due by itself, however late somebody looked. */
    private static @Nullable RefusalCode backdating(Backdating rule, Command command, Instant now) {
        if (command.actor().areTheRules()) {
            return null;
        }
        if (!rule.roles().isEmpty() && command.actor().roles().stream().noneMatch(rule.roles()::contains)) {
            return RefusalCode.BACKDATING_NOT_ALLOWED;
        }
        if (rule.atMost().isEmpty()) {
            return null;
        }
        boolean inTime = rule.atMost()
                .get()
                .endIfKnown(occurredAt(command, now))
                .filter(end -> !now.isAfter(end))
                .isPresent();
        return inTime ? null : RefusalCode.BACKDATED_TOO_FAR;
    }

    private static Instant occurredAt(Command command, Instant now) {
        return command.occurredAt().isPresent() ? command.occurredAt().get() : now;
    }

    /** The stamp of what follows; what users say happened later than now happened now. */
    static Stamp stamp(Command command, Instant now) {
        Instant occurredAt = occurredAt(command, now);
        return new Stamp(
                occurredAt.isAfter(now) ? now : occurredAt, now, command.actor().id());
    }
}
