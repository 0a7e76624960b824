package dev.redress.examples.counting;

import dev.redress.examples.intake.Case;
import dev.redress.examples.judging.Judgement;
import dev.redress.examples.judging.Verdict;
import dev.redress.examples.summary.AgeBand;
import dev.redress.examples.summary.Counts;
import dev.redress.examples.summary.Percentiles;
import dev.redress.examples.summary.PromiseSummary;
import dev.redress.examples.summary.Rate;
import dev.redress.examples.summary.TypeRow;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** All that is counted of the cases while they pass by: in total, by type, by age, by reason. */
public final class Tallies {

    /** No more types than this are told apart, so that a hostile file does not fill the memory. */
    static final int MOST_TYPES = 10_000;

    /** The type of all others. */
    static final String OTHERS = "(other types)";

    private static final int MOST_WORST = 10;
    private static final int LEAST_DECIDED = 30;
    private static final int[] AGES = {7, 30, 90, 180, 365};

    private final LocalDate today;
    private final ZoneId zone;
    private final Tally total = new Tally();
    private final Map<String, Tally> types = new HashMap<>();
    private final Tally[] ages = new Tally[AGES.length + 1];
    private final Map<String, Long> unknown = new TreeMap<>();
    private final Seconds used = new Seconds();

    /**
     * Nothing counted yet.
     *
     * @param asOf when open cases are judged
     * @param zone the zone of dates
     */
    public Tallies(LocalDateTime asOf, ZoneId zone) {
        this.today = asOf.toLocalDate();
        this.zone = zone;
        for (int i = 0; i < ages.length; i++) {
            ages[i] = new Tally();
        }
    }

    /**
     * Counts a case.
     *
     * @param found the case
     * @param judgement its judgement
     */
    public void add(Case found, Judgement judgement) {
        total.add(judgement);
        boolean known = types.size() < MOST_TYPES || types.containsKey(found.group());
        types.computeIfAbsent(known ? found.group() : OTHERS, type -> new Tally())
                .add(judgement);
        if (judgement.verdict() == Verdict.UNKNOWN) {
            unknown.merge(judgement.unknown(), 1L, Long::sum);
        }
        judgement.used().ifPresent(time -> used.add(time.toSeconds()));
        judgement.openSince().ifPresent(since -> ages[band(since)].add(judgement));
    }

    private int band(Instant since) {
        long days = ChronoUnit.DAYS.between(LocalDate.ofInstant(since, zone), today);
        int band = 0;
        while (band < AGES.length && days > AGES[band]) {
            band++;
        }
        return band;
    }

    /**
     * All of it.
     *
     * @param promise the promise that was judged
     * @return what was found of it
     */
    public PromiseSummary summary(String promise) {
        return new PromiseSummary(
                promise, total.counts(), unknown, Percentiles.of(used.all()), types(), worst(), ageing());
    }

    /**
     * By type.
     *
     * @return most cases first, then by name
     */
    public List<TypeRow> types() {
        return types.entrySet().stream()
                .map(e -> row(e.getKey(), e.getValue().counts()))
                .sorted(Comparator.comparingLong((TypeRow row) -> -row.counts().all())
                        .thenComparing(TypeRow::type))
                .toList();
    }

    private static TypeRow row(String type, Counts counts) {
        return new TypeRow(type, counts, Rate.of(counts.met(), counts.decided()));
    }

    /**
     * Those of which too few are on time.
     *
     * @return the types with the lowest on-time rate among those with at least 30 decided cases, of which
     *     not all are on time; worst first, at most 10
     */
    public List<TypeRow> worst() {
        return types().stream()
                .filter(row -> row.counts().decided() >= LEAST_DECIDED)
                .filter(row -> row.counts().met() < row.counts().decided())
                .sorted(Comparator.comparingDouble(
                                (TypeRow row) -> row.onTime().map(Rate::share).orElse(1.0))
                        .thenComparing(TypeRow::type))
                .limit(MOST_WORST)
                .toList();
    }

    /**
     * Open cases by age in calendar days.
     *
     * @return youngest first
     */
    public List<AgeBand> ageing() {
        return IntStream.range(0, ages.length)
                .mapToObj(i -> new AgeBand(
                        label(i),
                        ages[i].of(Verdict.RUNNING),
                        ages[i].of(Verdict.PAUSED),
                        ages[i].of(Verdict.OVERDUE),
                        ages[i].of(Verdict.UNKNOWN)))
                .toList();
    }

    private static String label(int band) {
        if (band == AGES.length) {
            return "more than " + AGES[band - 1] + " days";
        }
        return (band == 0 ? 0 : AGES[band - 1] + 1) + " to " + AGES[band] + " days";
    }
}
