package dev.redress.core.action;

import dev.redress.core.action.ActionDecision.Accepted;
import dev.redress.core.action.ActionDecision.Refused;
import dev.redress.core.event.ActionEvent;
import dev.redress.core.facet.ActionKind;
import dev.redress.core.privacy.Salts;
import dev.redress.core.record.RecordId;
import dev.redress.core.record.Stamp;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What may happen to an action: planned, under way, implemented, verified, or dropped on the way. One
 * table says which verb is possible in which state; a few conditions stand beside it.
 *
 * <p>A-7 was implemented on Friday 27 March 2026 at 14:00 in Jakarta with a waiting period of 90 days. A verdict on Thursday 25 June
 * at 14:00 is accepted; a microsecond earlier it is refused with {@code waiting-period}, because the span after is not complete.
 */
public final class ActionLife {

    private static final Map<ActionVerb, Set<ActionState>> TABLE = table();

    private ActionLife() {}

    /** A complaint may be found to belong to an action later, and units of a recall go on coming back after the verdict. */
    private static Map<ActionVerb, Set<ActionState>> table() {
        Map<ActionVerb, Set<ActionState>> table = new EnumMap<>(ActionVerb.class);
        Set<ActionState> notDropped = EnumSet.complementOf(EnumSet.of(ActionState.DROPPED));
        table.put(ActionVerb.PLAN, Set.of());
        table.put(ActionVerb.START, EnumSet.of(ActionState.PLANNED));
        table.put(ActionVerb.IMPLEMENT, EnumSet.of(ActionState.PLANNED, ActionState.UNDER_WAY));
        table.put(ActionVerb.VERIFY, EnumSet.of(ActionState.IMPLEMENTED));
        table.put(ActionVerb.DROP, EnumSet.of(ActionState.PLANNED, ActionState.UNDER_WAY));
        table.put(ActionVerb.SERVE, notDropped);
        table.put(ActionVerb.COUNT_RECALL, notDropped);
        return table;
    }

    /**
     * Which verbs are possible in a state.
     *
     * @param state where an action stands
     * @return verbs, as far as the state alone decides; none of them is {@link ActionVerb#PLAN}, which needs that there is no action
     */
    public static Set<ActionVerb> possibleIn(ActionState state) {
        Set<ActionVerb> possible = EnumSet.noneOf(ActionVerb.class);
        TABLE.forEach((verb, from) -> {
            if (from.contains(state)) {
                possible.add(verb);
            }
        });
        return Collections.unmodifiableSet(possible);
    }

    /**
     * Decides a command.
     *
     * @param id the number of the action
     * @param action the action as it stands; empty if there is none yet
     * @param command what is asked for
     * @param stamp when it was true, when it is recorded, and by whom
     * @param zone where the days of a waiting period are counted
     * @param salts where the salt of sealed words comes from
     * @return the fact and the action after it, or why not
     */
    public static ActionDecision decide(
            RecordId id, Optional<Action> action, ActionCommand command, Stamp stamp, ZoneId zone, Salts salts) {
        Facts facts = new Facts(stamp, salts);
        if (command instanceof ActionCommand.PlanAction plan) {
            return action.<ActionDecision>map(there -> refuse(there, ActionRefusal.RECORD_EXISTS))
                    .orElseGet(() -> begin(id, facts.planAction(plan)));
        }
        if (action.isEmpty()) {
            return new Refused(ActionRefusal.UNKNOWN_RECORD, Set.of(ActionVerb.PLAN), Optional.empty());
        }
        Action now = action.get();
        return barred(now, command.verb(), stamp)
                .or(() -> unmet(now, command, stamp, zone))
                .<ActionDecision>map(refused -> refused)
                .orElseGet(() -> goOn(now, command.match(facts)));
    }

    private static Accepted begin(RecordId id, ActionEvent.ActionPlanned planned) {
        return new Accepted(planned, Action.planned(id, planned));
    }

