package dev.redress.core.action;

import dev.redress.core.event.ActionEvent;
import dev.redress.core.event.Erased;
import dev.redress.core.event.Event;
import dev.redress.core.event.FromNewerVersion;
import dev.redress.core.event.Marks;
import dev.redress.core.facet.Plan;
import dev.redress.core.facet.Verdict;
import dev.redress.core.record.Milestones;
import dev.redress.core.record.RecordId;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/**
 * What each event does to an action. It names every type, so that a new one does not compile until somebody has said what it
 * does here. Nothing is refused, and a fact that comes late moves nothing back: started, learnt after implemented, only counts.
 */
final class Fold extends Unmoved {

    private final RecordId id;
    private final Plan plan;
    private final Instant plannedAt;
    private long version;
    private ActionState state;
    private Instant since;
    private Optional<Instant> implementedAt;
    private Optional<Verdict> verdict;
    private Set<String> complaints;
    private Optional<Recall> recall;
    private Milestones milestones;
    private boolean erased;
    private boolean newer;

    Fold(Action from) {
        id = from.id();
        plan = from.plan();
        plannedAt = from.plannedAt();
        version = from.version();
        state = from.state();
        since = from.since();
        implementedAt = from.implementedAt();
        verdict = from.verdict();
        complaints = from.complaints();
        recall = from.recall();
        milestones = from.milestones();
        erased = from.isErased();
        newer = from.fromNewerVersion();
    }

    private Fold(RecordId id, ActionEvent.ActionPlanned planned) {
        this.id = id;
        plan = planned.plan();
        plannedAt = planned.stamp().occurredAt();
        version = 1;
        state = ActionState.PLANNED;
        since = plannedAt;
        implementedAt = Optional.empty();
        verdict = Optional.empty();
        complaints = plan.complaints();
        recall = Optional.empty();
        milestones = Marks.after(Milestones.none(), 1, planned);
    }

    static Fold begin(RecordId id, ActionEvent.ActionPlanned planned) {
        return new Fold(id, planned);
    }

    Fold add(Event event) {
        version++;
        event.match(this);
        milestones = Marks.after(milestones, version, event);
        return this;
    }

    Action action() {
        return ImmutableAction.of(
                id,
                version,
                plan,
                plannedAt,
                state,
                since,
                implementedAt,
                verdict,
                complaints,
                recall,
                milestones,
                erased,
                newer);
    }

    /** A second planning changes nothing: the first one counts. */
    @Override
    public Fold actionPlanned(ActionEvent.ActionPlanned event) {
        return this;
    }

    @Override
    public Fold actionStarted(ActionEvent.ActionStarted event) {
        return state == ActionState.PLANNED ? enter(ActionState.UNDER_WAY, event) : this;
    }

    /** The first implementation counts. One that was done although it had been dropped, was done. */
    @Override
    public Fold actionImplemented(ActionEvent.ActionImplemented event) {
        if (implementedAt.isPresent()) {
            return this;
        }
        implementedAt = Optional.of(event.stamp().occurredAt());
        return state == ActionState.VERIFIED ? this : enter(ActionState.IMPLEMENTED, event);
    }

    /** The last verdict counts. */
    @Override
    public Fold actionVerified(ActionEvent.ActionVerified event) {
        verdict = Optional.of(event.verdict());
        return enter(ActionState.VERIFIED, event);
    }

    @Override
    public Fold actionDropped(ActionEvent.ActionDropped event) {
        return state.isFinal() ? this : enter(ActionState.DROPPED, event);
    }

    @Override
    public Fold actionServed(ActionEvent.ActionServed event) {
        if (!complaints.contains(event.complaint())) {
            Set<String> more = new LinkedHashSet<>(complaints);
            more.add(event.complaint());
            complaints = Collections.unmodifiableSet(more);
        }
        return this;
    }

    /** The last count counts. */
    @Override
    public Fold recallCounted(ActionEvent.RecallCounted event) {
        recall = Optional.of(new Recall(event.affected(), event.reached(), event.recovered()));
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

    private Fold enter(ActionState next, Event event) {
        state = next;
        since = event.stamp().occurredAt();
        return this;
    }
}
