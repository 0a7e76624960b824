package dev.redress.benchmarks.lifecycle;

import dev.redress.benchmarks.measure.Figures;
import dev.redress.benchmarks.measure.Figures.Spread;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The lifecycle beside its peers: what is measured, and the report in Markdown. */
public final class LifecycleBench {

    /** The benchmarks of this package, for JMH. */
    public static final String BENCHMARKS =
            LifecycleBench.class.getPackageName().replace(".", "\\.") + "\\.[A-Z]";

    private static final String OURS = "Path.redress";
    private static final String YARDSTICK = "Path.table";

    /** The peers that can say afterwards what happened. */
    private static final List<String> RECORDING = List.of(
            "Path.stateless4jRecorded",
            "Path.squirrelLive",
            "Path.squirrelStored",
            "Path.springLive",
            "Path.springStored");

    private static final List<Map.Entry<String, String>> PATH = List.of(
            Map.entry("Path.enumSwitch", "enum switch, the next state only"),
            Map.entry(YARDSTICK, "hand-written array table, new case and two facts"),
            Map.entry(OURS, "Redress, full complaint, event, milestone, new complaint"),
            Map.entry("Path.stateless4jLive", "stateless4j 2.6.0, live machine, records nothing"),
            Map.entry("Path.stateless4jStored", "stateless4j, from the stored state, records nothing"),
            Map.entry("Path.stateless4jRecorded", "stateless4j, from the stored state, two facts"),
            Map.entry("Path.squirrelLive", "squirrel-foundation 0.3.10, live machine, two facts"),
            Map.entry("Path.squirrelStored", "squirrel-foundation, from the stored state, two facts"),
            Map.entry("Path.springLive", "Spring Statemachine 4.0.2, live machine, listener"),
            Map.entry("Path.springStored", "Spring Statemachine, reset to the stored state, listener"));

    private static final List<Map.Entry<String, String>> ACCEPTED = List.of(
            Map.entry("Shipped.investigate", "investigate: `Moved`"),
            Map.entry("Shipped.assessAgain", "assess again: `Assessed`, two milestones"),
            Map.entry("Shipped.tellProgress", "tell progress: `Told`"),
            Map.entry("Shipped.close", "close, four requirements: `Moved` and `Ended`"));

    private static final List<Map.Entry<String, String>> REFUSED = List.of(
            Map.entry("Shipped.refusedByState", "refused: not in this state"),
            Map.entry("Shipped.refusedByRequirement", "refused: the decision was not told"),
            Map.entry("Shipped.refusedByTable", "refused by the hand-written table"));

    private final Figures figures;
    private final StringBuilder text = new StringBuilder();

    private LifecycleBench(Figures figures) {
        this.figures = figures;
    }

    /** Where the contenders do not agree. */
    public static List<String> findings() {
        return Agreement.findings();
    }

    /** The report. */
    public static String table(Figures figures) {
        LifecycleBench report = new LifecycleBench(figures);
        report.aims();
        report.path();
        report.shipped();
        return report.text.toString();
    }

    private void aims() {
        line("| aim | measured | holds |");
        line("| --- | --- | --- |");
        long most = ACCEPTED.stream()
                .mapToLong(each -> figures.bytes(each.getKey()))
                .max()
                .orElseThrow();
        aim("accepted by the shipped table: at most 400 B", most + " B", most <= 400);
        for (Map.Entry<String, String> each : ACCEPTED) {
            Spread nanos = figures.nanos(each.getKey());
            aim(each.getValue() + ": about 100 ns", nanos + " ns", nanos.median() <= 120);
        }
        long refused = REFUSED.subList(0, 2).stream()
                .mapToLong(each -> figures.bytes(each.getKey()))
                .max()
                .orElseThrow();
        aim("refused without its text: at most 64 B", refused + " B", refused <= 64);
        Spread overTable = figures.ratio(OURS, YARDSTICK);
        aim("path: at most 4 times the hand-written table", overTable + " ×", overTable.median() <= 4);
        Spread ahead = figures.ratioOfBest(RECORDING, OURS);
        aim("path: ahead of every peer that records what happened", ahead + " × the best", ahead.median() > 1);
        line("");
    }

    private void aim(String words, String measured, boolean holds) {
        line("| " + words + " | " + measured + " | " + (holds ? "yes" : "**no**") + " |");
    }

    private void path() {
        line("| an event of the path | ns (least–most) | B | ÷ hand-written table | ÷ Redress |");
        line("| --- | --- | --- | --- | --- |");
        for (Map.Entry<String, String> each : PATH) {
            row(each, figures.ratio(each.getKey(), YARDSTICK) + " | " + figures.ratio(each.getKey(), OURS));
        }
        line("");
    }

    private void shipped() {
        line(
                "| a command to a full complaint, shipped table | ns (least–most) | B | ÷ an event of the hand-written table |");
        line("| --- | --- | --- | --- |");
        for (Map.Entry<String, String> each : ACCEPTED) {
            row(each, figures.ratio(each.getKey(), YARDSTICK).toString());
        }
        for (Map.Entry<String, String> each : REFUSED) {
            row(each, figures.ratio(each.getKey(), YARDSTICK).toString());
        }
    }

    private void row(Map.Entry<String, String> each, String ratios) {
        line("| " + each.getValue() + " | " + figures.nanos(each.getKey()) + " | "
                + String.format(Locale.ROOT, "%,d", figures.bytes(each.getKey())) + " | " + ratios + " |");
    }

    private void line(String words) {
        text.append(words).append('\n');
    }
}
