package dev.redress.examples.report;

import dev.redress.examples.summary.Comparison;
import dev.redress.examples.summary.Comparison.Flags;
import dev.redress.examples.summary.Comparison.Reason;
import dev.redress.examples.summary.Comparison.Suspect;
import dev.redress.examples.summary.Comparison.Week;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Our due instants and verdicts beside the recorded ones: how far they agree, why not, and which holiday is suspected. */
final class Agreement {

    /** So many weeks are shown, the latest; those before them are summed. */
    static final int SHOWN = 120;

    private static final int LISTED = 20;

    private Agreement() {}

    /** The values; an empty list if the source recorded nothing to compare with. */
    static List<Map<String, Object>> of(Optional<Comparison> comparison) {
        return comparison.map(Agreement::values).stream().toList();
    }

    private static Map<String, Object> values(Comparison found) {
        return Map.ofEntries(
                Map.entry("compared", Figures.count(found.compared(), "case")),
                Map.entry("boundary", Figures.date(found.boundary())),
                Map.entry("fiveMinutes", Figures.finePercent(found.withinFiveMinutes(), found.compared())),
                Map.entry("fiveMinutesCases", Figures.count(found.withinFiveMinutes())),
                Map.entry("minute", Figures.finePercent(found.withinMinute(), found.compared())),
                Map.entry("minuteCases", Figures.count(found.withinMinute())),
                Map.entry("flags", flags(found.flags())),
                Map.entry("differences", reasons(found.differences())),
                Map.entry("flagDifferences", reasons(found.flagDifferences())),
                Map.entry("suspects", suspects(found)),
                Map.entry("weeks", weeks(found)));
    }

    private static Map<String, Object> flags(Flags flags) {
        return Map.ofEntries(
                Map.entry("all", Figures.count(flags.all(), "case")),
                Map.entry("sum", Figures.count(flags.all())),
                Map.entry("agree", Figures.finePercent(flags.agree(), flags.all())),
                Map.entry("metOnTime", Figures.count(flags.metOnTime())),
                Map.entry("metOverdue", Figures.count(flags.metOverdue())),
                Map.entry("lateOnTime", Figures.count(flags.lateOnTime())),
                Map.entry("lateOverdue", Figures.count(flags.lateOverdue())),
                Map.entry("met", Figures.count(flags.metOnTime() + flags.metOverdue())),
                Map.entry("late", Figures.count(flags.lateOnTime() + flags.lateOverdue())),
                Map.entry("onTime", Figures.count(flags.metOnTime() + flags.lateOnTime())),
                Map.entry("overdue", Figures.count(flags.metOverdue() + flags.lateOverdue())));
    }

    private static Map<String, Object> reasons(List<Reason> reasons) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Reason reason : reasons.subList(0, Math.min(LISTED, reasons.size()))) {
            rows.add(Map.of(
                    "text", Label.clean(reason.text()),
                    "cases", Figures.count(reason.cases()),
                    "sample", Long.toString(reason.sample())));
        }
        long rest = reasons.stream().skip(LISTED).mapToLong(Reason::cases).sum();
        return Map.of("any", !rows.isEmpty(), "rows", rows, "more", rest > 0, "rest", Figures.count(rest));
    }

    private static Map<String, Object> suspects(Comparison found) {
        long misses = found.compared() - found.withinFiveMinutes();
        List<Map<String, Object>> sentences = new ArrayList<>();
        for (Suspect suspect :
                found.suspects().subList(0, Math.min(3, found.suspects().size()))) {
            String name = suspect.name().isBlank() ? "" : " (" + Label.clean(suspect.name()) + ")";
            sentences.add(Map.of(
                    "if",
                    "If " + Figures.date(suspect.date()) + name + " were "
                            + (suspect.added() ? "added to" : "removed from") + " the holidays, "
                            + Figures.count(suspect.explained()) + " of "
                            + (misses == 1 ? "1 miss" : Figures.count(misses) + " misses")
                            + " would be explained",
                    "broken",
                    suspect.broken() == 0
                            ? " and no case that agrees would be lost."
                            : " but " + Figures.count(suspect.broken(), "case") + " now within 300 s would be lost."));
        }
        return Map.of("any", !sentences.isEmpty(), "sentences", sentences, "misses", misses > 0);
    }

    private static Map<String, Object> weeks(Comparison found) {
        int hidden = Math.max(0, found.weeks().size() - SHOWN);
        List<Week> shown = found.weeks().subList(hidden, found.weeks().size());
        List<Map<String, Object>> rows = new ArrayList<>();
        if (hidden > 0) {
            List<Week> older = found.weeks().subList(0, hidden);
            long compared = older.stream().mapToLong(Week::compared).sum();
            long agree = older.stream().mapToLong(Week::agree).sum();
            rows.add(week(Figures.count(hidden, "earlier week") + ", summed", compared, agree, "–"));
        }
        for (Week week : shown) {
            rows.add(week(Figures.day(week.monday()), week.compared(), week.agree(), week.inForce() ? "yes" : "no"));
        }
        return Map.of(
                "any",
                !shown.isEmpty(),
                "rows",
                rows,
                "drawing",
                shown.isEmpty()
                        ? Map.of()
                        : Drawing.of(frame -> WeekChart.draw(shown, found.boundary(), frame))
                                .values());
    }

    private static Map<String, Object> week(String monday, long compared, long agree, String inForce) {
        return Map.of(
                "monday", monday,
                "compared", Figures.count(compared),
                "agree", Figures.count(agree),
                "share", Figures.finePercent(agree, compared),
                "inForce", inForce);
    }
}
