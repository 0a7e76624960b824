package dev.redress.core.lifecycle;

import dev.redress.core.command.Act;
import dev.redress.core.command.Assess;
import dev.redress.core.command.Assign;
import dev.redress.core.command.Await;
import dev.redress.core.command.ChangeFacts;
import dev.redress.core.command.Decide;
import dev.redress.core.command.EndReferral;
import dev.redress.core.command.Hear;
import dev.redress.core.command.LinkTo;
import dev.redress.core.command.Merge;
import dev.redress.core.command.Note;
import dev.redress.core.command.Reach;
import dev.redress.core.command.Receive;
import dev.redress.core.command.Refer;
import dev.redress.core.command.ResolveAtOnce;
import dev.redress.core.command.Resume;
import dev.redress.core.command.Step;
import dev.redress.core.command.TakeOver;
import dev.redress.core.command.Tell;
import dev.redress.core.complaint.Complaint;
import dev.redress.core.condition.Facts;
import dev.redress.core.event.ComplaintEvent;
import dev.redress.core.event.ContactEvent;
import dev.redress.core.event.Event;
import dev.redress.core.event.Noted;
import dev.redress.core.event.Observed;
import dev.redress.core.event.WorkEvent;
import dev.redress.core.facet.Link;
import dev.redress.core.facet.LinkKind;
import dev.redress.core.facet.Outcome;
import dev.redress.core.facet.Stay;
import dev.redress.core.privacy.Personal;
import dev.redress.core.privacy.Salts;
import dev.redress.core.record.Stamp;
import java.util.List;
import java.util.Optional;

/**
 * What an intent makes happen, beside the move through the table. Each case adds its events and answers nothing, or says what is
 * wrong with the payload; the events are added also then, because what users did elsewhere happened all the same.
 */
final class Consequences extends PromiseConsequences {

    /** Each makes a milestone; fewer than a record must have room for. */
    private static final int MOST_FACTS = 60;

    private final Lifecycle lifecycle;
    private boolean waitsForOtherParts;

    Consequences(Lifecycle lifecycle, Complaint complaint, Stamp stamp, Salts salts) {
        super(complaint, stamp, salts);
        this.lifecycle = lifecycle;
    }

    /** What happened, and the complaint after it. */
    Decision.Accepted accepted() {
        List<Event> all = inOrder();
        return new Decision.Accepted(all, complaint.after(all));
    }

    /** That users did it elsewhere, and what the table says to it. */
    void observed(String verb, List<String> deviations) {
        add(new Observed(stamp, verb, deviations));
    }

    /** What the line of the table makes happen beside. */
    void move(Transition line, String reason) {
        String before = complaint.life().state();
        if (line.gives().isPresent()) {
            add(new WorkEvent.Decided(stamp, Optional.empty(), line.gives().get(), Optional.empty()));
        }
        line.reopens().ifPresent(promises -> add(new ComplaintEvent.Reopened(stamp, reason, promises)));
        if (line.to().isEmpty() || line.to().get().equals(before) || waitsForOtherParts) {
            if (isEmpty()) {
                // A step that moves nothing and says nothing else happened all the same.
                add(new ComplaintEvent.Reached(stamp, line.name(), Optional.empty()));
            }
            return;
        }
        String to = line.to().get();
        add(new ComplaintEvent.Moved(stamp, line.name(), before, to, reason));
        if (lifecycle.finals().contains(to)) {
            add(new ComplaintEvent.Ended(stamp, to));
        }
    }

    /** What belongs to another complaint, and never to this one. */
    private Optional<RefusalCode> beside(String other, Event event) {
        return so(event, other.equals(complaint.id().number()), RefusalCode.OWN_NUMBER, "");
    }

    /** What is asked of an action is not for a complaint. */
    @Override
    public Optional<RefusalCode> act(Act intent) {
        return fault(RefusalCode.UNKNOWN_COMMAND, intent.verb());
    }

    /** The first event of a history is not repeated. */
    @Override
    public Optional<RefusalCode> receive(Receive intent) {
        return fault(RefusalCode.RECORD_EXISTS, complaint.id().toString());
    }

    @Override
    public Optional<RefusalCode> resolveAtOnce(ResolveAtOnce intent) {
        return fault(RefusalCode.RECORD_EXISTS, complaint.id().toString());
    }

    @Override
    public Optional<RefusalCode> assess(Assess intent) {
        return so(new ComplaintEvent.Assessed(stamp, intent.assessment()));
    }

    @Override
    public Optional<RefusalCode> changeFacts(ChangeFacts intent) {
        Facts changed = Facts.none();
        for (String name : intent.facts().names()) {
            if (!intent.facts().get(name).equals(complaint.facts().get(name))) {
                changed = changed.with(name, intent.facts().get(name).orElseThrow());
            }
        }
        boolean tooMany = changed.names().size() > MOST_FACTS;
        return so(new ComplaintEvent.FactsChanged(stamp, changed), tooMany, RefusalCode.RECORD_FULL, intent.verb());
    }

