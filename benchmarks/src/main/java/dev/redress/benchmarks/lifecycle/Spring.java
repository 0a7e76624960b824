package dev.redress.benchmarks.lifecycle;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.springframework.messaging.support.MessageBuilder;
import org.springframework.statemachine.StateMachine;
import org.springframework.statemachine.config.StateMachineBuilder;
import org.springframework.statemachine.config.configurers.ExternalTransitionConfigurer;
import org.springframework.statemachine.listener.StateMachineListenerAdapter;
import org.springframework.statemachine.state.State;
import org.springframework.statemachine.support.DefaultStateMachineContext;
import reactor.core.publisher.Mono;

/** Spring Statemachine 4.0.2: a machine that lives on, and one that is reset to the stored state for each event; both record. */
final class Spring {

    private final StateMachine<Stage, Verb> machine;
    private final List<Stage> entered = new ArrayList<>();

    Spring(Case guards) {
        try {
            machine = build(guards);
        } catch (Exception failure) {
            throw new IllegalStateException("Spring Statemachine could not be built", failure);
        }
        machine.addStateListener(new StateMachineListenerAdapter<>() {
            @Override
            public void stateChanged(State<Stage, Verb> from, State<Stage, Verb> to) {
                entered.add(to.getId());
            }
        });
        machine.startReactively().block();
    }

    private static StateMachine<Stage, Verb> build(Case guards) throws Exception {
        StateMachineBuilder.Builder<Stage, Verb> builder = StateMachineBuilder.builder();
        builder.configureStates().withStates().initial(Stage.RECEIVED).states(EnumSet.allOf(Stage.class));
        for (Move move : Move.ALL) {
            ExternalTransitionConfigurer<Stage, Verb> line = builder.configureTransitions()
                    .withExternal()
                    .source(move.from())
                    .target(move.to())
                    .event(move.verb());
            if (move.guard() != Move.Guard.NONE) {
                line.guard(context -> move.guard().holds(guards));
            }
        }
        return builder.build();
    }

    Stage send(Verb verb) {
        entered.clear();
        machine.sendEvent(Mono.just(MessageBuilder.withPayload(verb).build())).blockLast();
        return machine.getState().getId();
    }

    Stage fromStored(Stage stored, Verb verb) {
        reset(stored);
        return send(verb);
    }

    void reset(Stage stored) {
        machine.stopReactively().block();
        machine.getStateMachineAccessor()
                .doWithAllRegions(access -> access.resetStateMachineReactively(
                                new DefaultStateMachineContext<>(stored, null, null, null))
                        .block());
        machine.startReactively().block();
    }
}
