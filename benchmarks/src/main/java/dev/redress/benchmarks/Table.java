package dev.redress.benchmarks;

import dev.redress.benchmarks.measure.Figures;
import dev.redress.benchmarks.measure.Figures.Spread;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** The report in Markdown: the aims, then how many times faster, then nanoseconds and bytes of every contender. */
final class Table {

    private static final String SEARCH = "Open.search";
    private static final List<String> LIBRARIES = List.of("mpxj", "jbpm", "strata", "objectLab");

    /** A question as the report words it, and as JMH does: {@code add 8 h}, {@code Add}, {@code " 8"}. */
    private record Question(String words, String benchmark, String param) {

        String key(String contender) {
            return benchmark + "." + contender + param;
        }
    }

    private static final List<Question> QUESTIONS = List.of(
            new Question("add 8 h", "Add", " 8"),
            new Question("add 40 h", "Add", " 40"),
            new Question("add 400 h", "Add", " 400"),
            new Question("between, 1 day", "Between", " 1"),
            new Question("between, 30 days", "Between", " 30"),
            new Question("between, 1 year", "Between", " 365"),
            new Question("between, 5 years", "Between", " 1826"),
            new Question("is it open", "Open", ""),
            new Question("+5 business days", "Dates", " 5"),
            new Question("+60 business days", "Dates", " 60"),
            new Question("build, a year of 21", "Build", ""));

    /** Adding and between. */
    private static final List<Question> SPANS = QUESTIONS.subList(0, 7);

    private static final Map<String, String> CONTENDERS = Map.of(
            "redress", "Redress",
            "redressMicros", "Redress, `long`",
            "naive", "java.time walk",
            "mpxj", "MPXJ",
            "jbpm", "jBPM",
            "strata", "Strata",
            "objectLab", "ObjectLab");

    private final Figures figures;
    private final double kept;
    private final StringBuilder text = new StringBuilder();

    Table(Figures figures, double kept) {
        this.figures = figures;
        this.kept = kept;
    }

    String text() {
        if (text.isEmpty()) {
            aims();
            ratios();
            nanos();
        }
        return text.toString();
    }

    private void aims() {
        line("| aim | measured | holds |");
        line("| --- | --- | --- |");
        aimAtBytes("add and between through `Instant`: at most 48 B", "redress", 48);
        aimAtBytes("add and between as `long`: 0 B", "redressMicros", 0);
        Question day = QUESTIONS.get(0);
        aimAtLeast("add 8 h: at least 20 times the best library", best(day, "redress"), 20);
        aimAtLeast("add 8 h: at least 20 times the java.time walk", overWalk(day), 20);
        Question year = QUESTIONS.get(5);
        aimAtLeast("between, 1 year: at least 500 times the best library", best(year, "redress"), 500);
        aimAtLeast("between, 1 year: at least 500 times the java.time walk", overWalk(year), 500);
        Spread yardstick = worst(SPANS.stream().map(q -> figures.ratio(q.key("redress"), SEARCH)));
        aim("add and between, any span: at most twice the bare search", yardstick + " ×", yardstick.median() <= 2);
        Spread slowest = worst(SPANS.stream().map(q -> figures.nanos(q.key("redress"))));
        aim("add and between, any span: about 50 ns", slowest + " ns", slowest.median() <= 50);
        double build = figures.nanos("Build.redress").median() / 1000;
        aim("build: at most 150 µs a year", Figures.number(build) + " µs", build <= 150);
        aim("kept: at most 10 KB a year", String.format(Locale.ROOT, "%,.0f B", kept), kept <= 10 * 1024);
        line("");
    }

    private void aimAtBytes(String words, String contender, long limit) {
        long most = SPANS.stream()
                .mapToLong(q -> figures.bytes(q.key(contender)))
                .max()
                .orElseThrow();
        aim(words, most + " B", most <= limit);
    }

    private void aimAtLeast(String words, Spread ratio, double limit) {
        aim(words, ratio + " ×", ratio.median() >= limit);
    }

    private static Spread worst(Stream<Spread> spreads) {
        return spreads.reduce((a, b) -> a.median() >= b.median() ? a : b).orElseThrow();
    }

    private void aim(String words, String measured, boolean holds) {
        line("| " + words + " | " + measured + " | " + (holds ? "yes" : "**no**") + " |");
    }

    private void ratios() {
        line(
                "| how many times faster | best library | java.time walk | `long`: best library | Redress ÷ bare search |");
        line("| --- | --- | --- | --- | --- |");
        for (Question q : QUESTIONS.subList(0, 10)) {
            boolean micros = figures.has(q.key("redressMicros"));
            line("| " + q.words() + " | " + (libraries(q).isEmpty() ? "–" : best(q, "redress"))
                    + " | " + overWalk(q)
                    + " | " + (micros ? best(q, "redressMicros") : "–")
                    + " | " + figures.ratio(q.key("redress"), SEARCH) + " |");
        }
        line("");
    }

    private List<String> libraries(Question q) {
        return LIBRARIES.stream().map(q::key).filter(figures::has).toList();
    }

    private Spread best(Question q, String ours) {
        return figures.ratioOfBest(libraries(q), q.key(ours));
    }

    private Spread overWalk(Question q) {
        return figures.ratio(q.key("naive"), q.key("redress"));
    }

    private void nanos() {
        List<String> order = List.of("redressMicros", "redress", "naive", "mpxj", "jbpm", "strata", "objectLab");
        line("| ns a call (least–most), B | "
                + String.join(" | ", order.stream().map(CONTENDERS::get).toList()) + " |");
        line("| --- |" + " --- |".repeat(order.size()));
        for (Question q : QUESTIONS) {
            line("| " + q.words() + " | "
                    + String.join(" | ", order.stream().map(c -> cell(q.key(c))).toList()) + " |");
        }
        line("");
        line("A bare binary search, the yardstick: " + figures.nanos(SEARCH) + " ns.");
    }

    private String cell(String key) {
        return figures.has(key) ? figures.nanos(key) + ", " + figures.bytes(key) + " B" : "–";
    }

    private void line(String words) {
        text.append(words).append('\n');
    }
}
