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

    Receiving(Lifecycle lifecycle, Command command, Context context) {
        this.lifecycle = lifecycle;
        this.command = command;
        this.context = context;
    }

    Decision decide() {
        String verb = command.intent().verb();
        List<Transition> lines = lifecycle.lines(Lifecycle.START, verb);
        Optional<Receive> receive = receive();
        if (lines == null || receive.isEmpty()) {
            return lifecycle.knows(verb)
                    ? Refused.of(RefusalCode.UNKNOWN_RECORD, command.id().toString())
                    : Refused.of(RefusalCode.UNKNOWN_COMMAND, verb);
        }
        Stamp stamp = Timing.stamp(command, context.now());
        Complaint begun = begin(receive.get(), stamp);
        if (command.intent() instanceof ResolveAtOnce atOnce) {
            resolve(atOnce, stamp);
        }
        int before = events.size();
        Complaint brought = begun.after(events.subList(1, before));
        Transition line = Permission.choose(lines, brought);
        List<RefusalCode> faults = faults(line, brought);
        if (!faults.isEmpty() && !command.isObserved()) {
            return new Refused(faults.get(0), verb, null, brought, line, command.actor());
        }
        if (command.isObserved()) {
            events.add(new Observed(
                    stamp, verb, faults.stream().map(RefusalCode::code).toList()));
        }
        move(line == null ? lines.get(0) : line, brought, stamp);
        return new Decision.Accepted(List.copyOf(events), brought.after(events.subList(before, events.size())));
    }

    private Optional<Receive> receive() {
        if (command.intent() instanceof ResolveAtOnce atOnce) {
            return Optional.of(atOnce.receive());
        }
        return command.intent() instanceof Receive receive ? Optional.of(receive) : Optional.empty();
    }

    private List<RefusalCode> faults(@Nullable Transition line, Complaint brought) {
        List<RefusalCode> faults = new ArrayList<>(1);
        if (line == null) {
            faults.add(RefusalCode.NOT_IN_THIS_STATE);
        } else if (!line.allows(command.actor())) {
            faults.add(RefusalCode.ROLE_NOT_ALLOWED);
        }
        RefusalCode late = Timing.refusal(lifecycle.backdating(), command, null, context.now());
        if (late != null) {
            faults.add(late);
        }
        if (line != null && !line.isMetBy(brought)) {
            faults.add(RefusalCode.REQUIREMENTS_UNMET);
        }
        return faults;
    }

    private void resolve(ResolveAtOnce atOnce, Stamp stamp) {
        events.add(new WorkEvent.Decided(stamp, Optional.empty(), atOnce.outcome(), Optional.empty()));
        events.add(new ContactEvent.Told(
                stamp,
                atOnce.purposes(),
                atOnce.receive().receipt().channel(),
                Optional.empty(),
                Optional.of(atOnce.text().seal(context.salts()))));
    }

    private void move(Transition line, Complaint brought, Stamp stamp) {
        String to = line.to().orElse(brought.life().state());
        if (!to.equals(brought.life().state())) {
            events.add(new ComplaintEvent.Moved(stamp, line.name(), Lifecycle.START, to, ""));
        }
        if (lifecycle.finals().contains(to)) {
            events.add(new ComplaintEvent.Ended(stamp, to));
        }
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
        return Complaint.received(command.id(), received);
    }
}
