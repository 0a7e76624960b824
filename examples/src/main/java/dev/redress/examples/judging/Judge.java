package dev.redress.examples.judging;

import dev.redress.calendar.CalendarException;
import dev.redress.examples.intake.Case;
import dev.redress.sla.clock.ClockReading;
import dev.redress.sla.clock.Clocks;
import dev.redress.sla.promise.Promise;
import dev.redress.sla.promise.ServiceCharter;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * Judges cases against one promise as of an instant.
 *
 * <p>A request received on Sunday 22 February 2015 is not judged by a table that is in force from Monday 23 February on: it is
 * unknown, with the reason. So is one for which the promise has no limit. What happened after the as-of instant is not seen.
 */
public final class Judge {

    /** Why a case received before the edition is unknown. */
    public static final String NO_EDITION = "no edition in force when it was received";

    /** Why a case that no rule fits is unknown. */
    public static final String NO_PROMISE = "no promise for such a case";

    /** Why a case without a start is unknown. */
    public static final String NOT_STARTED = "not received by the as-of instant";

    /** Why a case with a due instant beyond the calendar is unknown. */
    public static final String NO_DEADLINE = "the calendar cannot say when it is due";

    private final ServiceCharter charter;
    private final Clocks clocks;
    private final Promise promise;
    private final Instant asOf;

    /**
     * A judge.
     *
     * @param charter the edition in force
     * @param promise the promise of it that is judged
     * @param asOf when open cases are judged
     */
    public Judge(ServiceCharter charter, Promise promise, Instant asOf) {
        this.charter = Objects.requireNonNull(charter, "charter");
        this.clocks = Clocks.of(charter);
        this.promise = Objects.requireNonNull(promise, "promise");
        this.asOf = Objects.requireNonNull(asOf, "asOf");
    }

    /**
     * Judges a case.
     *
     * @param found the case
     * @return the verdict and why
     */
    public Judgement judge(Case found) {
        Optional<Instant> start = Milestones.first(promise.start(), found.timeline(), asOf);
        if (start.isEmpty()) {
            return unknown(Optional.empty(), false, NOT_STARTED);
        }
        boolean inForce = charter.inForce(start.get());
        Optional<ClockReading> reading;
        try {
            reading = clocks.reading(promise.id(), found.timeline(), asOf);
        } catch (CalendarException e) {
            return unknown(Optional.empty(), inForce, inForce ? NO_DEADLINE : NO_EDITION);
        }
        if (!inForce || reading.isEmpty()) {
            return unknown(reading, inForce, inForce ? NO_PROMISE : NO_EDITION);
        }
        return new Judgement(verdict(reading.get()), reading, true, "");
    }

    private static Judgement unknown(Optional<ClockReading> reading, boolean inForce, String why) {
        return new Judgement(Verdict.UNKNOWN, reading, inForce, why);
    }

    private static Verdict verdict(ClockReading reading) {
        return switch (reading.state()) {
            case NOT_STARTED, CANCELLED, EXEMPT -> Verdict.UNKNOWN;
            case RUNNING, PAUSED -> Verdict.RUNNING;
            case MET -> Verdict.MET;
            case LATE -> Verdict.LATE;
            case OVERDUE -> Verdict.OVERDUE;
        };
    }
}
