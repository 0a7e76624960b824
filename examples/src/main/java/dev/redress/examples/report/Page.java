package dev.redress.examples.report;

import dev.redress.examples.summary.BadRow;
import dev.redress.examples.summary.Conservation;
import dev.redress.examples.summary.PromiseSummary;
import dev.redress.examples.summary.Summary;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The values of the template {@code report.html}: what was judged, the headline, and the parts. */
final class Page {

    private Page() {}

    static Map<String, Object> of(Summary summary) {
        return Map.ofEntries(
                Map.entry("title", Label.clean(summary.title())),
                Map.entry("synthetic", summary.synthetic()),
                Map.entry("policy", Label.clean(summary.policy())),
                Map.entry("asOf", Figures.minute(summary.asOf())),
                Map.entry("zone", summary.zone().getId()),
                Map.entry("read", Figures.count(summary.cases(), "case")),
                Map.entry("bad", Figures.count(summary.badRows(), "row")),
                Map.entry("clocks", clocks(summary.conservation())),
                Map.entry("glance", Glance.of(summary)),
                Map.entry("promises", promises(summary.promises())),
                Map.entry("comparison", Agreement.of(summary.comparison())),
                Map.entry("reproduction", Reproduced.of(summary.reproduction())),
                Map.entry("badRows", badRows(summary)));
    }

    private static String clocks(Conservation found) {
        return Figures.count(found.clocks() - found.violations()) + " of " + Figures.count(found.clocks(), "clock");
    }

    private static List<Map<String, Object>> promises(List<PromiseSummary> promises) {
        List<Map<String, Object>> parts = new ArrayList<>();
        for (PromiseSummary promise : promises) {
            // Ids of the page are unique; a page with one promise needs no numbers.
            String place = promises.size() == 1 ? "" : "-" + (parts.size() + 1);
            parts.add(PromisePart.of(promise, place));
        }
        return parts;
    }

    private static Map<String, Object> badRows(Summary summary) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (BadRow row : summary.badRowSample()) {
            rows.add(Map.of("line", Long.toString(row.line()), "reason", Label.clean(row.reason())));
        }
        long rest = summary.badRows() - rows.size();
        return Map.of(
                "any",
                summary.badRows() > 0,
                "all",
                Figures.count(summary.badRows(), "row"),
                "leftOut",
                summary.leftOut() == 0
                        ? List.of()
                        : List.of(Figures.count(summary.leftOut(), "case") + " to which such a row belongs "
                                + (summary.leftOut() == 1 ? "is" : "are") + " left out."),
                "rows",
                rows,
                "more",
                rest > 0,
                "rest",
                Figures.count(rest, "more row"));
    }
}
