package dev.redress.examples.comparing;

import dev.redress.examples.counting.Seconds;
import dev.redress.examples.intake.Case;
import dev.redress.examples.intake.Case.Flag;
import dev.redress.examples.intake.WallTimes;
import dev.redress.examples.judging.Judgement;
import dev.redress.examples.judging.Verdict;
import dev.redress.examples.summary.Comparison.Flags;
import dev.redress.examples.summary.Reproduction;
import dev.redress.sla.clock.Cycle;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Our verdicts beside those of the source, apart for cases received before an instant and from it on, and beside two baselines:
 * that every case is on time, and that a case is on time if it was stopped within a span of elapsed time. The span is the one
 * that agrees best with the cases received before.
 *
 * <p>What is kept of a case is one number.
 */
public final class ReproducedFlags {

    private final String promise;
    private final Optional<LocalDateTime> boundary;
    private final Instant from;
    private final Part fitted = new Part();
    private final Part heldOut = new Part();

    /**
     * Nothing seen yet.
     *
     * @param promise the promise that gives our verdicts
     * @param boundary the local instant from which receipts are held out; empty if the promise was not fitted
     * @param zone of the instant
     */
    public ReproducedFlags(String promise, Optional<LocalDateTime> boundary, ZoneId zone) {
        this.promise = promise;
        this.boundary = boundary;
        this.from = boundary.map(local -> WallTimes.instant(local, zone)).orElse(Instant.MIN);
    }

    /** What is known of the cases of one part. */
    private static final class Part {
        private final long[] table = new long[4];
        private final Seconds onTime = new Seconds();
        private final Seconds overdue = new Seconds();

        void add(boolean met, boolean wasOnTime, long elapsed) {
            table[(met ? 0 : 2) + (wasOnTime ? 0 : 1)]++;
            (wasOnTime ? onTime : overdue).add(elapsed);
        }

        /** How many verdicts the rule <em>on time if stopped within the span</em> gives as the source does. */
        long agree(long span) {
            return Arrays.stream(onTime.all()).filter(s -> s <= span).count()
                    + Arrays.stream(overdue.all()).filter(s -> s > span).count();
        }

        Reproduction.Part counted(Optional<Duration> span) {
            Flags flags = new Flags(table[0], table[1], table[2], table[3]);
            return new Reproduction.Part(
                    flags,
                    flags.metOnTime() + flags.lateOnTime(),
                    span.map(s -> agree(s.toSeconds())).orElse(0L));
        }
    }

    /**
     * Adds a case; it counts if a stop judged its clock, and the source has a verdict too.
     *
     * @param found the case
     * @param judgement our judgement of it
     * @return what we disagree on, if anything
     */
    public List<Disagreement> add(Case found, Judgement judgement) {
        boolean met = judgement.verdict() == Verdict.MET;
        if (found.flag() == Flag.NONE || (!met && judgement.verdict() != Verdict.LATE)) {
            return List.of();
        }
        Cycle cycle = judgement.last().orElseThrow();
        if (!cycle.cause().isEmpty()) {
            // Overdue when the promise ceased to hold: late, but nothing that the source could have judged.
            return List.of();
        }
        boolean onTime = found.flag() == Flag.ON_TIME;
        Instant stopped = cycle.stopped().orElseThrow();
        long elapsed = Math.max(0, Duration.between(cycle.started(), stopped).toSeconds());
        (cycle.started().isBefore(from) ? fitted : heldOut).add(met, onTime, elapsed);
        return met == onTime ? List.of() : List.of(disagreement(found, cycle, met));
    }

    private static Disagreement disagreement(Case found, Cycle cycle, boolean met) {
        Instant due = cycle.due().orElseThrow();
        String verdicts = met ? "met, recorded overdue" : "late, recorded on time";
        return new Disagreement(
                found.line(),
                found.id(),
                due,
                Optional.empty(),
                "verdict",
                verdicts,
                "the source gives no due instant");
    }

    /**
     * What was found.
     *
     * @return both parts with their baselines
     */
    public Reproduction result() {
        Optional<Duration> span = bestSpan();
        return new Reproduction(promise, boundary, fitted.counted(span), heldOut.counted(span), span);
    }

    /** The shortest of the spans that agree with most of the fitted cases; each step of a sorted walk changes one case. */
    private Optional<Duration> bestSpan() {
        long[] onTime = sorted(fitted.onTime);
        long[] overdue = sorted(fitted.overdue);
        long best = Long.MIN_VALUE;
        long span = -1;
        int within = 0;
        int missed = 0;
        while (within < onTime.length) {
            long candidate = onTime[within];
            while (within < onTime.length && onTime[within] == candidate) {
                within++;
            }
            while (missed < overdue.length && overdue[missed] <= candidate) {
                missed++;
            }
            long gain = (long) within - missed;
            if (gain > best) {
                best = gain;
                span = candidate;
            }
        }
        return span < 0 ? Optional.empty() : Optional.of(Duration.ofSeconds(span));
    }

    private static long[] sorted(Seconds seconds) {
        long[] all = seconds.all();
        Arrays.sort(all);
        return all;
    }
}
