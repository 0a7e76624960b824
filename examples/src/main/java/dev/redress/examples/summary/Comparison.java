package dev.redress.examples.summary;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Our due instants and verdicts beside those that the source recorded.
 *
 * @param compared cases in force with a recorded and a computed due instant
 * @param withinMinute those that differ by at most 60 s
 * @param withinFiveMinutes those that differ by at most 300 s
 * @param flags our verdict beside the recorded one, for stopped cases that have both
 * @param differences why the others differ, most frequent first
 * @param flagDifferences why verdicts differ, most frequent first
 * @param suspects single holidays whose adding or removing would explain misses, best first; empty if none explains any
 * @param weeks agreement by week of receipt, also before the edition was in force, ascending
 * @param boundary the first date of the edition
 */
public record Comparison(
        long compared,
        long withinMinute,
        long withinFiveMinutes,
        Flags flags,
        List<Reason> differences,
        List<Reason> flagDifferences,
        List<Suspect> suspects,
        List<Week> weeks,
        LocalDate boundary) {

    /** Copies the lists. */
    public Comparison {
        differences = List.copyOf(differences);
        flagDifferences = List.copyOf(flagDifferences);
        suspects = List.copyOf(suspects);
        weeks = List.copyOf(weeks);
    }

    /**
     * The 2×2 table.
     *
     * @param metOnTime we say met, the source says on time
     * @param metOverdue we say met, the source says overdue
     * @param lateOnTime we say late, the source says on time
     * @param lateOverdue we say late, the source says overdue
     */
    public record Flags(long metOnTime, long metOverdue, long lateOnTime, long lateOverdue) {

        /** All of them. */
        public long all() {
            return metOnTime + metOverdue + lateOnTime + lateOverdue;
        }

        /** Those on which both agree. */
        public long agree() {
            return metOnTime + lateOverdue;
        }
    }

    /**
     * A reason and how many cases it explains.
     *
     * @param text the reason
     * @param cases how many
     * @param sample the line of one of them
     */
    public record Reason(String text, long cases, long sample) {}

    /**
     * A date that, added to or removed from the holidays, would move due instants onto the recorded ones.
     *
     * @param date the date
     * @param added whether it would be added; else it is a listed holiday that would be removed
     * @param name the name of the listed holiday, empty if added
     * @param explained misses that it would mend
     * @param broken hits that it would break
     */
    public record Suspect(LocalDate date, boolean added, String name, long explained, long broken) {}

    /**
     * A week of receipts.
     *
     * @param monday its first date
     * @param compared cases with a recorded and a computed due instant
     * @param agree those within 300 s
     * @param inForce whether the edition holds for the whole week
     */
    public record Week(LocalDate monday, long compared, long agree, boolean inForce) {

        /** The share that agrees; empty if nothing was compared. */
        public Optional<Double> share() {
            return compared == 0 ? Optional.empty() : Optional.of((double) agree / compared);
        }
    }
}
