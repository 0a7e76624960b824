package dev.redress.core.lifecycle;

import dev.redress.core.command.Command;
import dev.redress.core.complaint.Complaint;
import dev.redress.core.event.Event;
import dev.redress.core.event.Observed;
import dev.redress.core.record.Stamp;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One decision about a complaint that there is. */
final class Deciding {

    private final Lifecycle lifecycle;
    private final Complaint complaint;
    private final Command command;
    private final Context context;
    private final String verb;

    Deciding(Lifecycle lifecycle, Complaint complaint, Command command, Context context) {
        this.lifecycle = lifecycle;
        this.complaint = complaint;
        this.command = command;
        this.context = context;
        this.verb = command.intent().verb();
    }

    Decision decide() {
        Permission permission = new Permission(lifecycle, complaint, command.actor(), verb, context.now());
        Timing timing = new Timing(lifecycle.backdating(), command, context.now());
        return command.isObserved() ? observe(permission, timing) : ask(permission, timing);
    }

    private Decision ask(Permission permission, Timing timing) {
        Refused refused = permission.refusal();
        if (refused != null) {
            return refused;
        }
        RefusalCode late = timing.refusal(complaint.life().receivedAt());
        if (late != null) {
            return permission.refusal(late, verb);
        }
        Consequences consequences = new Consequences(lifecycle, complaint, timing.stamp(), context.salts());
        Optional<RefusalCode> fault = command.intent().match(consequences);
        if (fault.isPresent()) {
            return permission.refusal(fault.get(), consequences.detail());
        }
        return accept(consequences, permission.line());
    }

    /** What users did elsewhere is so, whatever the table says; only what cannot be read or kept is refused. */
    private Decision observe(Permission permission, Timing timing) {
        List<String> deviations = new ArrayList<>();
        Refused refused = permission.refusal();
        if (refused != null && cannotBeKept(refused.code())) {
            return refused;
        }
        if (refused != null) {
            deviations.add(refused.code().code());
        }
        RefusalCode late = timing.refusal(complaint.life().receivedAt());
        if (late != null) {
            deviations.add(late.code());
        }
        Stamp stamp = timing.stamp();
        Consequences consequences = new Consequences(lifecycle, complaint, stamp, context.salts());
        Optional<RefusalCode> fault = command.intent().match(consequences);
        if (fault.isPresent() && !deviations.contains(fault.get().code())) {
            deviations.add(fault.get().code());
        }
        consequences.add(new Observed(stamp, verb, deviations));
        Transition line = permission.line();
        return accept(
                consequences, line != null ? line : lifecycle.anyLine(verb).orElse(null));
    }

    private static boolean cannotBeKept(RefusalCode code) {
        return code == RefusalCode.NEWER_VERSION || code == RefusalCode.RECORD_FULL;
    }

    private Decision accept(Consequences consequences, @Nullable Transition line) {
        if (line != null) {
            consequences.move(line, Optional.of(complaint.life().state()));
        }
        List<Event> events = consequences.events();
        return new Decision.Accepted(events, complaint.after(events));
    }
}
