package dev.redress.sla.clock;

import dev.redress.calendar.WorkingCalendar;
import dev.redress.sla.promise.Extension;
import dev.redress.sla.promise.LimitRule;
import dev.redress.sla.promise.OnChange;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One cycle while a sweep goes over it: what was used, what was paused, and what is due. Mutable, seen by one sweep only.
 *
 * <p>A cycle that no rule fits yet is there without a number and a limit, so that its start and its pauses are known when one does.
 */
final class Run {

    final Script script;
    final Tally tally;
    int number;

    @Nullable
    LimitRule rule;

    WorkingCalendar calendar;

    @Nullable
    Due reckoned;

    @Nullable
    Instant due;

    @Nullable
    Instant stopped;

    @Nullable
    Instant breachedAt;

    ClockState verdict = ClockState.RUNNING;
    String cause = "";
    boolean stopBeforeStart;
    int extensions;

    /** The number of the latest event that it rests on. */
    long learned;

    /** The number of the cycle that it goes on with; 0 for one that began by itself. */
    int continues;

    @Nullable
    Instant manual;

    private @Nullable Instant until;
    private final Pauses pauses;
    private @Nullable Instant capEnd;
    private @Nullable Instant announced;
    private @Nullable Thresholds thresholds;
    private final @Nullable Book book;

    Run(Script script, Instant start, Pauses pauses, @Nullable Book book) {
        this.script = script;
        this.calendar = script.promise.calendar();
        this.tally = new Tally(script.promise.pausing(), start);
        this.pauses = pauses;
        this.book = book;
    }

    boolean isPromised() {
        return number > 0;
    }

    boolean isOver() {
        return verdict.isOver();
    }

    boolean isPaused() {
        return tally.isPaused;
    }

    boolean isBreached() {
        return breachedAt != null;
    }

    /** From now on it is promised: by a rule, or to be due with another clock. */
    void promise(int cycle, @Nullable LimitRule fits, WorkingCalendar counts, Instant now, String why) {
        close(now);
        number = cycle;
        calendar = counts;
        rule = fits;
        capAgain(now);
        if (fits != null) {
            reckoned = new Due(fits.is());
            tally.countAnew(fits.is(), counts, false, now);
            tally.reportAnew(counts, now);
        }
        if (book != null) {
            tally.tell(this, book, now);
        }
        open(now, why);
    }

    /** Another rule fits. */
    void change(LimitRule fits, WorkingCalendar counts, Instant now) {
        Due before = Objects.requireNonNull(reckoned);
        boolean same = Objects.requireNonNull(rule).is().equals(fits.is()) && calendar.equals(counts);
        rule = fits;
        if (same) {
            return;
        }
        close(now);
        calendar = counts;
        capAgain(now);
        reckoned = before.changedTo(fits.is());
        if (Due.isOfTime(before.limit()) && Due.isOfTime(fits.is()) && !countsFromNow()) {
            tally.goOnIn(Measure.of(fits.is()));
        } else {
            tally.countAnew(fits.is(), counts, countsFromNow(), now);
        }
        open(now, "facts");
    }

    private boolean countsFromNow() {
        return script.promise.onChange() == OnChange.FROM_NOW;
    }

    /** The complaint turned out to have been received earlier. */
    void startEarlier(Instant earlier, Instant now) {
        close(now);
        if (book != null) {
            book.stretch(this, earlier, tally.start, false, "");
        }
        tally.start = earlier;
        if (reckoned != null) {
            tally.countAnew(reckoned.limit(), calendar, false, now);
        }
        tally.reportAnew(calendar, now);
        open(now, "merged");
    }

    void extend(Extension extension, Instant now) {
        close(now);
        extensions++;
        reckoned = Objects.requireNonNull(reckoned).extended(extension);
        if (extension.fromStart()) {
            tally.countAnew(extension.limit(), calendar, false, now);
        }
        open(now, "extended");
    }

    void setDue(@Nullable Instant byHand, Instant now) {
        close(now);
        manual = byHand;
        open(now, byHand == null ? "released" : "set");
    }

    void dueWith(@Nullable Instant other, Instant now) {
        close(now);
        until = other;
        open(now, "until");
    }

    /** Begins a pause, if one is open and its cap is not used up; true if it does not count from here on. */
    boolean pause(Instant now) {
        Instant end = pauses.areOpen() ? tally.caps.end(calendar, now, pauses.open()) : now;
        if (end != null && !end.isAfter(now)) {
            return false;
        }
        close(now);
        tally.isPaused = true;
        tally.pausedFrom = now;
        capEnd = end;
        return true;
    }

    /** Another calendar may end a pause that goes on at another instant, not before now. */
    private void capAgain(Instant now) {
        if (isPaused()) {
            Instant end = tally.caps.end(calendar, tally.pausedFrom, pauses.open());
            capEnd = end == null || end.isAfter(now) ? end : now;
        }
    }

    /** Other pauses are open from here on; those that were are still known. */
    void endPause(Instant now) {
        if (isPaused()) {
            close(now);
            tally.isPaused = false;
            tally.endPause(calendar, now, now.equals(capEnd), pauses.open());
            capEnd = null;
        }
    }

    /** No pause has an effect any more. */
    void resume(Instant now) {
        open(now, "paused");
    }

