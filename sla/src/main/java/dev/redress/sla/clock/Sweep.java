package dev.redress.sla.clock;

import dev.redress.core.condition.Facts;
import dev.redress.core.event.AfterReopening;
import dev.redress.core.event.Marks;
import dev.redress.core.record.Milestone;
import dev.redress.sla.promise.LimitRule;
import dev.redress.sla.promise.OnChange;
import dev.redress.sla.promise.Promise;
import dev.redress.sla.promise.Recurrence;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Goes once over what happened, in the order of the instants, for one promise and one subject; see ADR 8 for what it does with it.
 *
 * <p>The milestones of one instant are asked in phases, never in the order of their numbers: stop, end, pause and resume, change,
 * reopen, start. What comes due by itself at that instant comes after them.
 */
final class Sweep {

    private static final Map<String, AfterReopening> REOPENING = reopening();

    private final Script script;
    private final String subject;
    private final Moment moment;
    private final @Nullable Book book;
    private final Milestone[] milestones;
    private final Pauses pauses;
    private final Changes changes;
    private final List<Cycle> cycles = new ArrayList<>(1);
    private @Nullable Run run;
    private @Nullable Run previous;
    private boolean takenBack;
    private @Nullable Instant lastStop;
    private @Nullable Instant ahead;
    private boolean hasEnded;
    private boolean isExempt;
    private @Nullable Set<String> told;
    private @Nullable Set<String> parts;
    private @Nullable Set<String> partsTold;

    Sweep(Script script, String subject, Moment moment, Milestone[] milestones, @Nullable Book book) {
        this.script = script;
        this.subject = subject;
        this.moment = moment;
        this.milestones = milestones;
        this.book = book;
        this.pauses = new Pauses(script, moment);
        this.changes = new Changes(script, moment);
    }

