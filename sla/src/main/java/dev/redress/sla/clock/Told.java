package dev.redress.sla.clock;

import dev.redress.core.record.Milestone;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What was told so far, for stops that need several letters: one for each purpose, or one for each part. Seen by one sweep only. */
final class Told {

    private final Script script;
    private final String subject;
    private final Moment moment;
    private @Nullable Set<String> purposes;
    private @Nullable Set<String> parts;
    private @Nullable Set<String> answered;

    Told(Script script, String subject, Moment moment) {
        this.script = script;
        this.subject = subject;
        this.moment = moment;
    }

    boolean isKnown(Milestone milestone) {
        return moment.knows(milestone) && script.concerns(milestone, subject);
    }

    /** The milestones of an instant, before anything is asked of it. */
    void remember(Milestone[] milestones, int from, int to) {
        for (int i = from; i < to; i++) {
            Milestone each = milestones[i];
            if (script.collectsWhatWasTold && each.type().startsWith("told ") && isKnown(each)) {
                purposes = with(purposes, each.type());
            } else if (each.type().equals("part added") && moment.knows(each)) {
                parts = with(parts, each.subject());
            }
        }
    }

    private static Set<String> with(@Nullable Set<String> set, String more) {
        Set<String> all = set == null ? new HashSet<>(4) : set;
        all.add(more);
        return all;
    }

    /** Only the first cycle of what happens once looks back: everything else asks for letters after it. */
    void cycleBegins(boolean first) {
        purposes = script.onceOnly && first ? purposes : null;
        answered = null;
    }

    boolean answers(Question question, Milestone milestone) {
        return isKnown(milestone) && question.isAnsweredBy(milestone, purposes);
    }

    /** The whole was told when each of its parts was: the milestone that completes them. */
    @Nullable
    Milestone stopOfTheLastPart(Milestone[] milestones, int from, int to) {
        if (parts == null || !subject.isEmpty()) {
            return null;
        }
        Milestone last = null;
        for (int i = from; i < to; i++) {
            Milestone each = milestones[i];
            if (Script.isOfPart(each.type())
                    && !each.subject().isEmpty()
                    && moment.knows(each)
                    && script.stop.isAnsweredBy(each, purposes)) {
                answered = with(answered, each.subject());
                last = each;
            }
        }
        return last != null && answered != null && answered.containsAll(parts) ? last : null;
    }

    /** When something was told, for those who look back. */
    static boolean isSince(Instant stop, Milestone start) {
        return start.type().equals(Turns.WARNED) && !stop.isBefore(Turns.instant(start));
    }
}
