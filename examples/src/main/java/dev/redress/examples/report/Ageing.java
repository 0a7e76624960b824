package dev.redress.examples.report;

import dev.redress.examples.summary.AgeBand;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What is open at the as-of instant, by age: the chart and its table. */
final class Ageing {

    private Ageing() {}

    static Map<String, Object> of(List<AgeBand> bands, String place) {
        List<Map<String, Object>> rows = new ArrayList<>();
        AgeBand all = new AgeBand("all", 0, 0, 0, 0);
        for (AgeBand band : bands) {
            rows.add(row(band));
            all = new AgeBand(
                    "all",
                    all.running() + band.running(),
                    all.paused() + band.paused(),
                    all.overdue() + band.overdue(),
                    all.unknown() + band.unknown());
        }
        long open = all.open();
        return Map.of(
                "any",
                open > 0,
                "open",
                Figures.count(open, "case"),
                "are",
                open == 1 ? "is" : "are",
                "anyPaused",
                all.paused() > 0,
                "overdue",
                Figures.count(all.overdue()),
                "drawing",
                open > 0
                        ? Drawing.of(frame -> AgeChart.draw(bands, place, frame))
                                .values()
                        : Map.of(),
                "rows",
                rows,
                "all",
                row(all));
    }

    private static Map<String, Object> row(AgeBand band) {
        return Map.of(
                "label", Label.clean(band.label()),
                "overdue", Figures.count(band.overdue()),
                "running", Figures.count(band.running()),
                "paused", Figures.count(band.paused()),
                "unknown", Figures.count(band.unknown()),
                "open", Figures.count(band.open()));
    }
}