    private static Map<String, AfterReopening> reopening() {
        Map<String, AfterReopening> words = new HashMap<>();
        for (AfterReopening each : AfterReopening.values()) {
            words.put(Marks.word(each), each);
        }
        return Map.copyOf(words);
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
            from = to;
        }
        advance(moment.at(), true);
        if (run != null) {
            run.close(moment.at(), pauses.reason());
        }
        return this;
    }

    private void at(Instant now, int from, int to) {
        remember(from, to);
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
            if (now != null && now.step(to, included, pauses.reason())) {
                continue;
            }
            Instant next = ahead;
            if (next == null || next.isAfter(to) || (!included && next.equals(to))) {
                return;
            }
            ahead = null;
            begin(next);
        }
    }

    private boolean isKnown(Milestone milestone) {
        return moment.knows(milestone) && script.concerns(milestone, subject);
    }

    private @Nullable Milestone first(@Nullable Question question, int from, int to) {
        if (question == null) {
            return null;
        }
        for (int i = from; i < to; i++) {
            if (isKnown(milestones[i]) && question.isAnsweredBy(milestones[i], told)) {
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

    private void remember(int from, int to) {
        for (int i = from; i < to; i++) {
            Milestone each = milestones[i];
            if (script.collectsWhatWasTold && each.type().startsWith("told ") && isKnown(each)) {
                told = with(told, each.type());
            } else if (each.type().equals("part added") && moment.knows(each)) {
                parts = with(parts, each.subject());
            }
        }
    }

    private static Set<String> with(@Nullable Set<String> set, String more) {
        Set<String> all = set == null ? new HashSet<>(4) : set;
        all.add(more);
        return all;
    }

    private void stop(Instant now, int from, int to) {
        Milestone stop = first(script.stop, from, to);
        if (stop == null && parts != null && subject.isEmpty()) {
            stop = stopOfTheLastPart(from, to);
        }
        if (stop != null) {
            lastStop = now;
            ahead = null;
            boolean cutShort = script.renew != null && run != null && !run.isBreached();
            finish(cutShort ? ClockState.CANCELLED : ClockState.MET, now, "stopped", Script.isTakenBack(stop));
        } else if (first(script.renew, from, to) != null) {
            renew(now);
        }
        if (first(script.exempt, from, to) != null) {
            isExempt = true;
            finish(ClockState.EXEMPT, now, "exempt", false);
        }
    }

    /** The whole was told when each of its parts was. */
    private @Nullable Milestone stopOfTheLastPart(int from, int to) {
        Milestone last = null;
        for (int i = from; i < to; i++) {
            Milestone each = milestones[i];
            if (Script.isOfPart(each.type())
                    && !each.subject().isEmpty()
                    && moment.knows(each)
                    && script.stop.isAnsweredBy(each, told)) {
                partsTold = with(partsTold, each.subject());
                changes.learn(each);
                last = each;
            }
        }
        return last != null && partsTold != null && parts != null && partsTold.containsAll(parts) ? last : null;
    }

    private void renew(Instant now) {
        Run ending = run;
        if (ending == null || ending.isOver()) {
            return;
        }
        Instant target = ending.isPaused() ? ending.dueIfResumed(now) : ending.due;
        finish(ClockState.MET, now, "", false);
        if (script.promise.recurrence() == Recurrence.FROM_TARGET && target != null) {
            ahead = target;
            advance(now, true);
        } else {
            begin(now);
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
        if (first("clock reset", script.promise.id(), from, to) != null && run != null && !run.isOver()) {
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
        ending.close(now, pauses.reason());
        ending.end(state, now, cause);
        keep(ending, now);
        takenBack = canBeTakenBack;
    }

    private void keep(Run ended, Instant now) {
        Verdicts.Known known = moment.verdicts().find(script.promise.id(), ended.number, subject);
        if (known != null && known.event() > changes.learned()) {
            ended.settle(known.state(), known.due());
            if (book != null) {
                book.settled(ended, now);
            }
        } else if (book != null) {
            book.judged(ended, now);
        }
        cycles.add(new Cycle(ended, ended.verdict, ended.due));
        previous = ended;
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
                run = waiting(promise.onChange() == OnChange.FROM_NOW ? now : start, now, running);
            }
        } else if (running.isPromised()) {
            running.change(rule, moment.calendar(promise, rule, changes.facts()), now);
        } else {
            if (promise.onChange() == OnChange.FROM_NOW) {
                run = waiting(now, now, running);
            }
            promise(rule, now, "facts");
        }
    }

    /** A cycle that no rule fits, with the pauses that it had. */
    private Run waiting(Instant start, Instant now, Run before) {
        Run waiting = new Run(script, start, book);
        if (start.isBefore(now)) {
            waiting.tally.from(before.tally);
        }
        waiting.tally.since = now;
        if (pauses.areOpen()) {
            waiting.pause(now, "");
        }
        return waiting;
    }

    private void reopen(Instant now, int from, int to) {
        Milestone reopened = first("reopened", null, from, to);
        Run last = previous;
        if (reopened == null) {
            return;
        }
        hasEnded = false;
        if (!script.onceOnly || last == null || (run != null && !run.isOver()) || ahead != null) {
            return;
        }
        AfterReopening mode = mode(reopened.subject());
        if (mode == AfterReopening.ONCE) {
            return;
        }
        lastStop = null;
        if (mode == AfterReopening.NEW_CYCLE || script.renew != null) {
            begin(now);
        } else if (takenBack) {
            run = last.continued(cycles.size() + 1, now);
            pauseIfOpen(now);
        }
    }

    private AfterReopening mode(String word) {
        AfterReopening own = script.promise.onReopen();
        AfterReopening asked = REOPENING.getOrDefault(word, AfterReopening.AS_PROMISED);
        return own == AfterReopening.ONCE || asked == AfterReopening.AS_PROMISED ? own : asked;
    }

    private void start(Instant now, int from, int to) {
        boolean canStart = (run == null || run.isOver())
                && ahead == null
                && (!hasEnded || script.survivesEnd)
                && !(script.onceOnly && (previous != null || !cycles.isEmpty()));
        Milestone start = canStart ? first(script.start, from, to) : null;
        if (start == null) {
            return;
        }
        Instant stop = lastStop;
        boolean isStopped = stop != null && (script.onceOnly || since(start, stop));
        begin(now, start.type().startsWith(Turns.PREFIX));
        Run begun = run;
        if (begun != null && begun.isPromised() && isExempt) {
            finish(ClockState.EXEMPT, now, "exempt", false);
        } else if (begun != null && isStopped && stop != null) {
            if (begun.isPromised()) {
                begun.endBefore(stop);
                keep(begun, now);
            } else {
                run = null;
            }
        }
    }

    /** A warning of another promise accepts what was told since that clock started. */
    private static boolean since(Milestone start, Instant stop) {
        return start.type().equals(Turns.WARNED) && !stop.isBefore(Turns.instant(start));
    }

    private void begin(Instant start) {
        begin(start, false);
    }

    private void begin(Instant start, boolean atDue) {
        run = new Run(script, start, book);
        run.tally.beganAtDue = atDue;
        told = script.onceOnly ? told : null;
        partsTold = null;
        changes.cycleBegins();
        pauseIfOpen(start);
        Promise promise = script.promise;
        LimitRule rule = promise.ruleFor(changes.facts());
        if (rule != null || promise.until().isPresent()) {
            promise(rule, start, "started");
            changes.cycleBegan(run, start);
        }
    }

    private void promise(@Nullable LimitRule rule, Instant now, String why) {
        Promise promise = script.promise;
        Run begun = Objects.requireNonNull(run);
        begun.promise(
                cycles.size() + 1,
                rule,
                rule == null ? promise.calendar() : moment.calendar(promise, rule, changes.facts()),
                now,
                why);
    }

    private void pauseIfOpen(Instant now) {
        if (run != null && pauses.areOpen()) {
            run.pause(now, "");
        }
    }

    /** The reading; null if the promise is not made for such a case. */
    @Nullable
    ClockReading reading(Source source) {
        Run last = run;
        boolean isRunning = last != null && last.isPromised();
        Facts facts = changes.facts();
        boolean applies = isRunning
                || !cycles.isEmpty()
                || script.promise.until().isPresent()
                || script.promise.ruleFor(facts) != null;
        if (!applies) {
            return null;
        }
        if (isRunning && last != null) {
            Instant due = last.isPaused() && !last.isBreached() ? last.dueIfResumed(moment.at()) : last.due;
            cycles.add(new Cycle(last, state(last), due));
        }
        Run shown = isRunning ? last : previous;
        return new ClockReading(source, script.promise, subject, cycles, shown, next(shown), moment.at());
    }

    private @Nullable Instant next(@Nullable Run shown) {
        Instant next = shown == null ? null : shown.next();
        return next == null ? ahead : next;
    }

    private static ClockState state(Run run) {
        if (run.isBreached()) {
            return ClockState.OVERDUE;
        }
        return run.isPaused() ? ClockState.PAUSED : ClockState.RUNNING;
    }
}
