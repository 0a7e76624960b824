package dev.redress.core;

import dev.redress.core.action.Action;
import dev.redress.core.action.ActionDecision;
import dev.redress.core.action.ActionLife;
import dev.redress.core.command.Act;
import dev.redress.core.command.Command;
import dev.redress.core.event.Marks;
import dev.redress.core.history.Entry;
import dev.redress.core.history.Snapshot;
import dev.redress.core.lifecycle.Decision;
import dev.redress.core.lifecycle.RefusalCode;
import dev.redress.core.lifecycle.Refused;
import dev.redress.core.privacy.Salts;
import dev.redress.core.record.RecordId;
import dev.redress.core.record.Stamp;
import dev.redress.core.store.IndexColumns;
import dev.redress.core.store.UniqueKey;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * The rules of corrective and preventive actions and recalls, as {@link ActionLife} has them.
 *
 * <p>The host answers for who may: an action has no roles. Nothing may be recorded that happened after now.
 */
public final class ActionRules implements Rules {

    private final ZoneId zone;

    private ActionRules(ZoneId zone) {
        this.zone = Objects.requireNonNull(zone, "zone");
    }

    /**
     * The rules of actions.
     *
     * @param zone where the days of a waiting period are counted
     * @return the rules
     */
    public static ActionRules in(ZoneId zone) {
        return new ActionRules(zone);
    }

    @Override
    public Decision decide(Optional<Snapshot> before, Command command, Instant now, Salts salts) {
        if (!(command.intent() instanceof Act act)) {
            return Refused.of(RefusalCode.UNKNOWN_COMMAND, command.intent().verb());
        }
        Instant occurredAt = command.occurredAt().orElse(now);
        if (occurredAt.isAfter(now)) {
            return Refused.of(RefusalCode.FUTURE_DATED, act.verb());
        }
        Stamp stamp = new Stamp(occurredAt, now, command.actor().id());
        return ActionLife.decide(command.id(), before.map(Action.class::cast), act.command(), stamp, zone, salts)
                .match(new ActionDecision.Cases<>() {
                    @Override
                    public Decision accepted(ActionDecision.Accepted accepted) {
                        return new Decision.Accepted(List.of(accepted.event()), accepted.next());
                    }

                    @Override
                    public Decision refused(ActionDecision.Refused refused) {
                        return Refused.of(
                                RefusalCode.valueOf(refused.code().name()),
                                refused.notBefore().map(Instant::toString).orElse(act.verb()));
                    }
                });
    }

    @Override
    public Action replay(RecordId id, List<Entry> history) {
        return Action.replay(id, history);
    }

    @Override
    public IndexColumns columns(Snapshot record) {
        Action action = (Action) record;
        return new IndexColumns(
                Marks.word(action.state()),
                action.plan().owner(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    @Override
    public Set<UniqueKey> keys(Snapshot record) {
        return Set.of();
    }
}
