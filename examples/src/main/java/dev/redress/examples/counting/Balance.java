package dev.redress.examples.counting;

import dev.redress.examples.intake.Case;
import dev.redress.examples.judging.Judgement;
import dev.redress.examples.summary.Conservation;
import dev.redress.sla.clock.ClockReading;
import dev.redress.sla.clock.Cycle;
import dev.redress.sla.clock.Explanation;
import dev.redress.sla.clock.Segment;
import dev.redress.sla.clock.Segment.Kind;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Checks that no time is lost and none is made up: of each cycle of a clock, what it used, paused and was shut adds up to what
 * passed from its start to its end, or to the as-of instant; and the stretches that explain the last cycle are that same time.
 */
public final class Balance {

    private long clocks;
    private long violations;
    private long sample;

    /** Nothing checked yet. */
    public Balance() {}

    /**
     * Checks the clock of a case.
     *
     * @param found the case
     * @param judgement its judgement
     * @param asOf when open clocks are read
     */
    public void check(Case found, Judgement judgement, Instant asOf) {
        if (judgement.cycles().isEmpty()) {
            return;
        }
        clocks++;
        boolean sound = judgement.cycles().stream().allMatch(cycle -> addsUp(cycle, asOf))
                && judgement.reading().filter(Balance::isExplained).isPresent();
        if (!sound) {
            violations++;
            sample = violations == 1 ? found.line() : sample;
        }
    }

    private static boolean addsUp(Cycle cycle, Instant asOf) {
        Duration passed = cycle.stopBeforeStart()
                ? Duration.ZERO
                : Duration.between(cycle.started(), cycle.stopped().orElse(asOf));
        boolean noneNegative = !cycle.used().isNegative()
                && !cycle.paused().isNegative()
                && !cycle.shut().isNegative();
        return noneNegative
                && cycle.used().plus(cycle.paused()).plus(cycle.shut()).equals(passed);
    }

    /** Whether the stretches that explain the last cycle follow each other and add up to it, kind by kind. */
    private static boolean isExplained(ClockReading reading) {
        @Nullable Instant end = null;
        Explanation why = reading.explanation();
        for (Segment segment : why.segments()) {
            if (end != null && !segment.start().equals(end)) {
                return false;
            }
            end = segment.end();
        }
        return why.sum(Kind.COUNTED).equals(reading.used())
                && why.sum(Kind.PAUSED).equals(reading.paused())
                && why.sum(Kind.SHUT).equals(reading.shut());
    }

    /**
     * What was found.
     *
     * @return how many clocks were checked, and how many do not add up
     */
    public Conservation result() {
        return new Conservation(clocks, violations, sample);
    }
}
