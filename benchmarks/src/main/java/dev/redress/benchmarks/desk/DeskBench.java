package dev.redress.benchmarks.desk;

import dev.redress.benchmarks.measure.Figures;
import dev.redress.benchmarks.measure.Figures.Spread;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The desk from end to end: what is measured, and the report in Markdown. */
public final class DeskBench {

    /** The benchmarks of this package, for JMH. */
    public static final String BENCHMARKS = DeskBench.class.getPackageName().replace(".", "\\.") + "\\.[A-Z]";

    private static final List<Map.Entry<String, String>> MEMORY = List.of(
            Map.entry("Memory.desk", "the desk, records in memory"),
            Map.entry("Memory.mapAndLifecycle", "`ConcurrentHashMap.compute` with the lifecycle inside"),
            Map.entry("Memory.map", "bare `ConcurrentHashMap.compute`, decided beforehand"));

    private static final List<Map.Entry<String, String>> POSTGRES = List.of(
            Map.entry("Postgres.desk", "the desk, records on PostgreSQL"),
            Map.entry("Postgres.raw", "raw JDBC, the same reads and writes"),
            Map.entry("Postgres.rawWrites", "raw JDBC, the writes only"));

    private final Figures figures;
    private final StringBuilder text = new StringBuilder();

    private DeskBench(Figures figures) {
        this.figures = figures;
    }

    /** The report. */
    public static String table(Figures figures) {
        DeskBench report = new DeskBench(figures);
        report.aims();
        report.memory();
        report.postgres();
        return report.text.toString();
    }

    private void aims() {
        line("| aim | measured | holds |");
        line("| --- | --- | --- |");
        Spread share = figures.clockRatio("Postgres.raw", "Postgres.desk");
        line("| the desk on PostgreSQL: at least 0.6 of raw JDBC with the same reads and writes | " + share + " | "
                + (share.median() >= 0.6 ? "yes" : "**no**") + " |");
        line("");
    }

    private void memory() {
        line("| a command, in memory | ns (least–most) | B | ÷ bare map |");
        line("| --- | --- | --- | --- |");
        for (Map.Entry<String, String> each : MEMORY) {
            line("| " + each.getValue() + " | " + figures.nanos(each.getKey()) + " | " + bytes(each.getKey()) + " | "
                    + figures.ratio(each.getKey(), "Memory.map") + " |");
        }
        line("");
    }

    /** By the clock: most of the work is the server's. */
    private void postgres() {
        line("| a command, PostgreSQL | ns by the clock (least–most) | ns of this JVM | B | throughput ÷ raw JDBC |");
        line("| --- | --- | --- | --- | --- |");
        for (Map.Entry<String, String> each : POSTGRES) {
            line("| " + each.getValue() + " | " + figures.clock(each.getKey()) + " | " + figures.nanos(each.getKey())
                    + " | " + bytes(each.getKey()) + " | " + figures.clockRatio("Postgres.raw", each.getKey()) + " |");
        }
    }

    private String bytes(String key) {
        return String.format(Locale.ROOT, "%,d", figures.bytes(key));
    }

    private void line(String words) {
        text.append(words).append('\n');
    }
}