    /** No rule fits any more: its start and its pauses are kept for when one does. */
    Run waiting(Instant start, Instant now) {
        Run waiting = new Run(script, start, pauses, book);
        if (start.isBefore(now)) {
            waiting.tally.from(tally);
        }
        waiting.tally.since = now;
        waiting.pause(now);
        return waiting;
    }

    /** It goes on after a reopening as if it had not been stopped; the time between does not count. */
    Run continued(int cycle, Instant now) {
        Run next = new Run(script, tally.start, pauses, book);
        next.tally.from(tally);
        next.number = cycle;
        next.continues = number;
        next.rule = rule;
        next.calendar = calendar;
        next.reckoned = reckoned;
        next.manual = manual;
        next.until = until;
        next.extensions = extensions;
        next.breachedAt = breachedAt;
        next.thresholds = thresholds;
        next.due = due;
        Instant from = stopBeforeStart ? tally.start : Objects.requireNonNull(stopped);
        next.tally.since = from;
        next.tally.isPaused = true;
        if (book != null) {
            book.stretch(next, from, now, true, "ended");
        }
        next.tally.close(calendar, true, now);
        next.tally.isPaused = false;
        next.tally.leaveOut(calendar, from, now, now);
        next.open(now, "reopened");
        return next;
    }

    /** Ends it; a breach that happened stays. */
    void end(ClockState state, Instant now, String why) {
        close(now);
        if (isPaused()) {
            due = dueAt(now);
            endPause(now);
        }
        stopped = now;
        verdict = isBreached() ? ClockState.LATE : state;
        due = isBreached() ? breachedAt : due;
        cause = state == ClockState.MET ? "" : why;
    }

    /** Stopped before it started. */
    void endBefore(Instant stop) {
        due = isPaused() ? dueIfResumed(tally.start) : due;
        stopBeforeStart = stop.isBefore(tally.start);
        stopped = stop;
        verdict = ClockState.MET;
    }

    /** Read from its verdict. */
    void settle(Verdicts.Known known) {
        verdict = known.state();
        due = known.due();
        breachedAt = known.state() == ClockState.LATE ? known.breachedAt() : null;
    }

    /** What comes due by itself next, up to an instant, that instant itself only if nothing more happens then. */
    boolean step(Instant to, boolean included) {
        if (isOver()) {
            return false;
        } else if (isPaused()) {
            return capEnds(to, included);
        }
        Instant breach = !isBreached() && isPromised() && due != null && due.isBefore(to) ? due : null;
        Instant warning = thresholds == null ? null : thresholds.next();
        if (warning != null && isReached(warning, to, included) && (breach == null || !breach.isBefore(warning))) {
            Objects.requireNonNull(thresholds).cross(this, book);
            return true;
        } else if (breach != null) {
            breachedAt = breach;
            if (book != null) {
                book.breached(this, breach);
            }
            return true;
        }
        return false;
    }

    private boolean capEnds(Instant to, boolean included) {
        Instant end = capEnd;
        if (end == null || !isReached(end, to, included)) {
            return false;
        }
        endPause(end);
        resume(end);
        return true;
    }

    private static boolean isReached(Instant instant, Instant to, boolean included) {
        return instant.isBefore(to) || (included && instant.equals(to));
    }

    /** When a reading changes by itself; null if it does not. */
    @Nullable
    Instant next() {
        if (isOver() || isPaused() || !isPromised()) {
            return isOver() ? null : capEnd;
        }
        Instant warning = thresholds == null ? null : thresholds.next();
        Instant late = isBreached() || due == null ? null : due.plusNanos(1_000);
        return warning == null || (late != null && late.isBefore(warning)) ? late : warning;
    }

    /** Counts the stretch until now, in the way in which it passed. */
    void close(Instant now) {
        if (now.isAfter(tally.since)) {
            if (book != null && isPromised()) {
                book.stretch(this, tally.since, now, isPaused(), pauses.reason());
            }
            tally.close(calendar, isPaused(), now);
        }
    }

    /** Begins a stretch: what is due from here on. A pause does not move an overdue clock. */
    private void open(Instant now, String why) {
        if (!isPromised() || isPaused() || isOver()) {
            return;
        }
        if (!isBreached() || !why.equals("paused")) {
            due = dueIfResumed(now);
        }
        if (book != null && !Objects.equals(due, announced)) {
            book.dueMoved(this, now, announced, due, why);
        }
        announced = due;
        if (due != null && !script.promise.warnings().isEmpty()) {
            thresholds = Thresholds.planned(thresholds, script.promise.warnings(), tally, calendar, now, due);
        }
    }

    /** When it would be due if it ran from now on, never before now. */
    @Nullable
    Instant dueIfResumed(Instant now) {
        Instant then = manual;
        if (then == null) {
            then = reckoned == null ? until : reckoned.instant(tally, calendar, now);
        }
        return then == null || !then.isBefore(now) ? then : now;
    }

    /** When it is due as things stand: while it is paused and not late, what it would be if it went on now. */
    @Nullable
    Instant dueAt(Instant now) {
        return isPaused() && !isBreached() ? dueIfResumed(now) : due;
    }

    /** What is left at an instant, in the measure of the limit. */
    Duration remaining(Instant at) {
        Instant end = dueAt(at);
        return isOver() || isBreached() || end == null || end.isBefore(at)
                ? Duration.ZERO
                : Duration.ofNanos(tally.measure.between(calendar, at, end));
    }
}
