package dev.redress.sla.clock.naive;

import dev.redress.calendar.limit.Limit;
import dev.redress.core.condition.Facts;
import dev.redress.core.event.AfterReopening;
import dev.redress.core.record.Milestone;
import dev.redress.sla.clock.ClockState;
import dev.redress.sla.promise.LimitRule;
import dev.redress.sla.promise.OnChange;
import dev.redress.sla.promise.Promise;
import dev.redress.sla.promise.Trigger;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One promise over one timeline, minute by minute, written from ADR 8 and without any cleverness; the oracle for the sweep.
 *
 * <p>It walks every minute from the first milestone to the instant of the reading: handles what happened in that minute in the
 * phases stop, end, pause, change, resume, start; finds the due instant anew if anything happened; then lets the minute pass, which
 * counted, was paused or was shut. It knows whole minutes only, and neither renewals from the target nor other promises.
 */
final class NaiveClock {

    private final Promise promise;
    private final List<Milestone> known;
    private final Instant at;
    private final List<NaiveCycle> cycles = new ArrayList<>();
    private Facts facts;
    private final NaiveTime time;
    private final NaiveMeter meter;
    private final NaiveExtensions extensions;
    private final NaiveWarnings warnings;
    private boolean restart;
    private boolean ended;
    private @Nullable Instant received;

    private NaiveClock(Promise promise, Facts atStart, List<Milestone> all, Instant at, Instant knownAt) {
        this.promise = promise;
        this.facts = atStart;
        this.at = at;
        this.time = new NaiveTime(promise.calendar());
        this.known = all.stream()
                .filter(milestone -> !milestone.occurredAt().isAfter(at)
                        && !milestone.recordedAt().isAfter(knownAt))
                .toList();
        this.meter = new NaiveMeter(promise, time);
        this.warnings = new NaiveWarnings(promise, time);
        this.extensions = new NaiveExtensions(promise, known, meter);
    }

    /** The cycles of a promise as they stand. */
    static List<NaiveCycle> read(Promise promise, Facts atStart, List<Milestone> all, Instant at, Instant knownAt) {
        NaiveClock clock = new NaiveClock(promise, atStart, all, at, knownAt);
        clock.known.stream().map(Milestone::occurredAt).min(Instant::compareTo).ifPresent(clock::walk);
        return clock.cycles;
    }

    private void walk(Instant first) {
        for (Instant now = first; !now.isAfter(at); now = now.plus(NaiveTime.MINUTE)) {
            boolean happened = happen(now, at(now));
            NaiveCycle cycle = active().orElse(null);
            if (cycle != null) {
                minute(cycle, now, happened);
            }
        }
    }

    private void minute(NaiveCycle cycle, Instant now, boolean happened) {
        boolean resumes = cycle.paused;
        cycle.paused = meter.isPaused(cycle, now);
        if (happened || resumes || cycle.due == null) {
            meter.putDue(cycle, now);
            warnings.plan(cycle, now);
        }
        if (!cycle.paused) {
            warnings.at(cycle, now);
        }
        if (now.isBefore(at)) {
            meter.breach(cycle, now);
            meter.pass(cycle, now);
            if (!cycle.paused) {
                warnings.within(cycle, now.plus(NaiveTime.MINUTE));
            }
        }
    }

    private List<Milestone> at(Instant now) {
        return known.stream().filter(m -> m.occurredAt().equals(now)).toList();
    }

    private Optional<NaiveCycle> active() {
        return last().filter(cycle -> !cycle.isOver());
    }

    private Optional<NaiveCycle> last() {
        return cycles.isEmpty() ? Optional.empty() : Optional.of(cycles.get(cycles.size() - 1));
    }

    private static boolean any(List<Milestone> now, Trigger trigger) {
        return now.stream().anyMatch(milestone -> NaiveWaits.fits(trigger, milestone));
    }

    private boolean about(Milestone milestone, String type) {
        return milestone.type().equals(type) && milestone.subject().equals(promise.id());
    }

    /** The phases of an instant. */
    private boolean happen(Instant now, List<Milestone> happened) {
        if (happened.isEmpty()) {
            return false;
        }
        restart = false;
        ended |= happened.stream().anyMatch(m -> m.type().equals("ended"));
        active().ifPresent(cycle -> stop(cycle, now, happened));
        active().ifPresent(cycle -> end(cycle, now, happened));
        if (happened.stream().anyMatch(m -> about(m, "clock reset") && isInTime(m, now))) {
            reset(now);
        }
        change(now, happened);
        start(now, happened);
        return true;
    }

