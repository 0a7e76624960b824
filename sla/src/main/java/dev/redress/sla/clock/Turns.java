package dev.redress.sla.clock;

import dev.redress.core.record.Milestone;
import dev.redress.sla.promise.Turn;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The turns of promises that others wait for, as if they were milestones of the record. */
final class Turns {

    /** No milestone of a record begins so. */
    static final String PREFIX = "promise ";

    static final String WARNED = type(Turn.WARNED);
    static final String DUE = PREFIX + "due";
    static final String OVER = PREFIX + "over";

    private static final Comparator<Milestone> IN_ORDER =
            Comparator.comparing(Milestone::occurredAt).thenComparing(Milestone::event);

    private record Taken(String subject, Milestone milestone) {}

    private final List<Taken> taken = new ArrayList<>();

    static String type(Turn turn) {
        return PREFIX + turn.word();
    }

    void late(Run run, String subject, Instant due) {
        add(type(Turn.LATE), run, subject, due, due);
    }

    /** Those who wait for it may look back to the start of the clock. */
    void warned(Run run, String subject, Instant at) {
        add(WARNED, run, subject, at, run.tally.start);
    }

    void met(Run run, String subject, Instant at) {
        add(type(Turn.MET), run, subject, at, at);
    }

    void dueMoved(Run run, String subject, Instant at, @Nullable Instant due) {
        if (due != null) {
            add(DUE, run, subject, at, due);
        }
    }

    void over(Run run, String subject, Instant at) {
        add(OVER, run, subject, at, at);
    }

    /** Known whenever what it rests on is, and as new as the latest of that. */
    private void add(String type, Run run, String subject, Instant at, Instant about) {
        taken.add(new Taken(
                subject,
                new Milestone(
                        type, at, Instant.MIN, run.script.promise.id(), about.toString(), Math.max(1, run.learned))));
    }

    static Instant instant(Milestone turn) {
        return Instant.parse(turn.reason());
    }

    /** What happened, with the turns of the promises that one waits for. */
    Milestone[] among(Milestone[] milestones, Script script, String subject) {
        return among(milestones, script.promise.dependsOn(), subject);
    }

    /** What happened, with the turns of some promises, of whatever subject. */
    List<Milestone> among(Milestone[] milestones, Set<String> promises) {
        return List.of(among(milestones, promises, ""));
    }

    private Milestone[] among(Milestone[] milestones, Set<String> promises, String subject) {
        List<Milestone> all = new ArrayList<>(Arrays.asList(milestones));
        for (Taken each : taken) {
            boolean sameSubject = each.subject().isEmpty()
                    || subject.isEmpty()
                    || each.subject().equals(subject);
            if (sameSubject && promises.contains(each.milestone().subject())) {
                all.add(each.milestone());
            }
        }
        if (all.size() == milestones.length) {
            return milestones;
        }
        all.sort(IN_ORDER);
        return all.toArray(new Milestone[0]);
    }
}
