package dev.redress.examples.report;

import dev.redress.examples.summary.Counts;
import dev.redress.examples.summary.Percentiles;
import dev.redress.examples.summary.PromiseSummary;
import dev.redress.examples.summary.Rate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The part of the page that is about one promise. */
final class PromisePart {

    private PromisePart() {}

    /**
     * The values of the templates {@code overview.html}, {@code types.html} and {@code ageing.html}.
     *
     * @param place ends the ids of this part; empty if it is the only one
     */
    static Map<String, Object> of(PromiseSummary promise, String place) {
        return Map.of(
                "n",
                place,
                "name",
                place.isEmpty() ? List.of() : List.of(Label.clean(promise.promise())),
                "headline",
                headline(promise.total(), promise.onTime()),
                "verdicts",
                verdicts(promise.total(), place),
                "used",
                promise.used().map(PromisePart::used).stream().toList(),
                "types",
                TypeTables.of(promise, place),
                "ageing",
                Ageing.of(promise.ageing(), place));
    }

    private static Map<String, Object> used(Percentiles used) {
        return Map.of(
                "cases", Figures.count(used.cases(), "stopped case"),
                "half", Figures.hours(used.half()),
                "ninety", Figures.hours(used.ninety()),
                "ninetyFive", Figures.hours(used.ninetyFive()));
    }

    private static Map<String, Object> headline(Counts total, Optional<Rate> rate) {
        long spared = total.cancelled() + total.exempt();
        return Map.of(
                "rate", rate.map(Figures::percent).orElse(Figures.NOT_COMPUTABLE),
                "known", rate.isPresent(),
                "interval", rate.map(Figures::interval).orElse(""),
                "met", Figures.count(total.met()),
                "decided", Figures.count(total.decided(), "decided case"),
                "late", Figures.count(total.late()),
                "overdue", Figures.count(total.overdue()),
                "running", Figures.count(total.running()),
                "spared",
                        (total.paused() == 0 ? "" : ", " + Figures.count(total.paused()) + " that are paused")
                                + (spared == 0 ? "" : ", " + Figures.count(spared) + " that are cancelled or exempt"),
                "unknown", Figures.count(total.unknown()));
    }

    private static Map<String, Object> verdicts(Counts total, String place) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Hatch hatch : Hatch.shown(total)) {
            rows.add(line(hatch.words(), hatch.of(total), total, false));
            if (hatch == Hatch.MET) {
                rows.add(line("of these stopped before they started", total.stopBeforeStart(), total, true));
            }
        }
        boolean any = total.all() > 0;
        return Map.of(
                "any",
                any,
                "drawing",
                any ? Drawing.of(frame -> VerdictBar.draw(total, place, frame)).values() : Map.of(),
                "rows",
                rows,
                "all",
                Figures.count(total.all()),
                "provisional",
                total.provisional() > 0,
                "provisionalCases",
                Figures.count(total.provisional(), "case"));
    }

    private static Map<String, Object> line(String words, long cases, Counts total, boolean part) {
        return Map.of(
                "verdict",
                words,
                "cases",
                Figures.count(cases),
                "share",
                Figures.percent(cases, total.all()),
                "part",
                part);
    }
}