    private void stop(NaiveCycle cycle, Instant now, List<Milestone> happened) {
        meter.freeze(cycle, now);
        if (any(happened, promise.stop())) {
            cycle.end(now, promise.renew().isPresent() ? ClockState.CANCELLED : ClockState.MET, "");
        } else if (promise.renew().isPresent() && any(happened, promise.renew().get())) {
            cycle.end(now, ClockState.MET, "");
            restart = true;
        }
    }

    private void end(NaiveCycle cycle, Instant now, List<Milestone> happened) {
        if (!cycle.isOver()
                && promise.exempt().isPresent()
                && any(happened, promise.exempt().get())) {
            cycle.end(now, ClockState.EXEMPT, "exempt");
        }
        for (Milestone milestone : happened) {
            if (milestone.type().equals("ended") && !cycle.isOver()) {
                cycle.end(now, ClockState.CANCELLED, milestone.subject());
            }
        }
    }

    private void change(Instant now, List<Milestone> happened) {
        boolean became = false;
        for (Milestone milestone : happened) {
            if (milestone.type().equals("became")) {
                facts = facts.with(milestone.subject(), milestone.reason());
                became |= promise.askedFacts().contains(milestone.subject());
            }
        }
        if (became) {
            tryAgain(now);
        }
        active().ifPresent(cycle -> extensions.at(cycle, now));
        for (Milestone milestone : happened) {
            active().filter(cycle -> isInTime(milestone, now)).ifPresent(cycle -> byHand(cycle, milestone));
        }
    }

    /** What people do to a clock is judged by when it was learnt; a breach stays. */
    private boolean isInTime(Milestone milestone, Instant now) {
        NaiveCycle cycle = active().orElse(null);
        if (cycle == null || cycle.breachedAt != null) {
            return true;
        }
        meter.putDue(cycle, now);
        return cycle.due == null || !milestone.recordedAt().isAfter(cycle.due);
    }

    private void reset(Instant now) {
        NaiveCycle cycle = active().orElse(null);
        if (cycle != null) {
            cycle.end(now, ClockState.CANCELLED, "reset");
            begin(now, now, cycle.rule);
        } else if (isWaitingForALimit(now)) {
            received = now;
        }
    }

    private void byHand(NaiveCycle cycle, Milestone milestone) {
        if (about(milestone, "due set")) {
            cycle.manual = Instant.parse(milestone.reason());
        } else if (about(milestone, "due released")) {
            cycle.manual = null;
        }
    }

    private void tryAgain(Instant now) {
        Optional<NaiveCycle> running = active();
        LimitRule fits = promise.ruleFor(facts);
        if (fits == null) {
            running.ifPresent(cycle -> cycle.end(now, ClockState.CANCELLED, "facts"));
        } else if (running.isPresent()) {
            running.filter(cycle -> !cycle.rule.is().equals(fits.is())).ifPresent(cycle -> turn(cycle, fits, now));
        } else if (isWaitingForALimit(now)) {
            Instant original = Objects.requireNonNull(received);
            begin(promise.onChange() == OnChange.KEEP_USED ? original : now, now, fits);
        }
    }

    private boolean isWaitingForALimit(Instant now) {
        return received != null
                && !isStopped(now)
                && (cycles.isEmpty() || last().orElseThrow().cause.equals("facts"));
    }

    /** What was done before any limit fitted is not promised any more. */
    private boolean isStopped(Instant now) {
        return known.stream()
                .anyMatch(m -> !m.occurredAt().isAfter(now)
                        && (m.type().equals("ended") || NaiveWaits.fits(promise.stop(), m)));
    }

    private void turn(NaiveCycle cycle, LimitRule fits, Instant now) {
        Limit before = cycle.limit;
        cycle.rule = fits;
        cycle.limit = fits.is();
        if (promise.onChange() == OnChange.FROM_NOW) {
            cycle.anchor = now;
            cycle.consumed = Duration.ZERO;
        } else if (NaiveTime.isOfTime(cycle.limit) && !NaiveTime.isOfTime(before)) {
            meter.recount(cycle, now);
        }
    }

