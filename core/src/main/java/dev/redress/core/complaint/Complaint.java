package dev.redress.core.complaint;

import dev.redress.core.condition.Facts;
import dev.redress.core.edition.Edition;
import dev.redress.core.event.ComplaintEvent;
import dev.redress.core.event.Event;
import dev.redress.core.facet.Answer;
import dev.redress.core.facet.Assessment;
import dev.redress.core.facet.Life;
import dev.redress.core.facet.Links;
import dev.redress.core.facet.Outcome;
import dev.redress.core.facet.Parts;
import dev.redress.core.facet.Receipt;
import dev.redress.core.facet.Remedies;
import dev.redress.core.facet.Responsibility;
import dev.redress.core.facet.Tasks;
import dev.redress.core.history.Entry;
import dev.redress.core.history.Snapshot;
import dev.redress.core.privacy.Personal;
import dev.redress.core.record.Milestones;
import dev.redress.core.record.RecordId;
import dev.redress.core.value.SnapshotStyle;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.immutables.value.Value;

/**
 * A complaint as it stands: what was brought, how it was assessed, who answers for it, what was decided, offered and done.
 *
 * <p>K-1042 was received on Monday 2 February 2026 09:20 in Jakarta, acknowledged at 09:50, decided and told on Friday the 6th at
 * 08:00 and closed a minute later: four commands, seven events, version 7. It is the fold of those events; nothing sets a field
 * of it in any other way.
 *
 * <p>Suggestions, praise, enquiries and claims are kept in the same form; {@link Receipt#kind()} tells them apart. Immutable.
 */
@SnapshotStyle
@Value.Immutable
public abstract class Complaint implements Snapshot {

    Complaint() {}

    /**
     * Starts a complaint, for whoever reads one from a store; rules fold events instead.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * A complaint at the moment of its receipt.
     *
     * @param id its number
     * @param received what was brought
     * @return version 1
     */
    public static Complaint received(RecordId id, ComplaintEvent.Received received) {
        return Fold.begin(id, received).complaint();
    }

    /**
     * A complaint from its history.
     *
     * @param id its number
     * @param history from entry 1 on; the first is its receipt
     * @return the complaint after the last entry
     * @throws IllegalArgumentException if the history is empty or does not begin with a receipt
     */
    public static Complaint replay(RecordId id, List<Entry> history) {
        if (history.isEmpty() || !(history.get(0).event() instanceof ComplaintEvent.Received received)) {
            throw new IllegalArgumentException("Argument 'history' must begin with the receipt of " + id + " but had "
                    + (history.isEmpty()
                            ? "no entry"
                            : history.get(0).event().getClass().getSimpleName()));
        }
        Fold fold = Fold.begin(id, received);
        history.subList(1, history.size()).forEach(entry -> fold.add(entry.event()));
        return fold.complaint();
    }

    @Override
    public abstract RecordId id();

    @Override
    public abstract long version();

    /**
     * What was brought.
     *
     * @return never changed after receipt
     */
    public abstract Receipt receipt();

    /**
     * Where it stands.
     *
     * @return state, cycle, waits
     */
    public abstract Life life();

    /**
     * How it was assessed.
     *
     * @return an assessment that may name nothing yet
     */
    public abstract Assessment assessment();

    /**
     * Who answers for it.
     *
     * @return owner, watcher, department
     */
    public abstract Responsibility responsibility();

    /**
     * What the host knows beside, by now.
     *
     * @return the facts of the receipt with their later changes
     */
    public abstract Facts facts();

    /**
     * Its parts.
     *
     * @return may be none
     */
    public abstract Parts parts();

    /**
     * What was decided, found and told.
     *
     * @return an answer that may be empty yet
     */
    public abstract Answer answer();

    /**
     * What was offered.
     *
     * @return may be none
     */
    public abstract Remedies remedies();

    /**
     * What departments have to do.
     *
     * @return may be none
     */
    public abstract Tasks tasks();

