package dev.redress.sla.clock;

import dev.redress.sla.clock.ClockEvent.Kind;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Takes down the events of a clock, and the turns that others wait for. */
final class Log implements Book {

    private final String subject;
    private final @Nullable Turns turns;
    private final @Nullable List<ClockEvent> events;
    private final List<String> settled = new ArrayList<>(0);
    private final List<Runnable> turnsOfCycle = new ArrayList<>(2);
    /** Read from the verdict, if that stands. */
    private @Nullable Runnable late;

    private int before;

    /** Either may be missing. */
    Log(String subject, @Nullable Turns turns, @Nullable List<ClockEvent> events) {
        this.subject = subject;
        this.turns = turns;
        this.events = events;
        this.before = events == null ? 0 : events.size();
    }

    @Override
    public void dueMoved(Run run, Instant at, @Nullable Instant from, @Nullable Instant to, String cause) {
        add(Kind.DUE_MOVED, run, at, from, to, cause);
        turn(known -> known.dueMoved(run, subject, at, to));
    }

    @Override
    public void warned(Run run, Instant at, String threshold, boolean last) {
        add(Kind.WARNED, run, at, null, run.due, threshold);
        if (last) {
            turn(known -> known.warned(run, subject, at));
        }
    }

    @Override
    public void breached(Run run, Instant due) {
        add(Kind.BREACHED, run, due, null, due, "");
        late = () -> take(known -> known.late(run, subject, due));
    }

    @Override
    public void judged(Run run, Instant at) {
        add(Kind.JUDGED, run, at, null, run.due, run.verdict.words());
        ends(run, at);
    }

    @Override
    public void settled(Run run, Instant at) {
        settled.add(Clocks.key(run.script.promise.id(), run.number, subject));
        if (events != null) {
            events.subList(before, events.size()).clear();
        }
        Instant breached = run.breachedAt;
        late = breached == null ? null : () -> take(known -> known.late(run, subject, breached));
        ends(run, at);
    }

    private void ends(Run run, Instant at) {
        if (run.verdict == ClockState.MET) {
            turn(known -> known.met(run, subject, at));
        }
        turn(known -> known.over(run, subject, at));
        finish();
        before = events == null ? 0 : events.size();
    }

    /** The cycles whose verdict stands. */
    List<String> settled() {
        return settled;
    }

    /** At the end of the sweep: what the running cycle came by. */
    void finish() {
        if (late != null) {
            late.run();
            late = null;
        }
        turnsOfCycle.forEach(Runnable::run);
        turnsOfCycle.clear();
    }

    private void take(Consumer<Turns> taken) {
        if (turns != null) {
            taken.accept(turns);
        }
    }

    private void turn(Consumer<Turns> taken) {
        turnsOfCycle.add(() -> take(taken));
    }

    private void add(Kind kind, Run run, Instant at, @Nullable Instant from, @Nullable Instant due, String word) {
        if (events != null) {
            events.add(new ClockEvent(
                    kind,
                    run.script.promise.id(),
                    subject,
                    run.number,
                    at,
                    Optional.ofNullable(from),
                    Optional.ofNullable(due),
                    word));
        }
    }

    @Override
    public void stretch(Run run, Instant start, Instant end, boolean paused, String reason) {}
}
