package dev.redress.benchmarks.desk;

import dev.redress.core.Desk;
import dev.redress.core.command.Command;
import dev.redress.core.complaint.Complaint;
import dev.redress.core.event.Event;
import dev.redress.core.lifecycle.Context;
import dev.redress.core.lifecycle.Decision;
import dev.redress.core.lifecycle.Lifecycle;
import dev.redress.core.record.RecordId;
import dev.redress.core.store.InMemoryRecords;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Six commands to a new complaint each time: at the desk in memory, and in a bare map. Stores are emptied between iterations. */
@State(Scope.Thread)
@OperationsPerInvocation(Story.COMMANDS)
public class MemoryBenchmark {

    /** What the bare map keeps of a record. */
    private record Held(Complaint complaint, List<Event> history) {

        static Held after(@Nullable Held before, Decision.Accepted accepted) {
            List<Event> history = new ArrayList<>(before == null ? List.of() : before.history);
            history.addAll(accepted.events());
            return new Held(accepted.complaint(), history);
        }
    }

    private static final Lifecycle ISO = Lifecycle.iso10002().build();

    private final List<Decision.Accepted> decided = decisions("K-0");
    private Desk desk = Story.desk(new InMemoryRecords());
    private ConcurrentHashMap<RecordId, Held> map = new ConcurrentHashMap<>();
    private int number;

    /** By number of lives, not by time: on a busy machine a second of warming up may be a few milliseconds of it. */
    @Setup(Level.Trial)
    public void warm() {
        for (int i = 0; i < 5_000; i++) {
            desk();
            map();
            mapAndLifecycle();
        }
    }

    @Setup(Level.Iteration)
    public void empty() {
        desk = Story.desk(new InMemoryRecords());
        map = new ConcurrentHashMap<>();
    }

    private static List<Decision.Accepted> decisions(String number) {
        Desk desk = Story.desk(new InMemoryRecords());
        List<Decision.Accepted> decisions = new ArrayList<>();
        List<Command> commands = Story.commands(number);
        for (int i = 0; i < Story.COMMANDS; i++) {
            decisions.add(desk.handle(commands.get(i), Story.at(i)).orThrow());
        }
        return decisions;
    }

    @Benchmark
    public Object desk() {
        return Story.tell(desk, "K-" + number++);
    }

    /** Nothing but the map: what is stored was decided beforehand. */
    @Benchmark
    public @Nullable Object map() {
        RecordId id = RecordId.complaint("K-" + number++);
        Held last = null;
        for (Decision.Accepted accepted : decided) {
            last = map.compute(id, (any, before) -> Held.after(before, accepted));
        }
        return last;
    }

    /** The same commands decided by the lifecycle inside the map: no command is remembered, nothing is indexed or looked at. */
    @Benchmark
    public @Nullable Object mapAndLifecycle() {
        List<Command> commands = Story.commands("K-" + number++);
        Held last = null;
        for (int i = 0; i < Story.COMMANDS; i++) {
            Command command = commands.get(i);
            Instant now = Story.at(i);
            last = map.compute(command.id(), (any, before) -> Held.after(before, decide(before, command, now)));
        }
        return last;
    }

    private static Decision.Accepted decide(@Nullable Held before, Command command, Instant now) {
        Context context = new Context(now, Optional.empty(), () -> "0123456789abcdef0123456789abcdef");
        return (before == null ? ISO.receive(command, context) : ISO.decide(before.complaint, command, context))
                .orThrow();
    }
}
