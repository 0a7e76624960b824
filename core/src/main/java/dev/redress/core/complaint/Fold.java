package dev.redress.core.complaint;

import dev.redress.core.condition.Facts;
import dev.redress.core.event.ComplaintEvent;
import dev.redress.core.event.ContactEvent;
import dev.redress.core.event.Erased;
import dev.redress.core.event.Event;
import dev.redress.core.event.FromNewerVersion;
import dev.redress.core.event.Marks;
import dev.redress.core.event.WorkEvent;
import dev.redress.core.facet.Answer;
import dev.redress.core.facet.Assessment;
import dev.redress.core.facet.Life;
import dev.redress.core.facet.Links;
import dev.redress.core.facet.Part;
import dev.redress.core.facet.Parts;
import dev.redress.core.facet.Purpose;
import dev.redress.core.facet.Receipt;
import dev.redress.core.facet.Remedies;
import dev.redress.core.facet.Responsibility;
import dev.redress.core.facet.Stay;
import dev.redress.core.facet.Tasks;
import dev.redress.core.record.Actor;
import dev.redress.core.record.Milestones;
import dev.redress.core.record.RecordId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What each event does to a complaint. It names every type, so that a new one does not compile until somebody has said what it
 * does here. Nothing is refused: a fact about a part that nobody added changes nothing but the version.
 */
final class Fold extends Unmoved {

    private static final Assessment NOT_ASSESSED = Assessment.builder().build();
    private static final Responsibility NOBODY = Responsibility.builder().build();
    private static final Answer NO_ANSWER = Answer.builder().build();

    private final RecordId id;
    private final Receipt receipt;
    private long version;
    private Life life;
    private Assessment assessment;
    private Responsibility responsibility;
    private Facts facts;
    private Parts parts;
    private Answer answer;
    private Remedies remedies;
    private Tasks tasks;
    private Links links;
    private Milestones milestones;
    private boolean erased;
    private boolean newer;

    Fold(Complaint from) {
        id = from.id();
        receipt = from.receipt();
        version = from.version();
        life = from.life();
        assessment = from.assessment();
        responsibility = from.responsibility();
        facts = from.facts();
        parts = from.parts();
        answer = from.answer();
        remedies = from.remedies();
        tasks = from.tasks();
        links = from.links();
        milestones = from.milestones();
        erased = from.isErased();
        newer = from.fromNewerVersion();
    }

    private Fold(RecordId id, ComplaintEvent.Received received) {
        this.id = id;
        receipt = received.receipt();
        version = 1;
        Instant at = received.stamp().occurredAt();
        life = Life.builder().state("received").since(at).receivedAt(at).build();
        assessment = NOT_ASSESSED;
        responsibility = received.stamp().by().equals(Actor.REDRESS)
                ? NOBODY
                : Responsibility.builder().owner(received.stamp().by()).build();
        facts = receipt.facts();
        parts = Parts.NONE;
        answer = NO_ANSWER;
        remedies = Remedies.NONE;
        tasks = Tasks.NONE;
        links = Links.NONE;
        milestones = Marks.after(Milestones.none(), 1, received);
    }

    static Fold begin(RecordId id, ComplaintEvent.Received received) {
        return new Fold(id, received);
    }

    Fold add(Event event) {
        version++;
        event.match(this);
        milestones = Marks.after(milestones, version, event, facts);
        return this;
    }

    Complaint complaint() {
        return ImmutableComplaint.of(
                id,
                version,
                receipt,
                life,
                assessment,
                responsibility,
                facts,
                parts,
                answer,
                remedies,
                tasks,
                links,
                milestones,
                erased,
                newer);
    }

    /** A second receipt changes nothing: the first one counts. */
    @Override
    public Fold received(ComplaintEvent.Received event) {
        return this;
    }

    @Override
    public Fold receivedEarlier(ComplaintEvent.ReceivedEarlier event) {
        if (event.receivedAt().isBefore(life.receivedAt())) {
            life = copy().receivedAt(event.receivedAt()).build();
        }
        return this;
    }

    @Override
    public Fold assessed(ComplaintEvent.Assessed event) {
        assessment = assessment.and(event.assessment());
        return this;
    }

    @Override
    public Fold factsChanged(ComplaintEvent.FactsChanged event) {
        facts = facts.and(event.facts());
        return this;
    }

    @Override
    public Fold assigned(ComplaintEvent.Assigned event) {
        responsibility = responsibility.and(event.to());
        return this;
    }

    @Override
    public Fold moved(ComplaintEvent.Moved event) {
        life = life.moved(event.to(), event.stamp().occurredAt());
        return this;
    }

    @Override
    public Fold ended(ComplaintEvent.Ended event) {
        life = life.ended(event.stamp().occurredAt());
        return this;
    }

