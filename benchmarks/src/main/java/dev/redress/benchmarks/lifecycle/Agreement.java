package dev.redress.benchmarks.lifecycle;

import com.github.oxo42.stateless4j.StateMachine;
import dev.redress.core.lifecycle.Decision;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** Whether the contenders agree: every verb in every state, for a case of which everything is known. */
final class Agreement {

    /** The state after a verb in a state; null if it is refused. */
    private interface Contender extends BiFunction<Stage, Verb, @Nullable Stage> {}

    private final Case known = Case.at(Stage.RECEIVED, Full.FRI_2026_02_06);
    private final Map<String, Contender> contenders = new LinkedHashMap<>();

    private Agreement() {
        ArrayTable table = new ArrayTable();
        Stateless4j stateless4j = new Stateless4j(known);
        Squirrel squirrel = new Squirrel();
        Spring spring = new Spring(known);
        Ours ours = new Ours();
        contenders.put("enum switch", (stage, verb) -> EnumSwitch.next(stage, verb, known));
        contenders.put("array table", (stage, verb) -> ofTable(table, stage, verb));
        contenders.put("stateless4j", (stage, verb) -> ofStateless4j(stateless4j, stage, verb));
        contenders.put("squirrel", (stage, verb) -> ofSquirrel(squirrel, stage, verb));
        contenders.put("Spring", (stage, verb) -> moved(stage, spring.fromStored(stage, verb)));
        contenders.put("Redress", (stage, verb) -> ofOurs(ours, stage, verb));
    }

    /** Every difference from the list of moves; empty if there is none. */
    static List<String> findings() {
        return new Agreement().differences();
    }

    private List<String> differences() {
        List<String> findings = new ArrayList<>();
        for (Stage stage : Stage.values()) {
            for (Verb verb : Verb.values()) {
                Stage expected = expected(stage, verb);
                contenders.forEach((name, contender) -> {
                    Stage found = contender.apply(stage, verb);
                    if (!Objects.equals(found, expected)) {
                        findings.add(
                                name + ": " + verb + " in " + stage + " leads to " + found + ", expected " + expected);
                    }
                });
            }
        }
        return findings;
    }

    private static @Nullable Stage expected(Stage stage, Verb verb) {
        for (Move move : Move.ALL) {
            if (move.from() == stage && move.verb() == verb) {
                return move.to();
            }
        }
        return null;
    }

    private @Nullable Stage ofTable(ArrayTable table, Stage stage, Verb verb) {
        Case before = Case.at(stage, known.since());
        return table.decide(before, verb, "rina", known.since()) instanceof ArrayTable.Accepted accepted
                ? accepted.next().stage()
                : null;
    }

    private @Nullable Stage ofStateless4j(Stateless4j stateless4j, Stage stage, Verb verb) {
        StateMachine<Stage, Verb> machine = stateless4j.live(stage);
        if (!machine.canFire(verb)) {
            return null;
        }
        Case before = Case.at(stage, known.since());
        return stateless4j.recorded(before, verb, "rina", known.since()).next().stage();
    }

    private @Nullable Stage ofSquirrel(Squirrel squirrel, Stage stage, Verb verb) {
        Squirrel.Machine machine = squirrel.at(stage);
        machine.fire(verb, new Squirrel.Context(known, "rina", known.since()));
        return moved(stage, machine.getCurrentState());
    }

    private static @Nullable Stage ofOurs(Ours ours, Stage stage, Verb verb) {
        if (!(ours.decide(Ours.at(stage), ours.command(verb)) instanceof Decision.Accepted accepted)) {
            return null;
        }
        String state = accepted.complaint().life().state();
        for (Stage each : Stage.values()) {
            if (each.word().equals(state)) {
                return each;
            }
        }
        throw new IllegalStateException("Unknown state " + state);
    }

    /** No move of the list stays where it is. */
    private static @Nullable Stage moved(Stage before, Stage after) {
        return before == after ? null : after;
    }
}
