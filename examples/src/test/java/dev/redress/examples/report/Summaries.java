package dev.redress.examples.report;

import dev.redress.examples.summary.AgeBand;
import dev.redress.examples.summary.BadRow;
import dev.redress.examples.summary.Comparison;
import dev.redress.examples.summary.Comparison.Flags;
import dev.redress.examples.summary.Comparison.Reason;
import dev.redress.examples.summary.Comparison.Suspect;
import dev.redress.examples.summary.Comparison.Week;
import dev.redress.examples.summary.Conservation;
import dev.redress.examples.summary.Counts;
import dev.redress.examples.summary.Percentiles;
import dev.redress.examples.summary.PromiseSummary;
import dev.redress.examples.summary.Rate;
import dev.redress.examples.summary.Reproduction;
import dev.redress.examples.summary.Summary;
import dev.redress.examples.summary.TypeRow;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Summaries whose numbers add up, for the tests of the report. */
final class Summaries {

    static final LocalDateTime THU_2026_01_15 = LocalDateTime.of(2026, 1, 15, 0, 0);
    static final LocalDate MON_2015_01_05 = LocalDate.of(2015, 1, 5);
    static final LocalDate MON_2015_02_23 = LocalDate.of(2015, 2, 23);
    static final LocalDate FRI_2015_07_03 = LocalDate.of(2015, 7, 3);

    private static final ZoneId JAKARTA = ZoneId.of("Asia/Jakarta");
    private static final Counts NOTHING = Counts.NONE;

    private Summaries() {}

    /** A year of a manufacturer with everything a report can show. */
    static Summary full() {
        List<TypeRow> types = List.of(
                type("Late delivery", 812, 121, 14, 9, 0, 1),
                type("Leak at the flange", 655, 44, 6, 12, 0, 2),
                type("Wrong part delivered", 498, 61, 8, 5, 0, 0),
                type("Noise or vibration", 402, 23, 2, 11, 0, 0),
                type("Invoice or price", 351, 9, 1, 3, 0, 1),
                type("Damaged in transport", 288, 47, 9, 2, 0, 0),
                type("Spare part not available", 147, 92, 31, 17, 0, 0),
                type("Documents missing", 160, 3, 0, 1, 0, 0),
                type("Conduct of a service visit", 41, 19, 4, 3, 0, 0),
                type("Safety", 22, 1, 0, 0, 0, 0),
                type("Other", 0, 0, 0, 0, 18, 0));
        return summary("Complaints of a pump manufacturer, 2025", true, types, Optional.of(comparison(26)));
    }

    /** Four promises of the same cases, with every verdict, and flags that one of them gives again. */
    static Summary several() {
        Summary one = full();
        PromiseSummary plain = one.promises().get(0);
        Counts mixed = new Counts(2_900, 400, 70, 63, 41, 22, 350, 18, 3, 0);
        List<TypeRow> types = List.of(
                new TypeRow("Leak at the flange", mixed, Rate.of(2_900, 3_370)), type("Safety", 22, 1, 0, 0, 0, 0));
        PromiseSummary paused = new PromiseSummary(
                "resolve-paused-capped-by-two-weeks",
                mixed,
                Map.of("no promise for such a case", 18L),
                Percentiles.of(new long[] {60, 7_200, 900_000}),
                types,
                types.subList(0, 1),
                List.of(new AgeBand("0 to 7 days", 50, 30, 0, 0), new AgeBand("8 to 30 days", 13, 11, 70, 18)));
        PromiseSummary bare = new PromiseSummary(
                "bare",
                new Counts(0, 0, 0, 0, 0, 0, 0, 3_864, 0, 0),
                Map.of(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of());
        return new Summary(
                "Incidents of a works",
                false,
                one.policy(),
                one.asOf(),
                one.zone(),
                3_864,
                List.of(plain, paused, bare),
                new Conservation(7_728, 1, 17),
                2,
                one.badRowSample().subList(0, 2),
                2,
                Optional.empty(),
                Optional.of(new Reproduction(
                        "resolve",
                        Optional.of(THU_2026_01_15),
                        new Reproduction.Part(new Flags(4_538, 0, 2, 3_851), 4_540, 8_235),
                        new Reproduction.Part(new Flags(4_454, 1, 3, 1_136), 4_457, 5_470),
                        Optional.of(Duration.ofHours(213)))));
    }

    /** A run without a single readable case. */
    static Summary empty() {
        return new Summary(
                "Nothing",
                false,
                "after-sales 2026-1",
                THU_2026_01_15,
                JAKARTA,
                0,
                List.of(new PromiseSummary(
                        "resolve", NOTHING, Map.of(), Optional.empty(), List.of(), List.of(), List.of())),
                new Conservation(0, 0, 0),
                0,
                List.of(),
                0,
                Optional.empty(),
                Optional.empty());
    }

    /** Names and reasons that somebody chose to do harm, or that are merely unusual. */
    static Summary hostile() {
        List<TypeRow> types = List.of(
                type("<script>alert('x')</script>", 40, 4, 1, 0, 0, 0),
                type("\"><img src=x onerror=alert(1)>", 39, 4, 1, 0, 0, 0),
                type("{{title}} {{{title}}} {{>report.html}}", 38, 4, 1, 0, 0, 0),
                type("Very long ".repeat(1_000), 37, 4, 1, 0, 0, 0),
                type("Unbroken".repeat(400), 36, 4, 1, 0, 0, 0),
                type("תלונה על משלוח מאוחר שהגיע בלי תעודה", 35, 4, 1, 0, 0, 0),
                type("شكوى 123 عن التسليم", 34, 4, 1, 0, 0, 0),
                type("\u202Edesrever si siht", 33, 4, 1, 0, 0, 0),
                type("Leak 💧👩‍🔧👨‍👩‍👧‍👦🇮🇩 ".repeat(8), 32, 4, 1, 0, 0, 0),
                type("漏水と騒音のクレームが続いています。至急対応してください。", 31, 4, 1, 0, 0, 0),
                type("WWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWW", 30, 4, 1, 0, 0, 0),
                type("control\u0000\u0007\u001b[31m \ud800 \uffff end", 29, 4, 1, 0, 0, 0),
                type("]]> --> </title></svg></style>", 28, 4, 1, 0, 0, 0),
                type(" \n\t ", 27, 4, 1, 0, 0, 0),
                type("Z̷a̷l̷g̷o̷ " + "̷̴̵̶̡̢".repeat(30), 26, 4, 1, 0, 0, 0));
        return summary("Acme & Sons <b>\"2025\"</b>", false, types, Optional.empty());
    }

    /** Types of which all cases are late, or all met, or none decided. */
    static Summary extreme(long met, long late) {
        return summary(
                "Extreme",
                false,
                List.of(type("One", met, late, 0, 0, 7, 0), type("None", 0, 0, 0, 0, 3, 0)),
                Optional.empty());
    }

    /** More types than anyone has. */
    static Summary many(int number) {
        List<TypeRow> types = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            types.add(type("Type " + i, 3L * (number - i), i % 7, i % 3, i % 5, 0, 0));
        }
        return summary("Many", false, types, Optional.of(comparison(400)));
    }

