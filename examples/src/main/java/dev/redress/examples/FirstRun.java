package dev.redress.examples;

import dev.redress.examples.comparing.Disagreement;
import dev.redress.examples.comparing.ReproducedFlags;
import dev.redress.examples.comparing.SourceComparison;
import dev.redress.examples.counting.Balance;
import dev.redress.examples.counting.Tallies;
import dev.redress.examples.intake.BadRows;
import dev.redress.examples.intake.Case;
import dev.redress.examples.intake.CaseFile;
import dev.redress.examples.intake.Mapping.Recorded;
import dev.redress.examples.intake.WallTimes;
import dev.redress.examples.judging.Judge;
import dev.redress.examples.judging.Judgement;
import dev.redress.examples.report.Report;
import dev.redress.examples.summary.Summary;
import dev.redress.examples.writing.ResultFolder;
import dev.redress.examples.writing.SafeCsv;
import dev.redress.examples.writing.SummaryJson;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The first run: every case of a file judged against the promises of a policy, compared with what the source recorded, and written down.
 *
 * <p>Cases pass by one at a time; what is kept of one is numbers.
 */
final class FirstRun {

    private final Job job;
    private final Progress progress;
    private final Instant asOf;
    private final Judge judge;
    private final Map<String, Tallies> tallies = new LinkedHashMap<>();
    private final SourceComparison comparison;
    private final Optional<ReproducedFlags> reproduced;
    private final Balance balance = new Balance();
    private long read;
    private final BadRows bad = new BadRows();

    private FirstRun(Job job, Progress progress) {
        this.job = job;
        this.progress = progress;
        this.asOf = WallTimes.instant(job.asOf(), job.mapping().zone());
        this.judge = new Judge(job.charter(), job.promises(), asOf);
        job.promises()
                .forEach(promise -> tallies.put(
                        promise.id(), new Tallies(job.asOf(), job.mapping().zone())));
        this.comparison = new SourceComparison(job.charter());
        this.reproduced = job.mapping()
                .recorded()
                .filter(recorded -> recorded.due().isEmpty())
                .map(recorded -> new ReproducedFlags(
                        job.compared().orElseThrow().id(),
                        recorded.fittedBefore(),
                        job.mapping().zone()));
    }

    /**
     * What came of a run.
     *
     * @param summary what it found
     * @param files the results
     */
    record Outcome(Summary summary, List<Path> files) {}

    /** Runs the job; results appear only if it comes to its end. */
    static Outcome of(Job job, Progress progress) throws IOException {
        FirstRun run = new FirstRun(job, progress);
        try (ResultFolder results = ResultFolder.open(job.out())) {
            run.judge(results);
            Summary summary = run.summary();
            try (Writer json = writer(results.file("summary.json"))) {
                SummaryJson.write(summary, json);
            }
            try (Writer html = writer(results.file("report.html"))) {
                Report.write(summary, html);
            }
            return new Outcome(summary, results.finish());
        }
    }

    private static Writer writer(Path file) throws IOException {
        return Files.newBufferedWriter(file, StandardCharsets.UTF_8);
    }

    private void judge(ResultFolder results) throws IOException {
        try (SafeCsv cases = SafeCsv.create(
                        results.file("cases.csv"),
                        job.mapping().zone(),
                        "case",
                        "due",
                        "verdict",
                        "promise",
                        "stopped",
                        "used",
                        "paused",
                        "shut",
                        "cycles",
                        "explanation");
                SafeCsv disagreements = SafeCsv.create(
                        results.file("disagreements.csv"),
                        job.mapping().zone(),
                        "line",
                        "case",
                        "on",
                        "our due",
                        "recorded due",
                        "recorded later by seconds",
                        "verdicts",
                        "reason")) {
            CaseFile.read(job.file(), job.source(), job.mapping(), job.facts(), bad, progress::row, found -> {
                read++;
                for (Judgement judgement : judge.judge(found)) {
                    write(found, judgement, cases);
                    count(found, judgement).forEach(d -> write(d, disagreements));
                }
            });
        } finally {
            progress.end();
        }
    }

    /** Counts a judgement and answers what the source says otherwise. */
    private List<Disagreement> count(Case found, Judgement judgement) {
        Objects.requireNonNull(tallies.get(judgement.promise())).add(found, judgement);
        balance.check(found, judgement, asOf);
        if (job.compared()
                .filter(promise -> promise.id().equals(judgement.promise()))
                .isEmpty()) {
            return List.of();
        }
        return reproduced.isPresent() ? reproduced.get().add(found, judgement) : comparison.add(found, judgement);
    }

    private static void write(Case found, Judgement judgement, SafeCsv cases) {
        cases.row(
                found.id(),
                judgement.due().map(cases::time).orElse(""),
                judgement.verdict().word(),
                judgement.promise(),
                judgement.stopped().map(cases::time).orElse(""),
                judgement.last().map(cycle -> seconds(cycle.used())).orElse(""),
                judgement.last().map(cycle -> seconds(cycle.paused())).orElse(""),
                judgement.last().map(cycle -> seconds(cycle.shut())).orElse(""),
                String.valueOf(judgement.cycles().size()),
                judgement.explanation());
    }

    private static String seconds(Duration time) {
        return String.valueOf(time.toSeconds());
    }

    private static void write(Disagreement found, SafeCsv disagreements) {
        disagreements.row(
                String.valueOf(found.line()),
                found.id(),
                found.subject(),
                disagreements.time(found.ours()),
                found.recorded().map(disagreements::time).orElse(""),
                found.recorded()
                        .map(due -> String.valueOf(
                                Duration.between(found.ours(), due).toSeconds()))
                        .orElse(""),
                found.verdicts(),
                found.reason());
    }

    private Summary summary() {
        return new Summary(
                job.mapping().title(),
                job.mapping().synthetic(),
                job.policy(),
                job.asOf(),
                job.mapping().zone(),
                read,
                tallies.entrySet().stream()
                        .map(entry -> entry.getValue().summary(entry.getKey()))
                        .toList(),
                balance.result(),
                bad.count(),
                bad.sample(),
                bad.leftOut(),
                job.mapping().recorded().flatMap(Recorded::due).map(column -> comparison.result()),
                reproduced.map(ReproducedFlags::result));
    }
}
