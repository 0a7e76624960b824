package dev.redress.examples.report;

import dev.redress.examples.summary.Counts;
import dev.redress.examples.summary.PromiseSummary;
import dev.redress.examples.summary.Summary;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The values of the template {@code glance.html}: all promises beside each other, where there are several. */
final class Glance {

    private Glance() {}

    /** The values; an empty list if there is only one promise. */
    static List<Map<String, Object>> of(Summary summary) {
        List<PromiseSummary> promises = summary.promises();
        if (promises.size() < 2 || summary.cases() == 0) {
            return List.of();
        }
        List<Map<String, Object>> used = new ArrayList<>();
        for (PromiseSummary promise : promises) {
            promise.used()
                    .ifPresent(found -> used.add(Map.of(
                            "promise", Label.clean(promise.promise()),
                            "cases", Figures.count(found.cases()),
                            "half", Figures.hours(found.half()),
                            "ninety", Figures.hours(found.ninety()),
                            "ninetyFive", Figures.hours(found.ninetyFive()))));
        }
        return List.of(Map.of(
                "drawing",
                Drawing.of(frame -> VerdictBars.draw(promises, frame)).values(),
                "rows",
                promises.stream().map(Glance::row).toList(),
                "used",
                used));
    }

    private static Map<String, Object> row(PromiseSummary promise) {
        Counts total = promise.total();
        return Map.ofEntries(
                Map.entry("promise", Label.clean(promise.promise())),
                Map.entry("rate", promise.onTime().map(Figures::percent).orElse(Figures.NOT_COMPUTABLE)),
                Map.entry("decided", Figures.count(total.decided())),
                Map.entry("met", Figures.count(total.met())),
                Map.entry("late", Figures.count(total.late())),
                Map.entry("overdue", Figures.count(total.overdue())),
                Map.entry("running", Figures.count(total.running())),
                Map.entry("paused", Figures.count(total.paused())),
                Map.entry("cancelled", Figures.count(total.cancelled())),
                Map.entry("exempt", Figures.count(total.exempt())),
                Map.entry("unknown", Figures.count(total.unknown())));
    }
}
