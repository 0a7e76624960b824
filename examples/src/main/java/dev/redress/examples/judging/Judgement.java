package dev.redress.examples.judging;

import dev.redress.calendar.deadline.Deadline;
import dev.redress.sla.clock.ClockReading;
import java.util.Optional;

/**
 * The verdict on a case, and why.
 *
 * @param verdict whether the promise was kept
 * @param reading the clock; also there for a case received before the edition, as if it had been in force
 * @param inForce whether the edition was in force when the case was received
 * @param unknown why it is unknown; empty if it is not
 */
public record Judgement(Verdict verdict, Optional<ClockReading> reading, boolean inForce, String unknown) {

    /**
     * The due instant and its reason.
     *
     * @return empty if nothing was promised
     */
    public Optional<Deadline> deadline() {
        return reading.flatMap(clock -> clock.started()
                .flatMap(start -> clock.rule().map(rule -> Deadline.of(start, rule.is(), clock.calendar()))));
    }

    /**
     * The deadline that holds for the customer.
     *
     * @return empty if the verdict is unknown
     */
    public Optional<Deadline> binding() {
        return verdict == Verdict.UNKNOWN ? Optional.empty() : deadline();
    }

    /**
     * Whether it was stopped before it started.
     *
     * @return true only for a met one
     */
    public boolean stopBeforeStart() {
        return verdict == Verdict.MET
                && reading.filter(ClockReading::stopBeforeStart).isPresent();
    }

    /**
     * A sentence for people.
     *
     * @return how the due instant was found, or why there is none
     */
    public String explanation() {
        String flag = stopBeforeStart() ? "; stopped before it started" : "";
        return binding().map(deadline -> deadline.explanation() + flag).orElse(unknown);
    }
}
