package dev.redress.core.lifecycle;

import dev.redress.core.command.Command;
import dev.redress.core.record.Stamp;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** When a command is true, and whether it may be recorded so late. Permissions are judged by the time of recording. */
final class Timing {

    private final Backdating rule;
    private final Command command;
    private final Instant now;
    private final Instant occurredAt;

    Timing(Backdating rule, Command command, Instant now) {
        this.rule = rule;
        this.command = command;
        this.now = now;
        this.occurredAt =
                command.occurredAt().isPresent() ? command.occurredAt().get() : now;
    }

    /** Why not; null if the time is all right. */
    @Nullable
    RefusalCode refusal(@Nullable Instant receivedAt) {
        if (occurredAt.equals(now)) {
            return null;
        }
        if (occurredAt.isAfter(now)) {
            return RefusalCode.FUTURE_DATED;
        }
        if (receivedAt != null && occurredAt.isBefore(receivedAt)) {
            return RefusalCode.BEFORE_RECEIPT;
        }
        return occurredAt.isBefore(now) ? backdating() : null;
    }

    /** The rules state what came due by itself, however late somebody looked. */
    private @Nullable RefusalCode backdating() {
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
                .endIfKnown(occurredAt)
                .filter(end -> !now.isAfter(end))
                .isPresent();
        return inTime ? null : RefusalCode.BACKDATED_TOO_FAR;
    }

    /** The stamp of what follows; what users say happened later than now happened now. */
    Stamp stamp() {
        Instant occurred = occurredAt.isAfter(now) ? now : occurredAt;
        return new Stamp(occurred, now, command.actor().id());
    }
}
