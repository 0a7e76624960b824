package dev.redress.benchmarks.lifecycle;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.squirrelframework.foundation.fsm.AnonymousCondition;
import org.squirrelframework.foundation.fsm.StateMachineBuilder;
import org.squirrelframework.foundation.fsm.StateMachineBuilderFactory;
import org.squirrelframework.foundation.fsm.builder.On;
import org.squirrelframework.foundation.fsm.impl.AbstractStateMachine;

/** squirrel-foundation 0.3.10: a machine that lives on, and one for each event from the stored state; both record. */
final class Squirrel {

    private final StateMachineBuilder<Machine, Stage, Verb, Squirrel.Context> builder =
            StateMachineBuilderFactory.create(Machine.class, Stage.class, Verb.class, Context.class);

    Squirrel() {
        for (Move move : Move.ALL) {
            On<Machine, Stage, Verb, Context> line =
                    builder.externalTransition().from(move.from()).to(move.to()).on(move.verb());
            if (move.guard() != Move.Guard.NONE) {
                line.when(new AnonymousCondition<>() {
                    @Override
                    public boolean isSatisfied(Context context) {
                        return move.guard().holds(context.guards);
                    }
                });
            }
        }
    }

    Machine at(Stage stage) {
        Machine machine = builder.newStateMachine(stage);
        machine.start();
        return machine;
    }

    /** What guards ask, and where the facts go. */
    static final class Context {
        final List<ArrayTable.Fact> facts = new ArrayList<>(2);
        final Case guards;
        private final String by;
        private final Instant at;

        Context(Case guards, String by, Instant at) {
            this.guards = guards;
            this.by = by;
            this.at = at;
        }
    }

    /** Found by reflection. */
    static class Machine extends AbstractStateMachine<Machine, Stage, Verb, Context> {

        @Override
        protected void afterTransitionCompleted(Stage from, Stage to, Verb verb, Context context) {
            context.facts.add(new ArrayTable.Left(from, context.at, context.by, context.guards.version()));
            context.facts.add(new ArrayTable.Entered(to, context.at, context.by, context.guards.version()));
        }
    }
}