    static Summary summary(String title, boolean synthetic, List<TypeRow> types, Optional<Comparison> comparison) {
        Counts total = types.stream().map(TypeRow::counts).reduce(NOTHING, Counts::plus);
        long overdue = total.overdue();
        long running = total.running();
        List<AgeBand> ageing = List.of(
                new AgeBand("up to 7 days", running - running / 4, 0, 0, 0),
                new AgeBand("8 to 30 days", running / 4, 0, overdue / 4, total.unknown() / 2),
                new AgeBand("31 to 90 days", 0, 0, overdue / 2, total.unknown() - total.unknown() / 2),
                new AgeBand("more than 90 days", 0, 0, overdue - overdue / 4 - overdue / 2, 0));
        List<TypeRow> worst = types.stream()
                .filter(type -> type.counts().decided() >= 30)
                .sorted(Comparator.comparingDouble(
                        type -> type.onTime().orElseThrow().share()))
                .limit(10)
                .toList();
        List<BadRow> bad = List.of(
                new BadRow(17, "Column 'received' is 2025-02-30T08:00, which is not a date"),
                new BadRow(1204, "The row has 5 columns where 7 were expected"),
                new BadRow(2801, "Column 'type' is empty"));
        return new Summary(
                title,
                synthetic,
                "after-sales-manufacturer 2026-1",
                THU_2026_01_15,
                JAKARTA,
                total.all(),
                List.of(new PromiseSummary(
                        "resolve",
                        total,
                        Map.of(),
                        Percentiles.of(new long[] {3_600, 36_000, 360_000}),
                        types,
                        worst,
                        ageing)),
                new Conservation(total.all() - total.unknown(), 0, 0),
                bad.size() + 2,
                bad,
                0,
                comparison,
                Optional.empty());
    }

    static Comparison comparison(int number) {
        List<Week> weeks = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            LocalDate monday = MON_2015_01_05.plusWeeks(i);
            boolean inForce = !monday.isBefore(MON_2015_02_23);
            long compared = i == 4 ? 0 : 1_400 + 37L * (i % 9);
            long agree = inForce ? compared - (i == 25 ? 700 : 3 + i % 4) : compared * (62 + i % 3) / 100;
            weeks.add(new Week(monday, compared, Math.min(agree, compared), inForce));
        }
        return new Comparison(
                27_725,
                25_117,
                25_617,
                new Flags(19_870, 31, 38, 4_145),
                List.of(
                        new Reason("ours is one business day earlier", 1_960, 4_711),
                        new Reason("ours is at close of business, the recorded one at midnight", 103, 80),
                        new Reason("other", 45, 12_345)),
                List.of(new Reason("due instants differ", 60, 4_711), new Reason("stopped within 60 s of due", 9, 99)),
                List.of(
                        new Suspect(FRI_2015_07_03, false, "Independence Day, observed", 2_012, 0),
                        new Suspect(FRI_2015_07_03.minusDays(14), true, "", 41, 17)),
                weeks,
                MON_2015_02_23);
    }

    static TypeRow type(
            String name, long met, long late, long overdue, long running, long unknown, long stopBeforeStart) {
        Counts counts = new Counts(met, late, overdue, running, 0, 0, 0, unknown, stopBeforeStart, running);
        return new TypeRow(name, counts, Rate.of(met, counts.decided()));
    }
}
