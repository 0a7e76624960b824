package dev.redress.examples.report;

import dev.redress.examples.summary.BadRow;
import dev.redress.examples.summary.Counts;
import dev.redress.examples.summary.Rate;
import dev.redress.examples.summary.Summary;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The values of the template {@code report.html}: what was judged, the headline, and the parts. */
final class Page {

    private Page() {}

    static Map<String, Object> of(Summary summary) {
        Counts total = summary.total();
        return Map.ofEntries(
                Map.entry("title", Label.clean(summary.title())),
                Map.entry("synthetic", summary.synthetic()),
                Map.entry("policy", Label.clean(summary.policy())),
                Map.entry("asOf", Figures.minute(summary.asOf())),
                Map.entry("zone", summary.zone().getId()),
                Map.entry("read", Figures.count(total.all(), "case")),
                Map.entry("bad", Figures.count(summary.badRows(), "row")),
                Map.entry("headline", headline(total)),
                Map.entry("verdicts", verdicts(total)),
                Map.entry("types", TypeTables.of(summary)),
                Map.entry("ageing", Ageing.of(summary.ageing())),
                Map.entry("comparison", Agreement.of(summary.comparison())),
                Map.entry("badRows", badRows(summary)));
    }

    private static Map<String, Object> headline(Counts total) {
        Optional<Rate> rate = Rate.of(total.met(), total.decided());
        return Map.of(
                "rate", rate.map(Figures::percent).orElse(Figures.NOT_COMPUTABLE),
                "known", rate.isPresent(),
                "interval", rate.map(Figures::interval).orElse(""),
                "met", Figures.count(total.met()),
                "decided", Figures.count(total.decided(), "decided case"),
                "late", Figures.count(total.late()),
                "overdue", Figures.count(total.overdue()),
                "running", Figures.count(total.running()),
                "unknown", Figures.count(total.unknown()));
    }

    private static Map<String, Object> verdicts(Counts total) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Hatch hatch : Hatch.values()) {
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
                any ? Drawing.of(frame -> VerdictBar.draw(total, frame)).values() : Map.of(),
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
                "rows",
                rows,
                "more",
                rest > 0,
                "rest",
                Figures.count(rest, "more row"));
    }
}
