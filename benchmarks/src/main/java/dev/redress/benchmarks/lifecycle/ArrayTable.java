package dev.redress.benchmarks.lifecycle;

import dev.redress.benchmarks.lifecycle.Move.Guard;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The yardstick: what one writes by hand when nothing but this table is asked for. A new case, and two facts, for each event. */
final class ArrayTable {

    /** What a command became. */
    sealed interface Answer {}

    /** It is so. */
    record Accepted(List<Fact> facts, Case next) implements Answer {}

    /** It is not so. */
    record Rejected(Stage stage, Verb verb, Guard guard) implements Answer {}

    /** What happened. */
    sealed interface Fact {}

    /** A state was left. */
    record Left(Stage stage, Instant at, String by, long number) implements Fact {}

    /** A state was entered. */
    record Entered(Stage stage, Instant at, String by, long number) implements Fact {}

    private static final int VERBS = Verb.values().length;

    private final @Nullable Move[] moves = new Move[Stage.values().length * VERBS];

    ArrayTable() {
        Move.ALL.forEach(move -> moves[move.from().number * VERBS + move.verb().number] = move);
    }

    Answer decide(Case before, Verb verb, String by, Instant now) {
        Stage from = before.stage();
        Move move = moves[from.number * VERBS + verb.number];
        if (move == null) {
            return new Rejected(from, verb, Guard.NONE);
        }
        if (!move.guard().holds(before)) {
            return new Rejected(from, verb, move.guard());
        }
        Case next = before.moved(move.to(), now);
        return new Accepted(
                List.of(new Left(from, now, by, next.version()), new Entered(move.to(), now, by, next.version())),
                next);
    }
}
