package dev.redress.examples.judging;

import dev.redress.calendar.deadline.Deadline;
import dev.redress.sla.clock.ClockReading;
import dev.redress.sla.clock.Cycle;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The verdict on a case by one promise, and why.
 *
 * @param promise the promise
 * @param verdict whether it was kept
 * @param reading the clock; empty if nothing is promised; also there for a case received before the edition, as if it had been in
 *     force
 * @param limited when it would be due if nothing had stood its clock still, and why; also there for a case received before the
 *     edition, as if it had been in force
 * @param inForce whether the edition was in force when the case was received
 * @param unknown why it is unknown; empty if it is not
 * @param openSince when what starts the clock happened, if what stops it has not; empty else
 */
public record Judgement(
        String promise,
        Verdict verdict,
        Optional<ClockReading> reading,
        Optional<Deadline> limited,
        boolean inForce,
        String unknown,
        Optional<Instant> openSince) {

    /**
     * The runs of the clock.
     *
     * @return in order; none if it has not started
     */
    public List<Cycle> cycles() {
        return reading.map(ClockReading::cycles).orElse(List.of());
    }

    /**
     * The run of the clock that gives the verdict.
     *
     * @return the last; empty if it has not started
     */
    public Optional<Cycle> last() {
        return reading.flatMap(ClockReading::cycle);
    }

    /**
     * The last instant that is in time for the customer, pauses and extensions included.
     *
     * @return empty if the verdict is unknown
     */
    public Optional<Instant> due() {
        return verdict == Verdict.UNKNOWN ? Optional.empty() : last().flatMap(Cycle::due);
    }

    /**
     * When the clock was stopped.
     *
     * @return empty if it was not, or has not started
     */
    public Optional<Instant> stopped() {
        return last().flatMap(Cycle::stopped);
    }

    /**
     * What the clock had counted when it was stopped; of several cycles the last, which gives the verdict.
     *
     * @return empty if it is not met or late, or was stopped before it started
     */
    public Optional<Duration> used() {
        boolean stopped = verdict == Verdict.MET || verdict == Verdict.LATE;
        return stopped && !stopBeforeStart() ? last().map(Cycle::used) : Optional.empty();
    }

    /**
     * Whether it was stopped before it started.
     *
     * @return true only for a met one
     */
    public boolean stopBeforeStart() {
        return verdict == Verdict.MET && last().filter(Cycle::stopBeforeStart).isPresent();
    }

    /**
     * Whether its due instant rests on a year whose holidays are not known.
     *
     * @return false if it is unknown
     */
    public boolean provisional() {
        return verdict != Verdict.UNKNOWN
                && reading.filter(ClockReading::provisional).isPresent();
    }

    /**
     * A sentence for people.
     *
     * @return how the due instant was found, or why there is none
     */
    public String explanation() {
        if (verdict == Verdict.UNKNOWN) {
            return unknown;
        }
        // How the due instant was found says more than where it stands, unless something moved it.
        String text = limited.filter(deadline -> due().equals(Optional.of(deadline.due())))
                .map(deadline -> deadline.explanation().toString())
                .or(() -> reading.map(ClockReading::toString))
                .orElse("");
        return text + (stopBeforeStart() ? "; stopped before it started" : "");
    }
}
