package dev.redress.examples.report;

import dev.redress.examples.summary.Comparison.Flags;
import dev.redress.examples.summary.Reproduction;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The values of the template {@code reproduction.html}: how well a promise gives the recorded verdicts. */
final class Reproduced {

    private Reproduced() {}

    /** The values; an empty list if the source recorded none. */
    static List<Map<String, Object>> of(Optional<Reproduction> reproduction) {
        return reproduction.map(Reproduced::values).stream().toList();
    }

    private static Map<String, Object> values(Reproduction found) {
        return Map.of(
                "promise",
                Label.clean(found.promise()),
                "fitted",
                found.boundary().map(Figures::minute).stream().toList(),
                "parts",
                found.boundary().isEmpty()
                        ? List.of(part("all-stopped", "Stopped cases", found.heldOut(), found))
                        : List.of(
                                part("held-out", "Held out", found.heldOut(), found),
                                part("fitted", "Fitted on", found.fitted(), found)));
    }

    private static Map<String, Object> part(String id, String title, Reproduction.Part part, Reproduction found) {
        Flags flags = part.flags();
        List<Map<String, Object>> rules = new ArrayList<>();
        rules.add(rule("the promise", flags.agree(), flags));
        rules.add(rule("always on time", part.always(), flags));
        found.span()
                .ifPresent(span ->
                        rules.add(rule("stopped within " + Figures.hours(span) + " elapsed", part.elapsed(), flags)));
        return Map.of(
                "id", id,
                "title", title,
                "all", Figures.count(flags.all(), "case"),
                "rules", rules,
                "metOnTime", Figures.count(flags.metOnTime()),
                "metOverdue", Figures.count(flags.metOverdue()),
                "lateOnTime", Figures.count(flags.lateOnTime()),
                "lateOverdue", Figures.count(flags.lateOverdue()));
    }

    private static Map<String, Object> rule(String words, long agree, Flags flags) {
        return Map.of(
                "rule", words,
                "cases", Figures.count(agree),
                "share", Figures.finePercent(agree, flags.all()));
    }
}
