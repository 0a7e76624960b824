package dev.redress.sla.clock;

import dev.redress.core.event.Marks;
import dev.redress.core.record.Milestone;
import dev.redress.sla.promise.Pause;
import dev.redress.sla.promise.Per;
import dev.redress.sla.promise.Promise;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A promise made ready to be read often. */
final class Script {

    private static final List<String> AFTER_THE_END = List.of("remedy ", "referral ", "action ", "reopened");
    private static final Set<String> TAKEN_BACK = Set.of("told decision", "decided", "ended", "entered");

    final Promise promise;
    final Question start;
    final Question stop;
    final @Nullable Question renew;
    final @Nullable Question exempt;
    final List<Pause> pauses;
    final Question[] begins;
    final Question[] ends;
    final Set<String> askedFacts;
    final boolean onceOnly;
    final boolean survivesEnd;
    final boolean collectsWhatWasTold;
    final String proof;
    final boolean hasDependents;

    Script(Promise promise, boolean hasDependents) {
        this.promise = promise;
        this.hasDependents = hasDependents;
        this.start = Question.of(promise.start());
        this.stop = Question.of(promise.stop());
        this.renew = promise.renew().map(Question::of).orElse(null);
        this.exempt = promise.exempt().map(Question::of).orElse(null);
        this.pauses = promise.pausing().reasons();
        this.begins = pauses.stream().map(Pause::begins).map(Question::of).toArray(Question[]::new);
        this.ends = pauses.stream().map(Pause::ends).map(Question::of).toArray(Question[]::new);
        this.askedFacts = promise.askedFacts();
        this.onceOnly = start.isOnceOnly();
        this.survivesEnd = start.asksFor("ended") || AFTER_THE_END.stream().anyMatch(stop::asksFor);
        this.collectsWhatWasTold = Stream.of(start, stop, renew, exempt)
                .anyMatch(question -> question != null && question.asksWhatWasTold());
        this.proof = promise.extension()
                .flatMap(extension -> extension.proof())
                .map(Marks::told)
                .orElse("");
    }

    /** Whether a milestone is about what this clock is about. */
    boolean concerns(Milestone milestone, String subject) {
        if (milestone.subject().isEmpty()) {
            return true;
        }
        String type = milestone.type();
        if (type.startsWith(Turns.PREFIX)) {
            return true;
        }
        return switch (promise.per()) {
            case WHOLE -> !isOfPart(type);
            case PART ->
                !(isOfPart(type) || type.equals("part added"))
                        || milestone.subject().equals(subject);
            case TASK -> !type.startsWith("task ") || milestone.subject().equals(subject);
            case REMEDY -> !type.startsWith("remedy ") || milestone.subject().equals(subject);
        };
    }

    /** The facts that may be about one part, and then have its id as their subject. */
    static boolean isOfPart(String type) {
        return type.startsWith("told ") || type.startsWith("reached ") || type.equals("decided");
    }

    /** What a reopening takes back: the decision, the telling of it, and the end; not whatever else was said in a letter. */
    boolean isTakenBack(Milestone answer) {
        return TAKEN_BACK.contains(answer.type()) && stop.names(answer.type());
    }

    /** The milestones that name what there is one clock for; empty for the whole. */
    static String namedBy(Per per) {
        return switch (per) {
            case WHOLE -> "";
            case PART -> "part added";
            case TASK -> "task given";
            case REMEDY -> "remedy offered";
        };
    }
}
