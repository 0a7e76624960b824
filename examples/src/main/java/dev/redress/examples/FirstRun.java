package dev.redress.examples;

import dev.redress.examples.comparing.Disagreement;
import dev.redress.examples.comparing.SourceComparison;
import dev.redress.examples.counting.Tallies;
import dev.redress.examples.intake.BadRows;
import dev.redress.examples.intake.Case;
import dev.redress.examples.intake.CaseFile;
import dev.redress.examples.intake.WallTimes;
import dev.redress.examples.judging.Judge;
import dev.redress.examples.judging.Judgement;
import dev.redress.examples.judging.Milestones;
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
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The first run: every case of a file judged against a promise, compared with what the source recorded, and written down.
 *
 * <p>Cases pass by one at a time; what is kept of one is numbers.
 */
final class FirstRun {

    private final Job job;
    private final Progress progress;
    private final Instant asOf;
    private final Judge judge;
    private final Tallies tallies;
    private final SourceComparison comparison;
    private final BadRows bad = new BadRows();

    private FirstRun(Job job, Progress progress) {
        this.job = job;
        this.progress = progress;
        this.asOf = WallTimes.instant(job.asOf(), job.mapping().zone());
        this.judge = new Judge(job.charter(), job.promise(), asOf);
        this.tallies =
                new Tallies(job.asOf(), job.mapping().zone(), job.promise().start());
        this.comparison = new SourceComparison(job.charter());
    }

    /**
     * What came of a run.
     *
     * @param summary what it found
     * @param unknown why cases are unknown, with numbers
     * @param files the results
     */
    record Outcome(Summary summary, Map<String, Long> unknown, List<Path> files) {}

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
            return new Outcome(summary, run.tallies.unknown(), results.finish());
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
            CaseFile.read(job.file(), job.source(), job.mapping(), job.facts(), bad, found -> {
                Judgement judgement = judge.judge(found);
                write(found, judgement, cases);
                tallies.add(found, judgement, isOpen(found));
                comparison.add(found, judgement).forEach(d -> write(d, disagreements));
                progress.row();
            });
        } finally {
            progress.end();
        }
    }

    private boolean isOpen(Case found) {
        return Milestones.first(job.promise().start(), found.timeline(), asOf).isPresent()
                && Milestones.first(job.promise().stop(), found.timeline(), asOf)
                        .isEmpty();
    }

    private void write(Case found, Judgement judgement, SafeCsv cases) {
        cases.row(
                found.id(),
                judgement.binding().map(deadline -> cases.time(deadline.due())).orElse(""),
                judgement.verdict().word(),
                job.promise().id(),
                judgement.explanation());
    }

    private static void write(Disagreement found, SafeCsv disagreements) {
        disagreements.row(
                String.valueOf(found.line()),
                found.id(),
                found.subject(),
                disagreements.time(found.ours()),
                disagreements.time(found.recorded()),
                String.valueOf(Duration.between(found.ours(), found.recorded()).toSeconds()),
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
                tallies.total(),
                tallies.types(),
                tallies.worst(),
                tallies.ageing(),
                bad.count(),
                bad.sample(),
                job.mapping().recorded().isPresent() ? Optional.of(comparison.result()) : Optional.empty());
    }
}