    @Override
    public Fold linked(ComplaintEvent.Linked event) {
        links = links.with(event.link());
        return this;
    }

    @Override
    public Fold merged(ComplaintEvent.Merged event) {
        life = copy().mergedInto(event.into()).build();
        return this;
    }

    /** What was decided and told before stays in the history; the new cycle has to be decided and told again. */
    @Override
    public Fold reopened(ComplaintEvent.Reopened event) {
        life = copy().cycle(life.cycle() + 1).endedAt(Optional.empty()).build();
        answer = Answer.builder().rootCause(answer.rootCause()).build();
        parts = new Parts(parts.all().stream().map(Part::undecided).toList());
        return this;
    }

    @Override
    public Fold told(ContactEvent.Told event) {
        if (event.part().isPresent()) {
            parts.find(event.part().get()).ifPresent(part -> parts = parts.with(part.told(event.purposes())));
        } else {
            answer = answer.told(event.purposes());
        }
        return this;
    }

    @Override
    public Fold waitBegan(ContactEvent.WaitBegan event) {
        if (life.waiting(event.awaited()).isEmpty()) {
            List<Stay> more = new ArrayList<>(life.openWaits());
            more.add(new Stay(event.awaited(), event.stamp().occurredAt(), version));
            life = copy().openWaits(more).build();
        }
        return this;
    }

    @Override
    public Fold waitEnded(ContactEvent.WaitEnded event) {
        List<Stay> fewer = new ArrayList<>(life.openWaits());
        if (fewer.removeIf(stay -> stay.awaited().equals(event.awaited()))) {
            life = copy().openWaits(fewer).build();
        }
        return this;
    }

    /** The command that follows ends the wait, or the complaint. */
    @Override
    public Fold waitOverran(ContactEvent.WaitOverran event) {
        return this;
    }

    @Override
    public Fold referred(ContactEvent.Referred event) {
        life = copy().referredTo(event.body()).build();
        return this;
    }

    @Override
    public Fold referralEnded(ContactEvent.ReferralEnded event) {
        life = copy().referredTo(Optional.empty()).build();
        return this;
    }

    @Override
    public Fold partAdded(WorkEvent.PartAdded event) {
        parts = parts.with(event.part());
        return this;
    }

    /** Whatever was told of an earlier decision was not told of this one. */
    @Override
    public Fold decided(WorkEvent.Decided event) {
        Answer.Builder next = Answer.builder();
        next.from(answer).told(withoutDecision(answer.told()));
        if (event.part().isPresent()) {
            parts.find(event.part().get()).ifPresent(part -> parts = parts.with(part.decided(event.outcome())));
        } else {
            next.outcome(event.outcome())
                    .reasons(event.reasons())
                    .decidedAt(event.stamp().occurredAt());
        }
        answer = next.build();
        return this;
    }

    private static Set<Purpose> withoutDecision(Set<Purpose> told) {
        Set<Purpose> rest = EnumSet.noneOf(Purpose.class);
        rest.addAll(told);
        rest.removeAll(EnumSet.of(Purpose.DECISION, Purpose.RECOURSE_INSIDE, Purpose.RECOURSE_OUTSIDE));
        return rest;
    }

    @Override
    public Fold causeFound(WorkEvent.CauseFound event) {
        answer = Answer.builder().from(answer).rootCause(event.cause()).build();
        return this;
    }

    @Override
    public Fold remedyOffered(WorkEvent.RemedyOffered event) {
        remedies = remedies.with(event.remedy());
        return this;
    }

    @Override
    public Fold remedyMoved(WorkEvent.RemedyMoved event) {
        remedies.find(event.remedy()).ifPresent(remedy -> remedies = remedies.with(remedy.now(event.status())));
        return this;
    }

    @Override
    public Fold taskGiven(WorkEvent.TaskGiven event) {
        tasks = tasks.with(event.task());
        return this;
    }

    @Override
    public Fold taskDone(WorkEvent.TaskDone event) {
        Instant at = event.stamp().occurredAt();
        tasks.find(event.task()).ifPresent(task -> tasks = tasks.with(task.done(at, event.result())));
        return this;
    }

    @Override
    public Fold attached(WorkEvent.Attached event) {
        links = links.with(event.attachment());
        return this;
    }

    @Override
    public Fold actionNamed(WorkEvent.ActionNamed event) {
        links = links.withAction(event.action());
        return this;
    }

    @Override
    public Fold erased(Erased event) {
        erased = true;
        return this;
    }

    @Override
    public Fold fromNewerVersion(FromNewerVersion event) {
        newer = true;
        return this;
    }

    @Override
    protected Fold self() {
        return this;
    }

    private Life.Builder copy() {
        Life.Builder copy = Life.builder();
        copy.from(life);
        return copy;
    }
}
