package dev.redress.examples.report;

import dev.redress.examples.summary.AgeBand;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What is open at the as-of instant, by age: the chart and its table. */
final class Ageing {

    private Ageing() {}

    static Map<String, Object> of(List<AgeBand> bands) {
        List<Map<String, Object>> rows = new ArrayList<>();
        long overdue = 0;
        long running = 0;
        long unknown = 0;
        for (AgeBand band : bands) {
            rows.add(row(Label.clean(band.label()), band.overdue(), band.running(), band.unknown()));
            overdue += band.overdue();
            running += band.running();
            unknown += band.unknown();
        }
        long open = overdue + running + unknown;
        return Map.of(
                "any",
                open > 0,
                "open",
                Figures.count(open, "case"),
                "are",
                open == 1 ? "is" : "are",
                "overdue",
                Figures.count(overdue),
                "drawing",
                open > 0 ? Drawing.of(frame -> AgeChart.draw(bands, frame)).values() : Map.of(),
                "rows",
                rows,
                "all",
                row("all", overdue, running, unknown));
    }

    private static Map<String, Object> row(String label, long overdue, long running, long unknown) {
        return Map.of(
                "label", label,
                "overdue", Figures.count(overdue),
                "running", Figures.count(running),
                "unknown", Figures.count(unknown),
                "open", Figures.count(overdue + running + unknown));
    }
}
