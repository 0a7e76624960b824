package dev.redress.benchmarks.clock;

import dev.redress.benchmarks.measure.Figures;
import dev.redress.benchmarks.measure.Figures.Spread;
import dev.redress.sla.clock.ClockReading;
import dev.redress.sla.clock.Timeline;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Promises and clocks: what is measured, and the report in Markdown. */
public final class ClockBench {

    /** The benchmarks of this package, for JMH. */
    public static final String BENCHMARKS = ClockBench.class.getPackageName().replace(".", "\\.") + "\\.[A-Z]";

    private static final String COPIED = "Clock.copied";
    private static final String BARE = "Clock.bare";

    /** What begins with a copy of the snapshot. */
    private static final List<Map.Entry<String, String>> FRESH = List.of(
            Map.entry("Clock.readings", "four readings and the next look"),
            Map.entry("Clock.explained", "the same with all segments of all four"),
            Map.entry("Clock.log", "what a watch asks for: readings and events"));

    private static final List<Map.Entry<String, String>> CACHED = List.of(
            Map.entry("Clock.readingsAgain", "four readings and the next look, facts of the snapshot known"),
            Map.entry(BARE, "four due instants by hand, this complaint only"));

    private static final List<Map.Entry<String, String>> MEMORY = List.of(
            Map.entry("Due.due", "in memory: the store"),
            Map.entry("Due.scan", "in memory: a scan of a bare array of instants"),
            Map.entry("Due.pages", "in memory: all open records, page by page"));

    private static final List<Map.Entry<String, String>> POSTGRES = List.of(
            Map.entry("PostgresDue.due", "PostgreSQL: the store"),
            Map.entry("PostgresDue.scan", "PostgreSQL: the same without an index"));

    private final Figures figures;
    private final StringBuilder text = new StringBuilder();

    private ClockBench(Figures figures) {
        this.figures = figures;
    }

    /** Where the clocks and the yardstick do not agree, or the complaint is not the one that the aim is about. */
    public static List<String> findings() {
        List<String> findings = new ArrayList<>();
        Timeline timeline = Timeline.of(Promised.complaint());
        if (timeline.milestones().size() != Promised.MILESTONES) {
            findings.add("The complaint has " + timeline.milestones().size() + " milestones");
        }
        List<Instant> ours = Promised.clocks().readings(timeline, Promised.FRI_2026_02_06_1600).stream()
                .map(ClockReading::due)
                .map(due -> due.orElse(Instant.EPOCH))
                .toList();
        List<Instant> bare = Bare.dues(
                        Promised.MON_2026_02_02_0920,
                        Promised.TUE_2026_02_03_1000,
                        Promised.THU_2026_02_05_1000,
                        Promised.FRI_2026_02_06_1500)
                .all();
        if (!ours.equals(bare)) {
            findings.add("The clocks say " + ours + ", the yardstick " + bare);
        }
        return findings;
    }

    /** The report. */
    public static String table(Figures figures) {
        ClockBench report = new ClockBench(figures);
        report.aims();
        report.clocks();
        report.due();
        return report.text.toString();
    }

    private void aims() {
        line("| aim | measured | holds |");
        line("| --- | --- | --- |");
        long bytes = fresh("Clock.readings");
        aim("four clocks, 12 milestones, the next look: at most 2 KB", number(bytes) + " B", bytes <= 2_048);
        Spread nanos = figures.nanos("Clock.readings");
        aim("the same: about 1 µs", nanos + " ns", nanos.median() <= 1_200);
        Spread memory = figures.ratio("Due.pages", "Due.due");
        aim("due of a million in memory: at least 50 × a full scan", memory + " ×", memory.median() >= 50);
        Spread array = figures.ratio("Due.scan", "Due.due");
        aim("the same beside the cheapest scan there is", array + " ×", array.median() >= 50);
        Spread postgres = figures.clockRatio("PostgresDue.scan", "PostgresDue.due");
        aim("due of a million on PostgreSQL: at least 50 × a full scan", postgres + " ×", postgres.median() >= 50);
        line("");
    }

    private void aim(String words, String measured, boolean holds) {
        line("| " + words + " | " + measured + " | " + (holds ? "yes" : "**no**") + " |");
    }

    private void clocks() {
        line("| a complaint of 12 milestones | ns (least–most) | B | ÷ by hand |");
        line("| --- | --- | --- | --- |");
        for (Map.Entry<String, String> each : FRESH) {
            row(each, fresh(each.getKey()));
        }
        for (Map.Entry<String, String> each : CACHED) {
            row(each, figures.bytes(each.getKey()));
        }
        line("");
        line("The copy of the snapshot that the first rows begin with costs " + figures.nanos(COPIED) + " ns and "
                + number(figures.bytes(COPIED)) + " B; its bytes are taken off, its time is not.");
        line("");
    }

    private void row(Map.Entry<String, String> each, long bytes) {
        line("| " + each.getValue() + " | " + figures.nanos(each.getKey()) + " | " + number(bytes) + " | "
                + figures.ratio(each.getKey(), BARE) + " |");
    }

    /** Without the copy. */
    private long fresh(String key) {
        return figures.bytes(key) - figures.bytes(COPIED);
    }

    /** By the clock: on PostgreSQL the work is the server's. */
    private void due() {
        line("| 100 due of 1,000,000 open records | ns by the clock (least–most) | B | ÷ the store |");
        line("| --- | --- | --- | --- |");
        MEMORY.forEach(each -> due(each, "Due.due"));
        POSTGRES.forEach(each -> due(each, "PostgresDue.due"));
    }

    private void due(Map.Entry<String, String> each, String store) {
        line("| " + each.getValue() + " | " + figures.clock(each.getKey()) + " | "
                + number(figures.bytes(each.getKey())) + " | " + figures.clockRatio(each.getKey(), store) + " |");
    }

    private static String number(long value) {
        return String.format(Locale.ROOT, "%,d", value);
    }

    private void line(String words) {
        text.append(words).append('\n');
    }
}
