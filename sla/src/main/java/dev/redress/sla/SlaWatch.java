package dev.redress.sla;

import dev.redress.core.Look;
import dev.redress.core.Watch;
import dev.redress.core.complaint.Complaint;
import dev.redress.core.event.Event;
import dev.redress.core.event.PromiseEvent.Breached;
import dev.redress.core.event.PromiseEvent.Judged;
import dev.redress.core.event.PromiseEvent.Overturned;
import dev.redress.core.history.Snapshot;
import dev.redress.core.record.Milestones;
import dev.redress.sla.clock.ClockLog;
import dev.redress.sla.clock.ClockReading;
import dev.redress.sla.clock.ClockState;
import dev.redress.sla.clock.Clocks;
import dev.redress.sla.clock.Timeline;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * Sees what becomes of the promises: due instants that move, warnings, breaches and verdicts, each at the instant at which it was
 * true.
 *
 * <p>Nobody looked at K-1042 from Monday 2 February 2026 to Friday the 6th 08:00. The look finds that it came near its limit on Thursday
 * 08:20 and was breached on Thursday 17:00, both true then and learnt on Friday. Had somebody looked every minute, the record would
 * be the same, up to when it was learnt.
 *
 * <p>What was stored and turns out not to have been so, because a letter of Wednesday is recorded on Friday, is overturned by another
 * event; nothing is deleted.
 */
public final class SlaWatch implements Watch {

    /** How long after an unknown edition it is asked for again. */
    private static final Duration UNKNOWN = Duration.ofHours(1);

    /** So many milestones of a record are never used by what comes due by itself. */
    private static final int KEPT_FOR_PEOPLE = 100;

    private final Function<Complaint, Optional<Clocks>> clocks;
    private final String basis;

    /**
     * Over the promises of complaints.
     *
     * @param clocks which clocks a complaint has: those of the edition it was received under; empty if its edition is not known, then
     *     nothing comes due until it is
     * @param basis a hash of the calendars and rules behind them, up to 32 characters; {@link dev.redress.core.Desk#relook} looks
     *     again after it changed
     */
    public SlaWatch(Function<Complaint, Optional<Clocks>> clocks, String basis) {
        this.clocks = Objects.requireNonNull(clocks, "clocks");
        this.basis = Objects.requireNonNull(basis, "basis");
    }

    @Override
    public String basis() {
        return basis;
    }

    @Override
    public Look look(Snapshot record, Instant now) {
        if (!(record instanceof Complaint complaint)) {
            return Look.NOTHING;
        }
        Optional<Clocks> known = clocks.apply(complaint);
        if (known.isEmpty()) {
            return Look.again(now.plus(UNKNOWN));
        }
        ClockLog log = known.get().log(Timeline.of(complaint), now, now);
        List<Event> events = fitting(
                new Findings(complaint.milestones(), log, known.get().charter().promises(), now).events(),
                complaint.milestones());
        return new Look(events, List.of(), next(log.readings()), due(log.readings()));
    }

    /** What the record has room for, and leaves room for those who end it: breaches and verdicts before everything else. */
    private static List<Event> fitting(List<Event> found, Milestones milestones) {
        int room = Math.max(0, Milestones.MOST - KEPT_FOR_PEOPLE - milestones.size());
        if (found.size() <= room) {
            return found;
        }
        List<Event> fitting = found.stream()
                .filter(event -> event instanceof Breached || event instanceof Judged || event instanceof Overturned)
                .toList();
        return fitting.subList(0, Math.min(room, fitting.size()));
    }

    private static Optional<Instant> next(List<ClockReading> readings) {
        return readings.stream()
                .map(ClockReading::next)
                .flatMap(Optional::stream)
                .min(Instant::compareTo);
    }

    /** Of what runs and is not late, what is due first. */
    private static Optional<Look.NextDue> due(List<ClockReading> readings) {
        Optional<Look.NextDue> first = Optional.empty();
        for (ClockReading reading : readings) {
            Optional<Instant> due = reading.state() == ClockState.RUNNING ? reading.due() : Optional.empty();
            if (due.isPresent()
                    && (first.isEmpty() || due.get().isBefore(first.get().due()))) {
                first = Optional.of(new Look.NextDue(reading.promise().id(), due.get()));
            }
        }
        return first;
    }
}