    /**
     * What belongs to it outside of it.
     *
     * @return may be nothing
     */
    public abstract Links links();

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
        return receipt().edition();
    }

    /**
     * The outcome of the whole (decision 4).
     *
     * @return with parts, the worst of theirs, unless the whole was withdrawn or out of scope; without, what was decided about the
     *     whole; empty while nothing is decided
     */
    public Optional<Outcome> outcome() {
        Optional<Outcome> whole = answer().outcome();
        if (parts().all().isEmpty() || (whole.isPresent() && whole.get().endsWithoutAnswer())) {
            return whole;
        }
        Optional<Outcome> worst = parts().worst();
        return worst.isPresent() ? worst : whole;
    }

    /**
     * Whether all is decided: each part, or the whole if there are no parts.
     *
     * @return true if nothing waits for an outcome
     */
    public boolean isDecided() {
        return parts().areDecided()
                && (!parts().all().isEmpty() || answer().outcome().isPresent());
    }

    /**
     * Everything that conditions may ask about by now: what was brought and assessed, under fixed names, and the facts of the host,
     * which win over a fixed name. Worked out once.
     *
     * <p>These stay as they were at receipt: kind, channel, partner, customerGroup, agreement, item, service, branch. These can change
     * later, and each change makes a milestone {@code became} with the name as its subject and the value, as {@link
     * dev.redress.core.condition.FactValue#written()} has it, as its reason: department, category, cause, severity, safety, complexity,
     * impact, immediateAction, priority, and the facts of the host. What is known once can change but not become unknown. Only outcome
     * has no such milestone; what changes it are decided and reopened.
     *
     * @return facts named kind, channel, partner, customerGroup, agreement, item, service, branch, department, category, cause,
     *     severity, safety, complexity, impact, immediateAction, priority, outcome, and those of the host
     */
    @Value.Lazy
    public Facts allFacts() {
        return KnownFacts.of(this);
    }

    /**
     * What was known at the moment of receipt, for rules that must know what was so when. Worked out once.
     *
     * <p>K-1042 was brought on Monday 2 February 2026 with the fact grade gold, assessed as severity high on Tuesday, and grade became
     * silver on Friday. Here grade is gold and there is no severity; the milestones {@code became} say the rest in the order of events,
     * and after the last of them all is as {@link #allFacts()} has it, but for outcome.
     *
     * @return those of {@link #allFacts()} that the receipt names: nothing that was assessed, assigned or changed later
     */
    @Value.Lazy
    public Facts factsAtReceipt() {
        return KnownFacts.at(receipt());
    }

    @Override
    public Complaint after(Event event) {
        return new Fold(this).add(event).complaint();
    }

    /**
     * This complaint and several more facts, copied once.
     *
     * @param events in order
     * @return the complaint after them
     */
    public Complaint after(List<? extends Event> events) {
        Fold fold = new Fold(this);
        for (int i = 0; i < events.size(); i++) {
            fold.add(events.get(i));
        }
        return fold.complaint();
    }

    @Override
    public Complaint erased() {
        UnaryOperator<Personal> erase = Personal::erase;
        return builder()
                .from(this)
                .receipt(receipt().words(erase))
                .parts(parts().words(erase))
                .answer(answer().words(erase))
                .remedies(remedies().words(erase))
                .tasks(tasks().words(erase))
                .links(links().words(erase))
                .build();
    }

    /** Checks the whole when it is built. */
    @Value.Check
    void check() {
        if (version() < 1) {
            throw new IllegalArgumentException("Complaint must have a 'version' of at least 1 but had " + version());
        }
    }

    /** The number, the state and the version. */
    @Override
    public String toString() {
        return id() + ": " + life().state() + ", version " + version();
    }

    /** Builds a complaint; {@code build()} checks the whole. */
    public static final class Builder extends ImmutableComplaint.Builder {
        Builder() {}
    }
}
