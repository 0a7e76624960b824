package dev.redress.core.action;

import dev.redress.core.edition.Edition;
import dev.redress.core.event.ActionEvent;
import dev.redress.core.event.Event;
import dev.redress.core.facet.Plan;
import dev.redress.core.facet.Verdict;
import dev.redress.core.history.Entry;
import dev.redress.core.history.Snapshot;
import dev.redress.core.privacy.Personal;
import dev.redress.core.record.Milestones;
import dev.redress.core.record.RecordId;
import dev.redress.core.value.SnapshotStyle;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * A corrective or preventive action, or a recall, as it stands: a record of its own, because one action serves many complaints
 * and outlives them.
 *
 * <p>A-7, "seals of batch 7 become type B", was planned on Monday 16 February 2026 for complaint K-1042, implemented on Friday
 * 27 March at 14:00 in Jakarta, and may be judged from Thursday 25 June at 14:00: 90 days later. It is the fold of its events;
 * nothing sets a field of it in any other way.
 *
 * <p>Immutable.
 */
@SnapshotStyle
@Value.Immutable
public abstract class Action implements Snapshot {

    Action() {}

    /**
     * Starts an action, for whoever reads one from a store; rules fold events instead.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * An action at the moment of its planning.
     *
     * @param id its number
     * @param planned what is to be done
     * @return version 1
     */
    public static Action planned(RecordId id, ActionEvent.ActionPlanned planned) {
        return Fold.begin(id, planned).action();
    }

    /**
     * An action from its history.
     *
     * @param id its number
     * @param history from entry 1 on; the first is its planning
     * @return the action after the last entry
     * @throws IllegalArgumentException if the history is empty or does not begin with a planning
     */
    public static Action replay(RecordId id, List<Entry> history) {
        if (history.isEmpty() || !(history.get(0).event() instanceof ActionEvent.ActionPlanned planned)) {
            throw new IllegalArgumentException("Argument 'history' must begin with the planning of " + id + " but had "
                    + (history.isEmpty()
                            ? "no entry"
                            : history.get(0).event().getClass().getSimpleName()));
        }
        Fold fold = Fold.begin(id, planned);
        history.subList(1, history.size()).forEach(entry -> fold.add(entry.event()));
        return fold.action();
    }

    @Override
    public abstract RecordId id();

    @Override
    public abstract long version();

    /**
     * What is to be done.
     *
     * @return never changed after planning
     */
    public abstract Plan plan();

    /**
     * When it was planned.
     *
     * @return occurred, not recorded
     */
    public abstract Instant plannedAt();

    /**
     * Where it stands.
     *
     * @return the state
     */
    public abstract ActionState state();

    /**
     * When it entered that state.
     *
     * @return occurred, not recorded
     */
    public abstract Instant since();

    /**
     * When it was implemented; from here the waiting period runs.
     *
     * @return empty until then
     */
    public abstract Optional<Instant> implementedAt();

    /**
     * Whether it worked.
     *
     * @return empty until judged
     */
    public abstract Optional<Verdict> verdict();

    /**
     * Which complaints it serves: those of the plan and those named later.
     *
     * @return their numbers, in the same scope
     */
    public abstract Set<String> complaints();

    /**
     * How far a recall has come.
     *
     * @return the latest count; empty if nothing was counted
     */
    public abstract Optional<Recall> recall();

    @Override
    public abstract Milestones milestones();

    /**
     * Whether its personal words were erased.
     *
     * @return true if so
     */
    public abstract boolean isErased();

    @Override
    public abstract boolean fromNewerVersion();

    @Override
    public Optional<Edition> edition() {
        return plan().edition();
    }

    /**
     * The two spans by which it is judged.
     *
     * @param zone where its days are counted
     * @return as many days before as after; empty until it was implemented
     */
    public Optional<Spans> spans(ZoneId zone) {
        return implementedAt().map(at -> Spans.around(at, plan().waitDays(), zone));
    }

    @Override
    public Action after(Event event) {
        return new Fold(this).add(event).action();
    }

    /**
     * This action and several more facts, copied once.
     *
     * @param events in order
     * @return the action after them
     */
    public Action after(List<? extends Event> events) {
        Fold fold = new Fold(this);
        for (Event event : events) {
            fold.add(event);
        }
        return fold.action();
    }

    @Override
    public Action erased() {
        return builder().from(this).plan(plan().words(Personal::erase)).build();
    }

    /** Checks the whole when it is built. */
    @Value.Check
    void check() {
        if (version() < 1) {
            throw new IllegalArgumentException("Action must have a 'version' of at least 1 but had " + version());
        }
    }

    /** The number, the state and the version. */
    @Override
    public String toString() {
        return id() + ": " + state() + ", version " + version();
    }

    /** Builds an action; {@code build()} checks the whole. */
    public static final class Builder extends ImmutableAction.Builder {
        Builder() {}
    }
}
