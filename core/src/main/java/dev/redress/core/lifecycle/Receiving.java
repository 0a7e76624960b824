package dev.redress.core.lifecycle;

import dev.redress.core.command.Command;
import dev.redress.core.command.Receive;
import dev.redress.core.command.ResolveAtOnce;
import dev.redress.core.complaint.Complaint;
import dev.redress.core.event.ComplaintEvent;
import dev.redress.core.event.ContactEvent;
import dev.redress.core.event.Event;
import dev.redress.core.event.Observed;
import dev.redress.core.event.WorkEvent;
import dev.redress.core.facet.Assessment;
import dev.redress.core.facet.Receipt;
import dev.redress.core.record.RecordId;
import dev.redress.core.record.Stamp;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The decision that makes a complaint: received, or received and resolved at once. */
final class Receiving {

    private static final Assessment NOTHING_SEEN = Assessment.builder().build();

    private final Lifecycle lifecycle;
    private final Command command;
    private final Context context;
    private final List<Event> events = new ArrayList<>();
    private final List<String> deviations = new ArrayList<>();

    Receiving(Lifecycle lifecycle, Command command, Context context) {
        this.lifecycle = lifecycle;
        this.command = command;
        this.context = context;
    }

    Decision decide() {
        String verb = command.intent().verb();
        List<Transition> lines = lifecycle.lines(Lifecycle.START, verb);
        if (lines == null) {
            return lifecycle.knows(verb)
                    ? Refused.of(RefusalCode.UNKNOWN_RECORD, command.id().toString())
                    : Refused.of(RefusalCode.UNKNOWN_COMMAND, verb);
        }
        Transition line = lines.get(0);
        Timing timing = new Timing(lifecycle.backdating(), command, context.now());
        RefusalCode fault = fault(line, timing);
        if (fault != null && !command.isObserved()) {
            return Refused.of(fault, verb);
        }
        if (fault != null) {
            deviations.add(fault.code());
        }
        return command.intent() instanceof ResolveAtOnce atOnce
                ? resolve(atOnce, line, timing.stamp())
                : receive(line, timing.stamp());
    }

    private @Nullable RefusalCode fault(Transition line, Timing timing) {
        boolean mayNot =
                !command.actor().areTheRules() && !line.allows(command.actor().roles());
        return mayNot ? RefusalCode.ROLE_NOT_ALLOWED : timing.refusal(null);
    }

    private Decision receive(Transition line, Stamp stamp) {
        if (!(command.intent() instanceof Receive receive)) {
            return Refused.of(RefusalCode.UNKNOWN_RECORD, command.id().toString());
        }
        Complaint complaint = begin(receive, stamp);
        observed(stamp);
        String to = line.to().orElse(complaint.life().state());
        if (!to.equals(complaint.life().state())) {
            events.add(new ComplaintEvent.Moved(stamp, line.name(), Lifecycle.START, to, ""));
        }
        return accepted(complaint);
    }

    private Decision resolve(ResolveAtOnce atOnce, Transition line, Stamp stamp) {
        Complaint complaint = begin(atOnce.receive(), stamp);
        events.add(new WorkEvent.Decided(stamp, Optional.empty(), atOnce.outcome(), Optional.empty()));
        events.add(new ContactEvent.Told(
                stamp,
                atOnce.purposes(),
                atOnce.receive().receipt().channel(),
                Optional.empty(),
                Optional.of(atOnce.text().seal(context.salts()))));
        Complaint told = complaint.after(events.subList(1, events.size()));
        if (line.requires().stream().anyMatch(requirement -> !requirement.metBy(told))) {
            if (!command.isObserved()) {
                return new Refused(
                        RefusalCode.REQUIREMENTS_UNMET, atOnce.verb(), lifecycle, told, line, command.actor());
            }
            deviations.add(RefusalCode.REQUIREMENTS_UNMET.code());
        }
        observed(stamp);
        String to = line.to().orElse(complaint.life().state());
        events.add(new ComplaintEvent.Moved(stamp, line.name(), Lifecycle.START, to, ""));
        if (lifecycle.finals().contains(to)) {
            events.add(new ComplaintEvent.Ended(stamp, to));
        }
        return accepted(complaint);
    }

    private Complaint begin(Receive receive, Stamp stamp) {
        Receipt receipt = receive.receipt().words(words -> words.seal(context.salts()));
        ComplaintEvent.Received received = new ComplaintEvent.Received(
                stamp,
                Receipt.builder().from(receipt).edition(context.edition()).build());
        events.add(received);
        if (!receive.assessment().equals(NOTHING_SEEN)) {
            events.add(new ComplaintEvent.Assessed(stamp, receive.assessment()));
        }
        RecordId id = command.id();
        return Complaint.received(id, received);
    }

    private void observed(Stamp stamp) {
        if (command.isObserved()) {
            events.add(new Observed(stamp, command.intent().verb(), deviations));
        }
    }

    private Decision accepted(Complaint complaint) {
        List<Event> all = List.copyOf(events);
        return new Decision.Accepted(all, complaint.after(all.subList(1, all.size())));
    }
}
