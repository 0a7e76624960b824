package dev.redress.sla.clock;

import dev.redress.core.event.AfterReopening;
import dev.redress.core.record.Milestone;
import dev.redress.sla.promise.LimitRule;
import dev.redress.sla.promise.OnChange;
import dev.redress.sla.promise.Promise;
import dev.redress.sla.promise.Recurrence;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Goes once over what happened, in the order of the instants, for one promise and one subject; see ADR 8 for what it does with it.
 *
 * <p>The milestones of one instant are asked in phases, never in the order of their numbers: stop, end, pause and resume, change,
 * reopen, start. What comes due by itself at that instant comes after them.
 */
final class Sweep {

    private final Script script;
    private final Moment moment;
    private final @Nullable Book book;
    private final Milestone[] milestones;
    private final Pauses pauses;
    private final Changes changes;
    private final Told told;
    private final Cycles cycles;
    private @Nullable Run run;
    private boolean takenBack;
    private @Nullable Instant lastStop;
    private @Nullable Instant ahead;
    private boolean hasEnded;
    private boolean isExempt;

    Sweep(Script script, String subject, Moment moment, Milestone[] milestones, @Nullable Book book) {
        this.script = script;
        this.moment = moment;
        this.milestones = milestones;
        this.book = book;
        this.cycles = new Cycles(script.promise, subject, moment, book);
        this.pauses = new Pauses(script, moment);
        this.changes = new Changes(script, moment);
        this.told = new Told(script, subject, moment);
    }

    Sweep done() {
        int from = 0;
        while (from < milestones.length && !milestones[from].occurredAt().isAfter(moment.at())) {
            Instant now = milestones[from].occurredAt();
            int to = from + 1;
            while (to < milestones.length && milestones[to].occurredAt().equals(now)) {
                to++;
            }
            advance(now, false);
            at(now, from, to);
            if (run != null) {
                run.learned = changes.learned();
            }
            from = to;
        }
        advance(moment.at(), true);
        if (run != null) {
            run.close(moment.at());
        }
        return this;
    }

    private void at(Instant now, int from, int to) {
        told.remember(milestones, from, to);
        stop(now, from, to);
        end(now, from, to);
        pauses.at(now, milestones, from, to, run, changes);
        if (changes.at(now, milestones, from, to, run)) {
            factsChanged(now);
        }
        reopen(now, from, to);
        start(now, from, to);
    }

    /** What comes due by itself; a cycle that counts from the due instant of the one before begins then. */
    private void advance(Instant to, boolean included) {
        while (true) {
            Run now = run;
            if (now != null && now.step(to, included)) {
                continue;
            }
            Instant next = ahead;
            if (next == null || next.isAfter(to) || (!included && next.equals(to))) {
                return;
            }
            ahead = null;
            begin(next, true);
        }
    }

    private @Nullable Milestone first(@Nullable Question question, int from, int to) {
        if (question == null) {
            return null;
        }
        for (int i = from; i < to; i++) {
            if (told.answers(question, milestones[i])) {
                changes.learn(milestones[i]);
                return milestones[i];
            }
        }
        return null;
    }

    private @Nullable Milestone first(String type, @Nullable String about, int from, int to) {
        for (int i = from; i < to; i++) {
            Milestone each = milestones[i];
            if (each.type().equals(type) && moment.knows(each) && (about == null || about.equals(each.subject()))) {
                changes.learn(each);
                return each;
            }
        }
        return null;
    }

    private void stop(Instant now, int from, int to) {
        Milestone stop = first(script.stop, from, to);
        if (stop == null) {
            stop = told.stopOfTheLastPart(milestones, from, to);
        }
        if (stop != null) {
            lastStop = now;
            takenBack = cycles.last() == null ? script.isTakenBack(stop) : takenBack;
            ahead = null;
            boolean cutShort = script.renew != null && run != null && !run.isBreached();
            finish(cutShort ? ClockState.CANCELLED : ClockState.MET, now, "stopped", script.isTakenBack(stop));
        } else if (first(script.renew, from, to) != null) {
            renew(now);
        }
        if (first(script.exempt, from, to) != null) {
            isExempt = true;
            finish(ClockState.EXEMPT, now, "exempt", true);
        }
    }

    private void renew(Instant now) {
        Run ending = run;
        if (ending == null || ending.isOver()) {
            return;
        }
        Instant target = ending.isPaused() ? ending.dueIfResumed(now) : ending.due;
        finish(ClockState.MET, now, "", false);
        if (script.promise.recurrence() == Recurrence.FROM_TARGET && target != null) {
            goOnFrom(target, now);
        } else {
            begin(now);
        }
    }

    /** The next cycle of a cadence whose due instant is not past: after six silent weeks nobody owes six updates. */
    private void goOnFrom(Instant target, Instant now) {
        if (target.isAfter(now)) {
            ahead = target;
            return;
        }
        Instant start = target;
        begin(start, true, now);
        Run next = run;
        while (next != null && next.due != null && next.due.isAfter(start) && !next.due.isAfter(now)) {
            start = next.due;
            begin(start, true, now);
            next = run;
        }
    }