    private static Accepted goOn(Action action, ActionEvent event) {
        return new Accepted(event, action.after(event));
    }

    /** What bars any command of this verb, whatever it says. */
    private static Optional<Refused> barred(Action action, ActionVerb verb, Stamp stamp) {
        if (action.fromNewerVersion()) {
            return Optional.of(new Refused(ActionRefusal.NEWER_VERSION, Set.of(), Optional.empty()));
        }
        if (!action.milestones().haveRoomFor(1)) {
            return Optional.of(new Refused(ActionRefusal.RECORD_FULL, Set.of(), Optional.empty()));
        }
        if (!possibleIn(action.state()).contains(verb)) {
            return Optional.of(refuse(action, ActionRefusal.NOT_IN_THIS_STATE));
        }
        boolean moves = verb != ActionVerb.SERVE && verb != ActionVerb.COUNT_RECALL;
        return notBefore(moves ? action.since() : action.plannedAt(), ActionRefusal.OUT_OF_ORDER, action, stamp);
    }

    /** What bars this command, for what it says. */
    private static Optional<Refused> unmet(Action action, ActionCommand command, Stamp stamp, ZoneId zone) {
        if (command instanceof ActionCommand.Verify) {
            return action.spans(zone)
                    .flatMap(spans -> notBefore(spans.after().until(), ActionRefusal.WAITING_PERIOD, action, stamp));
        }
        if (command instanceof ActionCommand.Serve serve) {
            return action.complaints().contains(serve.complaint())
                    ? Optional.of(refuse(action, ActionRefusal.ALREADY_SERVED))
                    : Optional.empty();
        }
        return command instanceof ActionCommand.CountRecall count
                ? uncounted(action, count.recall())
                : Optional.empty();
    }

    private static Optional<Refused> uncounted(Action action, Recall recall) {
        if (action.plan().kind() != ActionKind.RECALL) {
            return Optional.of(refuse(action, ActionRefusal.NOT_A_RECALL));
        }
        return action.recall()
                .filter(earlier -> !recall.follows(earlier))
                .map(fell -> refuse(action, ActionRefusal.COUNT_FELL));
    }

    private static Optional<Refused> notBefore(Instant first, ActionRefusal code, Action action, Stamp stamp) {
        return stamp.occurredAt().isBefore(first)
                ? Optional.of(new Refused(code, possibleIn(action.state()), Optional.of(first)))
                : Optional.empty();
    }

    private static Refused refuse(Action action, ActionRefusal code) {
        return new Refused(code, possibleIn(action.state()), Optional.empty());
    }

    /** The fact that an accepted command becomes. */
    private record Facts(Stamp stamp, Salts salts) implements ActionCommand.Cases<ActionEvent> {

        @Override
        public ActionEvent.ActionPlanned planAction(ActionCommand.PlanAction command) {
            return new ActionEvent.ActionPlanned(stamp, command.plan().words(words -> words.seal(salts)));
        }

        @Override
        public ActionEvent start(ActionCommand.Start command) {
            return new ActionEvent.ActionStarted(stamp);
        }

        @Override
        public ActionEvent implement(ActionCommand.Implement command) {
            return new ActionEvent.ActionImplemented(stamp);
        }

        @Override
        public ActionEvent verify(ActionCommand.Verify command) {
            return new ActionEvent.ActionVerified(stamp, command.verdict());
        }

        @Override
        public ActionEvent drop(ActionCommand.Drop command) {
            return new ActionEvent.ActionDropped(stamp, command.reason());
        }

        @Override
        public ActionEvent serve(ActionCommand.Serve command) {
            return new ActionEvent.ActionServed(stamp, command.complaint());
        }

        @Override
        public ActionEvent countRecall(ActionCommand.CountRecall command) {
            Recall recall = command.recall();
            return new ActionEvent.RecallCounted(stamp, recall.affected(), recall.reached(), recall.recovered());
        }
    }
}