    private void start(Instant now, List<Milestone> happened) {
        ended &= happened.stream().noneMatch(m -> m.type().equals("reopened"));
        happened.stream()
                .filter(m -> m.type().equals("reopened") && isOnce())
                .findFirst()
                .ifPresent(m -> reopen(now, m.subject()));
        // After the end nothing starts.
        boolean starts = !ended && any(happened, promise.start()) && !(isOnce() && received != null);
        if (starts || restart) {
            received = received == null || (!isOnce() && active().isEmpty()) ? now : received;
            LimitRule fits = promise.ruleFor(facts);
            if (active().isEmpty() && fits != null) {
                begin(now, now, fits);
                if (isOnce() && starts) {
                    stopBefore(now);
                }
                active().filter(cycle -> starts && isExempt(now))
                        .ifPresent(cycle -> cycle.end(now, ClockState.EXEMPT, "exempt"));
            }
        }
    }

    /** A reopening takes back what happened before it. */
    private boolean isTakenBack(Milestone milestone, Instant now) {
        return known.stream()
                .anyMatch(m -> m.type().equals("reopened")
                        && !m.occurredAt().isAfter(now)
                        && !m.occurredAt().isBefore(milestone.occurredAt()));
    }

    private boolean isExempt(Instant now) {
        return promise.exempt().isPresent()
                && known.stream()
                        .anyMatch(m -> !m.occurredAt().isAfter(now)
                                && !isTakenBack(m, now)
                                && NaiveWaits.fits(promise.exempt().get(), m));
    }

    /** Of what happens once, the stop may have come before. */
    private void stopBefore(Instant now) {
        Optional<Instant> stopped = known.stream()
                .filter(m -> !m.occurredAt().isAfter(now) && !isTakenBack(m, now) && NaiveWaits.fits(promise.stop(), m))
                .map(Milestone::occurredAt)
                .min(Instant::compareTo);
        NaiveCycle cycle = cycles.get(cycles.size() - 1);
        if (stopped.isPresent()) {
            cycle.end(now, ClockState.MET, "");
            cycle.stopBeforeStart = stopped.get().isBefore(now);
        }
    }

    private boolean isOnce() {
        return promise.start() instanceof Trigger.On on
                && on.types().stream().allMatch(type -> type.equals("received") || type.startsWith("reached "));
    }

    private void reopen(Instant now, String says) {
        AfterReopening how = says.equals("as-promised") || promise.onReopen() == AfterReopening.ONCE
                ? promise.onReopen()
                : AfterReopening.valueOf(says.toUpperCase(Locale.ROOT).replace('-', '_'));
        NaiveCycle last = last().orElse(null);
        if (last == null || !last.isOver() || how == AfterReopening.ONCE) {
            return;
        }
        if (how == AfterReopening.NEW_CYCLE || promise.renew().isPresent()) {
            restart = true;
        } else if (undone(last)) {
            NaiveCycle next = last.goOn();
            cycles.add(next);
            meter.passEnded(next, Objects.requireNonNull(last.stopped), now);
        }
    }

    private boolean undone(NaiveCycle cycle) {
        boolean byEnd = known.stream()
                .anyMatch(m -> m.type().equals("ended")
                        && m.subject().equals(cycle.cause)
                        && m.occurredAt().equals(cycle.stopped));
        boolean byStop = promise.stop() instanceof Trigger.On on
                && on.types().stream().allMatch(Set.of("decided", "told decision", "ended", "entered")::contains);
        return cycle.cause.equals("exempt") || (cycle.cause.isEmpty() ? byStop : byEnd);
    }

    /** Begins a cycle, maybe in the past: then lives through the time since. */
    private void begin(Instant started, Instant now, LimitRule fits) {
        NaiveCycle cycle = new NaiveCycle(
                started, fits, new NaiveWaits(promise.pausing(), known, time, started, at.plus(NaiveTime.MINUTE)));
        cycles.add(cycle);
        for (Instant minute = started; minute.isBefore(now); minute = minute.plus(NaiveTime.MINUTE)) {
            cycle.paused = meter.isPaused(cycle, minute);
            meter.pass(cycle, minute);
        }
        cycle.paused = meter.isPaused(cycle, now);
        meter.putDue(cycle, now);
    }
}
