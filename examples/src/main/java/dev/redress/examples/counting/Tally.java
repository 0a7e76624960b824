package dev.redress.examples.counting;

import dev.redress.examples.judging.Judgement;
import dev.redress.examples.judging.Verdict;
import dev.redress.examples.summary.Counts;
import java.util.EnumMap;
import java.util.Map;

/** Counts judgements. */
final class Tally {

    private final Map<Verdict, Long> verdicts = new EnumMap<>(Verdict.class);
    private long stopBeforeStart;
    private long provisional;

    void add(Judgement judgement) {
        verdicts.merge(judgement.verdict(), 1L, Long::sum);
        stopBeforeStart += judgement.stopBeforeStart() ? 1 : 0;
        provisional += judgement.provisional() ? 1 : 0;
    }

    long of(Verdict verdict) {
        return verdicts.getOrDefault(verdict, 0L);
    }

    Counts counts() {
        return new Counts(
                of(Verdict.MET),
                of(Verdict.LATE),
                of(Verdict.OVERDUE),
                of(Verdict.RUNNING),
                of(Verdict.PAUSED),
                of(Verdict.CANCELLED),
                of(Verdict.EXEMPT),
                of(Verdict.UNKNOWN),
                stopBeforeStart,
                provisional);
    }
}
