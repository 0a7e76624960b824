package dev.redress.benchmarks;

import dev.redress.calendar.WorkingCalendar;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Whether the contenders agree: a comparison of speed between different answers would be worth nothing.
 *
 * <p>Each random case is asked of every contender that can express it: peers that keep whole minutes are asked at whole
 * minutes, the one without lunch is compared with our calendar without lunch.
 */
final class Agreement {

    private static final int MOST_FINDINGS = 20;
    private static final int FIVE_YEARS_OF_MINUTES = 5 * 365 * 24 * 60;

    private final WorkingCalendar ours = Office.redress(Office.WITH_LUNCH);
    private final WorkingCalendar oursWithoutLunch = Office.redress(Office.WITHOUT_LUNCH);
    private final NaiveWalk naive = new NaiveWalk(Office.ZONE, Office.WITH_LUNCH, Office.SHUT);
    private final MpxjWalk mpxj = new MpxjWalk(Office.WITH_LUNCH, Office.SHUT);
    private final JbpmWalk jbpm = new JbpmWalk(Office.ZONE, Office.WITHOUT_LUNCH.get(0), Office.SHUT);
    private final StrataDates strata = new StrataDates(Office.SHUT);
    private final ObjectLabDates objectLab = new ObjectLabDates(Office.SHUT);
    private final List<String> findings = new ArrayList<>();

    private Agreement() {}

    /** One line for each disagreement, the first few of them; none is what is hoped for. */
    static List<String> findings(int cases, long seed) {
        Agreement agreement = new Agreement();
        Instant[] starts = Office.starts(cases, seed);
        LocalDate[] dates = Office.openDates(cases, seed);
        SplittableRandom random = new SplittableRandom(seed);
        for (int i = 0; i < cases && agreement.findings.size() < MOST_FINDINGS; i++) {
            // Short spans are as frequent as long ones.
            int minutes = random.nextInt(2, 2 << random.nextInt(1, 22)) % FIVE_YEARS_OF_MINUTES;
            agreement.ask(starts[i], Duration.ofMinutes(minutes), random.nextLong(1_000_000));
            agreement.ask(dates[i], random.nextInt(1, 70));
        }
        return agreement.findings;
    }

    private void ask(Instant start, Duration span, long micros) {
        Duration exactly = span.plusNanos(micros * 1000);
        // A quarter of the span is about what is worked in it.
        compare(
                "naive add",
                start,
                exactly,
                ours.add(start, exactly.dividedBy(4)),
                naive.add(start, exactly.dividedBy(4)));
        Instant end = start.plus(exactly);
        compare("naive between", start, exactly, ours.between(start, end), naive.between(start, end));
        compare("naive isOpen", start, exactly, ours.isOpen(start), naive.isOpen(start));
        askMicros(start, exactly);
        askPeers(start.truncatedTo(ChronoUnit.MINUTES), span);
    }

    private void askMicros(Instant start, Duration span) {
        Instant end = start.plus(span);
        compare(
                "micros add",
                start,
                span,
                Office.micros(ours.add(start, span)),
                ours.addMicros(Office.micros(start), Office.micros(span)));
        compare(
                "micros between",
                start,
                span,
                Office.micros(ours.between(start, end)),
                ours.betweenMicros(Office.micros(start), Office.micros(end)));
    }

    private void askPeers(Instant start, Duration span) {
        LocalDateTime local = LocalDateTime.ofInstant(start, Office.ZONE);
        Instant end = start.plus(span);
        long worked = ours.between(start, end).toMinutes();
        double theirs =
                mpxj.between(local, LocalDateTime.ofInstant(end, Office.ZONE)).getDuration();
        compare("MPXJ between", start, span, worked, Math.round(theirs));
        long some = 1 + span.toMinutes() / 4;
        LocalDateTime due = LocalDateTime.ofInstant(ours.add(start, Duration.ofMinutes(some)), Office.ZONE);
        compare("MPXJ add", start, span, due, mpxj.add(local, MpxjWalk.minutes(some)));
        Instant opening = oursWithoutLunch.next(oursWithoutLunch.add(start, Duration.ofMinutes(some)));
        Instant jbpms = jbpm.add(start.toEpochMilli(), some + "m").toInstant();
        compare("jBPM add", start, span, opening, jbpms);
    }

    private void ask(LocalDate date, int days) {
        LocalDate end = ours.plusBusinessDays(date, days);
        compare("naive days", date, days, end, naive.plusBusinessDays(date, days));
        compare("Strata days", date, days, end, strata.plusBusinessDays(date, days));
        compare("ObjectLab days", date, days, end, objectLab.plusBusinessDays(date, days));
    }

    private void compare(String what, Object start, Object span, Object ours, Object theirs) {
        if (!ours.equals(theirs) && findings.size() < MOST_FINDINGS) {
            findings.add(what + " from " + start + ", " + span + ": ours " + ours + ", theirs " + theirs);
        }
    }
}
