package dev.redress.examples.judging;

import dev.redress.calendar.CalendarException;
import dev.redress.calendar.deadline.Deadline;
import dev.redress.core.record.Milestone;
import dev.redress.examples.intake.Case;
import dev.redress.sla.clock.ClockReading;
import dev.redress.sla.clock.ClockState;
import dev.redress.sla.clock.Clocks;
import dev.redress.sla.clock.Timeline;
import dev.redress.sla.promise.Promise;
import dev.redress.sla.promise.ServiceCharter;
import dev.redress.sla.promise.Trigger;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Judges cases against promises as of an instant.
 *
 * <p>A request received on Sunday 22 February 2015 is not judged by a table that is in force from Monday 23 February on: it is
 * unknown, with the reason. So is one for which the promise has no limit. What happened after the as-of instant is not seen.
 */
public final class Judge {

    /** Why a case received before the edition is unknown. */
    public static final String NO_EDITION = "no edition in force when it was received";

    /** Why a case that no rule fits is unknown. */
    public static final String NO_PROMISE = "no promise for such a case";

    /** Why a case of which a clock had nothing to wait for is unknown. */
    public static final String OVER = "over before its clock started";

    /** Why a case without a start is unknown. */
    public static final String NOT_STARTED = "not received by the as-of instant";

    /** Why a case with a due instant beyond the calendar is unknown. */
    public static final String NO_DEADLINE = "the calendar cannot say when it is due";

    private final ServiceCharter charter;
    private final Clocks clocks;
    private final List<Promise> promises;
    private final Instant asOf;

    /**
     * A judge.
     *
     * @param charter the edition in force
     * @param promises those of its promises that are judged
     * @param asOf when open cases are judged
     */
    public Judge(ServiceCharter charter, List<Promise> promises, Instant asOf) {
        this.charter = Objects.requireNonNull(charter, "charter");
        this.clocks = Clocks.of(charter);
        this.promises = List.copyOf(promises);
        this.asOf = Objects.requireNonNull(asOf, "asOf");
    }

    /**
     * Judges a case.
     *
     * @param found the case
     * @return for each promise the verdict and why, in the order of the promises
     */
    public List<Judgement> judge(Case found) {
        Map<String, ClockReading> readings = new HashMap<>();
        boolean isReckoned = true;
        try {
            clocks.readings(found.timeline(), asOf)
                    .forEach(reading -> readings.putIfAbsent(reading.promise().id(), reading));
        } catch (CalendarException e) {
            isReckoned = false;
        }
        List<Judgement> judgements = new ArrayList<>(promises.size());
        for (Promise promise : promises) {
            Optional<ClockReading> reading = Optional.ofNullable(readings.get(promise.id()));
            judgements.add(judge(promise, found.timeline(), reading, isReckoned ? NO_PROMISE : NO_DEADLINE));
        }
        return judgements;
    }

    private Judgement judge(Promise promise, Timeline timeline, Optional<ClockReading> reading, String otherwise) {
        Optional<Instant> start = first(promise.start(), timeline);
        boolean inForce = start.filter(charter::inForce).isPresent();
        String unknown = start.isEmpty() ? NOT_STARTED : inForce ? "" : NO_EDITION;
        Verdict verdict = unknown.isEmpty()
                ? reading.map(ClockReading::state).map(Judge::verdict).orElse(Verdict.UNKNOWN)
                : Verdict.UNKNOWN;
        if (verdict == Verdict.UNKNOWN && unknown.isEmpty()) {
            unknown = reading.isPresent() ? OVER : otherwise;
        }
        Optional<Deadline> limited = reading.flatMap(Judge::limited);
        boolean open = verdict == Verdict.UNKNOWN
                ? first(promise.stop(), timeline).isEmpty()
                : verdict == Verdict.RUNNING || verdict == Verdict.PAUSED || verdict == Verdict.OVERDUE;
        return new Judgement(
                promise.id(), verdict, reading, limited, inForce, unknown, open ? start : Optional.empty());
    }

    private Optional<Instant> first(Trigger trigger, Timeline timeline) {
        return timeline.milestones().stream()
                .filter(milestone -> !milestone.occurredAt().isAfter(asOf))
                .filter(milestone -> fits(trigger, milestone))
                .map(Milestone::occurredAt)
                .findFirst();
    }

    /** As if nothing stood the clock still, for comparing with due instants of a source that knows no pauses. */
    private static Optional<Deadline> limited(ClockReading reading) {
        return reading.rule()
                .flatMap(rule -> reading.started().map(start -> Deadline.of(start, rule.is(), reading.calendar())));
    }

    private static boolean fits(Trigger trigger, Milestone milestone) {
        if (trigger instanceof Trigger.AnyOf any) {
            return any.triggers().stream().anyMatch(one -> fits(one, milestone));
        }
        return trigger instanceof Trigger.On on && on.fits(milestone);
    }

    private static Verdict verdict(ClockState state) {
        return switch (state) {
            case NOT_STARTED -> Verdict.UNKNOWN;
            case RUNNING -> Verdict.RUNNING;
            case PAUSED -> Verdict.PAUSED;
            case MET -> Verdict.MET;
            case LATE -> Verdict.LATE;
            case OVERDUE -> Verdict.OVERDUE;
            case CANCELLED -> Verdict.CANCELLED;
            case EXEMPT -> Verdict.EXEMPT;
        };
    }
}
