package dev.redress.examples.comparing;

import dev.redress.calendar.deadline.Deadline;
import dev.redress.examples.intake.Case;
import dev.redress.examples.intake.Case.Flag;
import dev.redress.examples.judging.Judgement;
import dev.redress.examples.judging.Verdict;
import dev.redress.examples.summary.Comparison;
import dev.redress.sla.promise.ServiceCharter;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Compares, case by case, our due instants and verdicts with those that the source recorded.
 *
 * <p>Only cases received under the edition count. Those received before it are computed by the same rules, but only for the
 * weekly agreement, so that one sees where the edition begins.
 */
public final class SourceComparison {

    /** Two due instants agree if they are at most so far apart. */
    static final Duration CLOSE = Duration.ofMinutes(5);

    private static final Duration VERY_CLOSE = Duration.ofMinutes(1);

    private final ServiceCharter charter;
    private final HolidaySearch holidays = new HolidaySearch();
    private final Weeks weeks;
    private final Reasons differences = new Reasons();
    private final Reasons flagDifferences = new Reasons();
    private long compared;
    private long withinMinute;
    private long withinFiveMinutes;
    private long metOnTime;
    private long metOverdue;
    private long lateOnTime;
    private long lateOverdue;

    /**
     * Nothing compared yet.
     *
     * @param charter the edition
     */
    public SourceComparison(ServiceCharter charter) {
        this.charter = charter;
        this.weeks = new Weeks(charter);
    }

    /**
     * Compares a case.
     *
     * @param found the case
     * @param judgement our judgement of it
     * @return what we disagree on, if anything
     */
    public List<Disagreement> add(Case found, Judgement judgement) {
        if (found.recordedDue().isEmpty() || judgement.limited().isEmpty()) {
            return List.of();
        }
        Deadline ours = judgement.limited().get();
        Instant recorded = found.recordedDue().get();
        Duration apart = Duration.between(ours.due(), recorded).abs();
        boolean close = apart.compareTo(CLOSE) <= 0;
        weeks.add(ours.start(), close);
        if (!judgement.inForce()) {
            return List.of();
        }
        compared++;
        withinMinute += apart.compareTo(VERY_CLOSE) <= 0 ? 1 : 0;
        withinFiveMinutes += close ? 1 : 0;
        holidays.add(ours, recorded);
        List<Disagreement> disagreements = new ArrayList<>(2);
        if (!close) {
            String reason = DueReason.of(ours, recorded).text();
            differences.add(reason, found.line());
            disagreements.add(
                    new Disagreement(found.line(), found.id(), ours.due(), found.recordedDue(), "due", "", reason));
        }
        flag(found, judgement, ours, recorded, disagreements);
        return disagreements;
    }

    private void flag(
            Case found, Judgement judgement, Deadline ours, Instant recorded, List<Disagreement> disagreements) {
        boolean met = judgement.verdict() == Verdict.MET;
        if (found.flag() == Flag.NONE || (!met && judgement.verdict() != Verdict.LATE)) {
            return;
        }
        boolean onTime = found.flag() == Flag.ON_TIME;
        metOnTime += met && onTime ? 1 : 0;
        metOverdue += met && !onTime ? 1 : 0;
        lateOnTime += !met && onTime ? 1 : 0;
        lateOverdue += !met && !onTime ? 1 : 0;
        if (met == onTime) {
            return;
        }
        String reason = flagReason(judgement, ours, recorded, onTime);
        flagDifferences.add(reason, found.line());
        String verdicts = judgement.verdict().word() + ", recorded " + (onTime ? "on time" : "overdue");
        disagreements.add(new Disagreement(
                found.line(), found.id(), ours.due(), found.recordedDue(), "verdict", verdicts, reason));
    }

    private static String flagReason(Judgement judgement, Deadline ours, Instant recorded, boolean onTime) {
        Instant stopped = judgement.stopped().orElseThrow();
        if (stopped.isAfter(recorded) == onTime) {
            return "the recorded flag does not follow from the recorded due instant";
        }
        return Duration.between(ours.due(), recorded).abs().compareTo(CLOSE) <= 0
                ? "stopped between two due instants less than 300 s apart"
                : DueReason.of(ours, recorded).text();
    }

    /**
     * What was found.
     *
     * @return the comparison
     */
    public Comparison result() {
        return new Comparison(
                compared,
                withinMinute,
                withinFiveMinutes,
                new Comparison.Flags(metOnTime, metOverdue, lateOnTime, lateOverdue),
                differences.list(),
                flagDifferences.list(),
                holidays.suspects(),
                weeks.list(),
                charter.validFrom());
    }
}
