package dev.redress.benchmarks.lifecycle;

import com.github.oxo42.stateless4j.StateConfiguration;
import com.github.oxo42.stateless4j.StateMachine;
import com.github.oxo42.stateless4j.StateMachineConfig;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** stateless4j 2.6.0: a machine that lives on, one for each event from the stored state, and one that records what happened. */
final class Stateless4j {

    private final StateMachineConfig<Stage, Verb> config = new StateMachineConfig<>();
    private final Case guards;

    Stateless4j(Case guards) {
        this.guards = guards;
        for (Move move : Move.ALL) {
            StateConfiguration<Stage, Verb> state = config.configure(move.from());
            if (move.guard() == Move.Guard.NONE) {
                state.permit(move.verb(), move.to());
            } else {
                state.permitIf(move.verb(), move.to(), () -> move.guard().holds(this.guards));
            }
        }
    }

    StateMachine<Stage, Verb> live(Stage at) {
        return new StateMachine<>(at, config);
    }

    Stage fromStored(Stage stored, Verb verb) {
        StateMachine<Stage, Verb> machine = new StateMachine<>(stored, config);
        machine.fire(verb);
        return machine.getState();
    }

    /** The same facts as the hand-written table gives. */
    ArrayTable.Accepted recorded(Case before, Verb verb, String by, Instant now) {
        Recorder recorder = new Recorder(before, by, now);
        StateMachine<Stage, Verb> machine =
                new StateMachine<>(before.stage(), () -> recorder.now.stage(), recorder::moved, config);
        machine.fire(verb);
        return new ArrayTable.Accepted(recorder.facts, recorder.now);
    }

    private static final class Recorder {
        private final List<ArrayTable.Fact> facts = new ArrayList<>(2);
        private final String by;
        private final Instant at;
        private Case now;

        Recorder(Case before, String by, Instant at) {
            this.now = before;
            this.by = by;
            this.at = at;
        }

        void moved(Stage to) {
            Case next = now.moved(to, at);
            facts.add(new ArrayTable.Left(now.stage(), at, by, next.version()));
            facts.add(new ArrayTable.Entered(to, at, by, next.version()));
            now = next;
        }
    }
}
