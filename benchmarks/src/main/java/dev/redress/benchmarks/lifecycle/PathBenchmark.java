package dev.redress.benchmarks.lifecycle;

import com.github.oxo42.stateless4j.StateMachine;
import dev.redress.core.command.Command;
import dev.redress.core.complaint.Complaint;
import dev.redress.core.lifecycle.Decision;
import java.time.Instant;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** Ten events, and back at the beginning: each contender gives what it can give, from the little case or the full complaint. */
@State(Scope.Thread)
@OperationsPerInvocation(10)
public class PathBenchmark {

    private final Verb[] path = Move.PATH.toArray(Verb[]::new);
    private final Instant now = Full.FRI_2026_02_06;
    private final Case start = Case.at(Stage.RECEIVED, now);
    private final String by = Full.RINA.id();

    private final Ours ours = new Ours();
    private final Complaint complaint = Ours.at(Stage.RECEIVED);
    private final Command[] commands = Move.PATH.stream().map(ours::command).toArray(Command[]::new);
    private final ArrayTable table = new ArrayTable();
    private final Stateless4j stateless4j = new Stateless4j(start);
    private final StateMachine<Stage, Verb> stateless4jLive = stateless4j.live(Stage.RECEIVED);
    private final Squirrel squirrel = new Squirrel();
    private final Squirrel.Machine squirrelLive = squirrel.at(Stage.RECEIVED);
    private final Spring spring = new Spring(start);

    @Benchmark
    public Complaint redress(Blackhole hole) {
        Complaint at = complaint;
        for (Command command : commands) {
            Decision.Accepted accepted = ours.decide(at, command).orThrow();
            hole.consume(accepted);
            at = accepted.complaint();
        }
        return at;
    }

    @Benchmark
    public Case table(Blackhole hole) {
        Case at = start;
        for (Verb verb : path) {
            ArrayTable.Accepted accepted = (ArrayTable.Accepted) table.decide(at, verb, by, now);
            hole.consume(accepted);
            at = accepted.next();
        }
        return at;
    }

    @Benchmark
    public Stage enumSwitch(Blackhole hole) {
        Stage at = Stage.RECEIVED;
        for (Verb verb : path) {
            Stage next = EnumSwitch.next(at, verb, start);
            hole.consume(next);
            at = next == null ? at : next;
        }
        return at;
    }

    @Benchmark
    public Stage stateless4jLive(Blackhole hole) {
        for (Verb verb : path) {
            stateless4jLive.fire(verb);
            hole.consume(stateless4jLive.getState());
        }
        return stateless4jLive.getState();
    }

    @Benchmark
    public Stage stateless4jStored(Blackhole hole) {
        Stage at = Stage.RECEIVED;
        for (Verb verb : path) {
            at = stateless4j.fromStored(at, verb);
            hole.consume(at);
        }
        return at;
    }

    @Benchmark
    public Case stateless4jRecorded(Blackhole hole) {
        Case at = start;
        for (Verb verb : path) {
            ArrayTable.Accepted accepted = stateless4j.recorded(at, verb, by, now);
            hole.consume(accepted);
            at = accepted.next();
        }
        return at;
    }

    @Benchmark
    public Stage squirrelLive(Blackhole hole) {
        for (Verb verb : path) {
            Squirrel.Context context = new Squirrel.Context(start, by, now);
            squirrelLive.fire(verb, context);
            hole.consume(context.facts);
        }
        return squirrelLive.getCurrentState();
    }

    @Benchmark
    public Stage squirrelStored(Blackhole hole) {
        Stage at = Stage.RECEIVED;
        for (Verb verb : path) {
            Squirrel.Context context = new Squirrel.Context(start, by, now);
            Squirrel.Machine machine = squirrel.at(at);
            machine.fire(verb, context);
            hole.consume(context.facts);
            at = machine.getCurrentState();
        }
        return at;
    }

    @Benchmark
    public Stage springLive(Blackhole hole) {
        Stage at = Stage.RECEIVED;
        for (Verb verb : path) {
            at = spring.send(verb);
            hole.consume(at);
        }
        return at;
    }

    @Benchmark
    public Stage springStored(Blackhole hole) {
        Stage at = Stage.RECEIVED;
        for (Verb verb : path) {
            at = spring.fromStored(at, verb);
            hole.consume(at);
        }
        return at;
    }
}
