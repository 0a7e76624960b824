package dev.redress.examples.report;

import dev.redress.examples.summary.Counts;
import dev.redress.examples.summary.PromiseSummary;
import dev.redress.examples.summary.Rate;
import dev.redress.examples.summary.TypeRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** On-time rates by type: the chart of the biggest, the table of all up to a bound, and the worst. */
final class TypeTables {

    /** So many types have a row of their own; the others are summed in one. */
    static final int LISTED = 500;

    private TypeTables() {}

    static Map<String, Object> of(PromiseSummary promise, String place) {
        List<TypeRow> types = promise.types();
        Optional<Rate> all = promise.onTime();
        List<Map<String, Object>> rows = new ArrayList<>();
        types.stream()
                .limit(LISTED)
                .forEach(type -> rows.add(row(Label.clean(type.type()), type.counts(), type.onTime())));
        if (types.size() > LISTED) {
            rows.add(rest(types.subList(LISTED, types.size())));
        }
        long rated = types.stream().filter(type -> type.onTime().isPresent()).count();
        return Map.ofEntries(
                Map.entry("any", !types.isEmpty()),
                Map.entry("number", Figures.count(rated, "type")),
                Map.entry("drawn", Figures.count(RateChart.DRAWN)),
                Map.entry("cut", rated > RateChart.DRAWN),
                Map.entry("drawings", drawings(types, all, place)),
                Map.entry("unrated", unrated(types.size() - rated)),
                Map.entry("rows", rows),
                Map.entry("anyWorst", !promise.worst().isEmpty()),
                Map.entry("worst", worst(promise.worst())));
    }

    /** The chart; an empty list if no case is decided. */
    private static List<Map<String, Object>> drawings(List<TypeRow> types, Optional<Rate> all, String place) {
        return all
                .map(rate -> Drawing.of(frame -> RateChart.draw(types, rate, place, frame))
                        .values())
                .stream()
                .toList();
    }

    /** Why some types are not drawn, as a sentence; an empty list if all have a rate. */
    private static List<String> unrated(long types) {
        if (types == 0) {
            return List.of();
        }
        return List.of(Figures.count(types, "type") + " without a decided case "
                + (types == 1 ? "has no rate and is" : "have no rate and are") + " not drawn.");
    }

    private static List<Map<String, Object>> worst(List<TypeRow> worst) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (TypeRow type : worst) {
            rows.add(row(Label.clean(type.type()), type.counts(), type.onTime()));
        }
        return rows;
    }

    private static Map<String, Object> rest(List<TypeRow> types) {
        Counts sum = types.stream().map(TypeRow::counts).reduce(Counts.NONE, Counts::plus);
        return row(Figures.count(types.size(), "more type") + ", summed", sum, Rate.of(sum.met(), sum.decided()));
    }

    private static Map<String, Object> row(String type, Counts counts, Optional<Rate> rate) {
        return Map.of(
                "type", type,
                "cases", Figures.count(counts.all()),
                "rate", rate.map(Figures::percent).orElse(Figures.NOT_COMPUTABLE),
                "interval", rate.map(Figures::interval).orElse("–"),
                "missed", Figures.count(counts.late() + counts.overdue()),
                "decided", Figures.count(counts.decided()),
                "late", Figures.count(counts.late()),
                "overdue", Figures.count(counts.overdue()),
                "running", Figures.count(counts.running() + counts.paused()),
                "unknown", Figures.count(counts.cancelled() + counts.exempt() + counts.unknown()));
    }
}
