package dev.redress.core.lifecycle;

import dev.redress.core.command.Command;
import dev.redress.core.command.Step;
import dev.redress.core.complaint.Complaint;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One decision about a complaint that there is. A refusal for what the table says is found before anything is made for an
 * acceptance: it costs the refusal and nothing else.
 */
final class Deciding {

    private Deciding() {}

    static Decision decide(Lifecycle lifecycle, Complaint complaint, Command command, Context context) {
        Transition line = Permission.line(lifecycle, complaint, command.intent().verb());
        RefusalCode notAllowed = notAllowed(lifecycle, complaint, command, context, line);
        RefusalCode late =
                Timing.refusal(lifecycle.backdating(), command, complaint.life().receivedAt(), context.now());
        RefusalCode code = notAllowed == null ? late : notAllowed;
        // What users did elsewhere is so, whatever the table says; only what cannot be read or kept is refused.
        if (code != null && (!command.isObserved() || cannotBeKept(code))) {
            return new Refused(code, command.intent().verb(), lifecycle, complaint, line, command.actor());
        }
        Consequences consequences =
                new Consequences(lifecycle, complaint, Timing.stamp(command, context.now()), context.salts());
        Optional<RefusalCode> fault = command.intent().match(consequences);
        if (command.isObserved()) {
            consequences.observed(command.intent().verb(), deviations(notAllowed, late, fault));
        } else if (fault.isPresent()) {
            return new Refused(fault.get(), consequences.detail(), lifecycle, complaint, line, command.actor());
        }
        // What has ended stays so: only a line of the table leads out of a final state.
        Transition by = line != null
                        || !command.isObserved()
                        || lifecycle.finals().contains(complaint.life().state())
                ? line
                : lifecycle.anyLine(command.intent().verb()).orElse(null);
        if (by != null) {
            consequences.move(by, reason(command));
        }
        return consequences.accepted();
    }

    private static @Nullable RefusalCode notAllowed(
            Lifecycle lifecycle, Complaint complaint, Command command, Context context, @Nullable Transition line) {
        RefusalCode code = Permission.refusal(line, complaint, command.actor(), context.now());
        if (code == RefusalCode.NOT_IN_THIS_STATE && line == null) {
            return lifecycle.whyNoLine(command.intent().verb());
        }
        boolean early = code == null
                && command.occurredAt().isPresent()
                && line != null
                && line.to().isPresent()
                && lifecycle.finals().contains(line.to().get())
                && command.occurredAt().get().isBefore(complaint.life().since());
        return early ? RefusalCode.OUT_OF_ORDER : code;
    }

    private static boolean cannotBeKept(RefusalCode code) {
        return code == RefusalCode.NEWER_VERSION || code == RefusalCode.RECORD_FULL;
    }

    private static List<String> deviations(
            @Nullable RefusalCode notAllowed, @Nullable RefusalCode late, Optional<RefusalCode> fault) {
        return Stream.of(Optional.ofNullable(notAllowed), Optional.ofNullable(late), fault)
                .flatMap(Optional::stream)
                .map(RefusalCode::code)
                .distinct()
                .toList();
    }

    private static String reason(Command command) {
        return command.intent() instanceof Step step ? step.reason() : "";
    }
}