    private void end(Instant now, int from, int to) {
        Milestone end = first("ended", null, from, to);
        if (end != null) {
            hasEnded = true;
            if (!script.survivesEnd) {
                ahead = null;
                finish(ClockState.CANCELLED, now, end.subject(), true);
            }
        }
        Milestone reset = first("clock reset", script.promise.id(), from, to);
        Run running = run;
        if (reset != null && running != null && !running.isOver() && Changes.isPermitted(reset, running, now)) {
            finish(ClockState.CANCELLED, now, "reset", false);
            begin(now);
        }
        if (first(Turns.OVER, script.promise.until().orElse(""), from, to) != null) {
            finish(ClockState.CANCELLED, now, "over", false);
        }
    }

    private void finish(ClockState state, Instant now, String cause, boolean canBeTakenBack) {
        Run ending = run;
        if (ending == null || ending.isOver()) {
            return;
        }
        if (!ending.isPromised()) {
            run = null;
            return;
        }
        takenBack = canBeTakenBack;
        ending.learned = changes.learned();
        ending.end(state, now, cause);
        cycles.add(ending, now, changes.learned());
        run = null;
    }

    private void factsChanged(Instant now) {
        Run running = run;
        if (running == null) {
            return;
        }
        Promise promise = script.promise;
        LimitRule rule = promise.ruleFor(changes.facts());
        if (rule == null) {
            if (running.isPromised()) {
                Instant start = running.tally.start;
                finish(ClockState.CANCELLED, now, "facts", false);
                run = running.waiting(promise.onChange() == OnChange.FROM_NOW ? now : start, now);
            }
        } else if (running.isPromised()) {
            running.change(rule, moment.calendar(promise, rule, changes.facts()), now);
        } else {
            if (promise.onChange() == OnChange.FROM_NOW) {
                run = running.waiting(now, now);
            }
            promise(rule, now, "facts");
        }
    }

    private void reopen(Instant now, int from, int to) {
        Milestone reopened = first("reopened", null, from, to);
        Run last = cycles.last();
        if (reopened == null) {
            return;
        }
        hasEnded = false;
        isExempt = false;
        lastStop = null;
        if (!script.onceOnly || last == null || (run != null && !run.isOver()) || ahead != null) {
            return;
        }
        AfterReopening mode = Reopening.of(reopened, script.promise);
        if (mode == AfterReopening.ONCE) {
            return;
        }
        if (mode == AfterReopening.NEW_CYCLE || script.renew != null) {
            begin(now);
        } else if (takenBack) {
            run = last.continued(cycles.next(), now);
            run.pause(now);
        }
    }

    private void start(Instant now, int from, int to) {
        boolean canStart = (run == null || run.isOver())
                && ahead == null
                && (!hasEnded || script.survivesEnd || (script.onceOnly && lastStop != null))
                && !(script.onceOnly && cycles.last() != null);
        Milestone start = canStart ? first(script.start, from, to) : null;
        if (start == null) {
            return;
        }
        Instant stop = lastStop;
        boolean isStopped = stop != null && (script.onceOnly || Told.isSince(stop, start));
        begin(now, start.type().startsWith(Turns.PREFIX));
        Run begun = run;
        if (begun != null && begun.isPromised() && isExempt) {
            finish(ClockState.EXEMPT, now, "exempt", true);
        } else if (begun != null && isStopped && stop != null) {
            if (begun.isPromised()) {
                begun.learned = changes.learned();
                begun.endBefore(stop);
                cycles.add(begun, now, changes.learned());
            }
            run = null;
        }
    }

    private void begin(Instant start) {
        begin(start, false);
    }

    private void begin(Instant start, boolean atDue) {
        begin(start, atDue, start);
    }

    /** A cycle that counts from an instant before now is paused from now on only: what was open then is not known any more. */
    private void begin(Instant start, boolean atDue, Instant now) {
        run = new Run(script, start, pauses, book);
        run.tally.beganAtDue = atDue;
        told.cycleBegins(cycles.last() == null);
        changes.cycleBegins();
        if (!start.isBefore(now)) {
            run.pause(start);
        }
        Promise promise = script.promise;
        LimitRule rule = promise.ruleFor(changes.facts());
        if (rule != null || promise.until().isPresent()) {
            promise(rule, start, "started");
            changes.cycleBegan(run, start);
        }
        if (start.isBefore(now)) {
            run.pause(now);
        }
    }

    private void promise(@Nullable LimitRule rule, Instant now, String why) {
        Promise promise = script.promise;
        Run begun = Objects.requireNonNull(run);
        begun.promise(
                cycles.next(),
                rule,
                rule == null ? promise.calendar() : moment.calendar(promise, rule, changes.facts()),
                now,
                why);
    }

    /** The reading; null if the promise is not made for such a case. */
    @Nullable
    ClockReading reading(Source source) {
        Run last = run;
        return cycles.reading(source, last != null && last.isPromised() ? last : null, changes.facts(), ahead);
    }
}