    @Override
    public Optional<RefusalCode> assign(Assign intent) {
        return so(new ComplaintEvent.Assigned(stamp, intent.to()));
    }

    @Override
    public Optional<RefusalCode> tell(Tell intent) {
        Optional<RefusalCode> fault =
                intent.part().isPresent() ? unknownPart(intent.part().get()) : Optional.empty();
        if (intent.outcome().isPresent()) {
            Optional<RefusalCode> undecided =
                    decided(intent.part(), intent.outcome().get(), Optional.empty());
            fault = fault.isPresent() ? fault : undecided;
        }
        add(new ContactEvent.Told(stamp, intent.purposes(), intent.channel(), intent.part(), seal(intent.text())));
        return fault;
    }

    @Override
    public Optional<RefusalCode> decide(Decide intent) {
        return decided(intent.part(), intent.outcome(), seal(intent.reasons()));
    }

    private Optional<RefusalCode> decided(Optional<String> part, Outcome outcome, Optional<Personal> reasons) {
        add(new WorkEvent.Decided(stamp, part, outcome, reasons));
        if (part.isEmpty()) {
            return complaint.parts().areDecided() ? Optional.empty() : Optional.of(RefusalCode.PARTS_UNDECIDED);
        }
        String one = part.get();
        waitsForOtherParts = complaint.parts().all().stream()
                .anyMatch(other -> !other.id().equals(one) && other.outcome().isEmpty());
        return unknownPart(one);
    }

    @Override
    public Optional<RefusalCode> hear(Hear intent) {
        return so(new ContactEvent.Heard(stamp, intent.channel(), intent.closing(), seal(intent.text())));
    }

    @Override
    public Optional<RefusalCode> await(Await intent) {
        String awaited = intent.awaited();
        boolean unknown = !lifecycle.waits().containsKey(awaited);
        boolean already = complaint.life().waiting(awaited).isPresent();
        return so(
                new ContactEvent.WaitBegan(stamp, awaited, seal(intent.note())),
                unknown || already,
                unknown ? RefusalCode.UNKNOWN_WAIT : RefusalCode.ALREADY_WAITING,
                awaited);
    }

    @Override
    public Optional<RefusalCode> resume(Resume intent) {
        Optional<Stay> stay = complaint.life().waiting(intent.awaited());
        boolean early =
                stay.filter(open -> stamp.occurredAt().isBefore(open.since())).isPresent();
        return so(
                new ContactEvent.WaitEnded(stamp, intent.awaited()),
                stay.isEmpty() || early,
                early ? RefusalCode.OUT_OF_ORDER : RefusalCode.NOT_WAITING,
                intent.awaited());
    }

    @Override
    public Optional<RefusalCode> linkTo(LinkTo intent) {
        return isFull()
                ? fault(RefusalCode.RECORD_FULL, intent.verb())
                : beside(intent.link().to(), new ComplaintEvent.Linked(stamp, intent.link()));
    }

    @Override
    public Optional<RefusalCode> merge(Merge intent) {
        add(new ComplaintEvent.Linked(stamp, new Link(LinkKind.DUPLICATE_OF, intent.into())));
        return beside(intent.into(), new ComplaintEvent.Merged(stamp, intent.into()));
    }

    @Override
    public Optional<RefusalCode> takeOver(TakeOver intent) {
        boolean future = intent.receivedAt().isAfter(stamp.recordedAt());
        Optional<RefusalCode> own =
                beside(intent.other(), new ComplaintEvent.ReceivedEarlier(stamp, intent.receivedAt(), intent.other()));
        return own.isEmpty() && future ? Optional.of(RefusalCode.FUTURE_DATED) : own;
    }

    @Override
    public Optional<RefusalCode> refer(Refer intent) {
        return so(new ContactEvent.Referred(stamp, intent.body(), intent.reference()));
    }

    @Override
    public Optional<RefusalCode> endReferral(EndReferral intent) {
        boolean none = complaint.life().referredTo().isEmpty();
        return so(
                new ContactEvent.ReferralEnded(stamp, intent.result()),
                none,
                RefusalCode.NOT_IN_THIS_STATE,
                intent.verb());
    }

    @Override
    public Optional<RefusalCode> reach(Reach intent) {
        String milestone = intent.milestone();
        boolean unknown = lifecycle.milestones().isPresent()
                && !lifecycle.milestones().get().contains(milestone);
        return so(
                new ComplaintEvent.Reached(stamp, milestone, intent.part()),
                unknown,
                RefusalCode.UNKNOWN_MILESTONE,
                milestone);
    }

    @Override
    public Optional<RefusalCode> note(Note intent) {
        return so(new Noted(stamp, intent.source(), intent.code(), intent.key(), intent.facts()));
    }

    @Override
    public Optional<RefusalCode> step(Step intent) {
        return Step.isEnough(intent.verb()) ? Optional.empty() : fault(RefusalCode.CONTENT_MISSING, intent.verb());
    }
}
