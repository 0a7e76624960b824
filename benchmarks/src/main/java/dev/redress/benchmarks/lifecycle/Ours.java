package dev.redress.benchmarks.lifecycle;

import dev.redress.core.command.Command;
import dev.redress.core.command.Step;
import dev.redress.core.complaint.Complaint;
import dev.redress.core.facet.Life;
import dev.redress.core.facet.Purpose;
import dev.redress.core.lifecycle.Context;
import dev.redress.core.lifecycle.Decision;
import dev.redress.core.lifecycle.Lifecycle;
import dev.redress.core.lifecycle.LifecycleBuilder;
import dev.redress.core.lifecycle.Requirement;
import dev.redress.core.lifecycle.Transition;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/** The same 12 states and 25 transitions as a lifecycle of Redress, with the verbs of the host, for a full complaint. */
final class Ours {

    private final Lifecycle lifecycle = lifecycle();
    private final Map<Verb, Command> commands = new EnumMap<>(Verb.class);
    private final Context context = Full.CONTEXT;

    Ours() {
        for (Verb verb : Verb.values()) {
            commands.put(verb, Step.complaint(Full.NUMBER, verb.word()).by(Full.RINA));
        }
    }

    private static Lifecycle lifecycle() {
        LifecycleBuilder table = Lifecycle.builder("twelve")
                .finals(Stage.CLOSED.word(), Stage.WITHDRAWN.word())
                .add(Transition.move("receive", Stage.RECEIVED.word(), Lifecycle.START));
        for (Stage stage : Stage.values()) {
            table.states(stage.word());
        }
        for (Move move : Move.ALL) {
            Transition.Builder line = Transition.builder()
                    .name(move.from().word() + "-" + move.verb().word())
                    .verb(move.verb().word())
                    .addFrom(move.from().word())
                    .to(move.to().word());
            if (move.guard() != Move.Guard.NONE) {
                line.requiring(requirement(move.guard()));
            }
            table.add(line.build());
        }
        return table.build();
    }

    private static Requirement requirement(Move.Guard guard) {
        return switch (guard) {
            case OWNER -> Requirement.Standard.OWNER;
            case CAUSE -> Requirement.Standard.CAUSE;
            case SEVERITY -> Requirement.Standard.ASSESSED;
            case TOLD -> new Requirement.Told(Purpose.DECISION);
            case TASKS -> Requirement.Standard.TASKS_DONE;
            case NONE -> throw new IllegalArgumentException("NONE is no requirement");
        };
    }

    /** A full complaint of this lifecycle. */
    static Complaint at(Stage stage) {
        Complaint full = Full.decided();
        return Complaint.builder()
                .from(full)
                .life(Life.builder().from(full.life()).state(stage.word()).build())
                .build();
    }

    Command command(Verb verb) {
        return Objects.requireNonNull(commands.get(verb));
    }

    Decision decide(Complaint complaint, Command command) {
        return lifecycle.decide(complaint, command, context);
    }
}
