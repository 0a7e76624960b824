package dev.redress.sla.clock;

import dev.redress.core.condition.FactValue;
import dev.redress.core.condition.Facts;
import dev.redress.core.record.Milestone;
import dev.redress.sla.promise.Extension;
import dev.redress.sla.promise.Promise;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What changes the limit of a running clock: facts, an extension with its proof, a date set by hand, an earlier receipt. Mutable, seen
 * by one sweep only.
 */
final class Changes {

    /** Ten years. */
    static final Duration LONGEST_BY_HAND = Duration.ofDays(3_653);

    private final Script script;
    private final Promise promise;
    private final Moment moment;
    private Facts facts;
    private long learned;
    private @Nullable Milestone proof;
    private @Nullable Milestone asked;
    private @Nullable Instant until;

    Changes(Script script, Moment moment) {
        this.script = script;
        this.promise = script.promise;
        this.moment = moment;
        this.facts = moment.timeline().factsAtStart();
    }

    /** What is known so far. */
    Facts facts() {
        return facts;
    }

    /** A milestone matters to this clock. */
    void learn(Milestone milestone) {
        learned = Math.max(learned, milestone.event());
    }

    /** The number of the latest event that matters to this clock so far. */
    long learned() {
        return learned;
    }

    void cycleBegins() {
        proof = null;
        asked = null;
    }

    /** A clock that is due with another is due as that one is now. */
    void cycleBegan(@Nullable Run run, Instant now) {
        if (run != null && until != null && promise.until().isPresent()) {
            run.dueWith(until, now);
        }
    }

    /** True if a fact that the rules ask for changed. */
    boolean at(Instant now, Milestone[] milestones, int from, int to, @Nullable Run run) {
        boolean factsChanged = false;
        boolean extensionMatters = false;
        for (int i = from; i < to; i++) {
            Milestone each = milestones[i];
            if (!moment.knows(each)) {
                continue;
            }
            String type = each.type();
            if (type.equals("became")) {
                factsChanged |= became(each);
            } else if (type.equals(script.proof)) {
                proof = earlier(proof, each);
                extensionMatters = true;
            } else if (type.equals("received earlier")) {
                receivedEarlier(each, run, now);
            } else if (each.subject().equals(promise.id())) {
                extensionMatters |= aboutThis(each, run, now);
            } else if (type.equals(Turns.DUE)
                    && promise.until().filter(each.subject()::equals).isPresent()) {
                until = Turns.instant(each);
                cycleBegan(run, now);
            }
        }
        if (extensionMatters && run != null) {
            extend(run, now);
        }
        return factsChanged;
    }

    private boolean became(Milestone milestone) {
        String name = milestone.subject();
        if (!script.askedFacts.contains(name) && !moment.asksTheHost()) {
            return false;
        }
        learn(milestone);
        FactValue like = moment.timeline().latest().get(name).orElse(new FactValue.Text(""));
        facts = facts.with(name, Written.like(like, milestone.reason()));
        return true;
    }

    private static Milestone earlier(@Nullable Milestone known, Milestone other) {
        return known == null || other.recordedAt().isBefore(known.recordedAt()) ? other : known;
    }

    private void receivedEarlier(Milestone milestone, @Nullable Run run, Instant now) {
        Instant earlier = Instant.parse(milestone.reason());
        if (run != null
                && !run.isOver()
                && script.start.asksFor("received")
                && earlier.isBefore(run.tally.start)
                && run.number <= 1) {
            learn(milestone);
            run.startEarlier(earlier, now);
        }
    }

    /** True if the extension is to be tried. */
    private boolean aboutThis(Milestone milestone, @Nullable Run run, Instant now) {
        switch (milestone.type()) {
            case "extended" -> {
                asked = milestone;
                learn(milestone);
                return true;
            }
            case "due set" -> set(milestone, run, Optional.of(Instant.parse(milestone.reason())), now);
            case "due released" -> set(milestone, run, Optional.empty(), now);
            default -> {}
        }
        return false;
    }

    /** A date set by hand counts from when it was learnt: what was breached by then stays so, and no slip of the pen lasts for ever. */
    private void set(Milestone milestone, @Nullable Run run, Optional<Instant> due, Instant now) {
        if (run == null || run.isOver() || !run.isPromised()) {
            return;
        }
        boolean isFar = due.isPresent() && due.get().isAfter(now.plus(LONGEST_BY_HAND));
        if (isPermitted(milestone, run, now) && !isFar) {
            learn(milestone);
            run.setDue(due.orElse(null), now);
        }
    }

    /** Only before the limit, for a reason of the policy, not too often, and with proof that the customer was told. */
    private void extend(Run run, Instant now) {
        Milestone wanted = asked;
        Extension extension = promise.extension().orElse(null);
        if (wanted == null || extension == null || run.isOver() || !run.isPromised() || run.isBreached()) {
            return;
        }
        Instant due = run.dueAt(now);
        boolean isProven = script.proof.isEmpty() || (proof != null && isInTime(proof, due));
        if (run.manual == null
                && run.extensions < extension.times()
                && isListed(extension, wanted.reason())
                && isInTime(wanted, due)
                && isProven) {
            asked = null;
            if (proof != null) {
                learn(proof);
            }
            proof = null;
            run.extend(extension, now);
        }
    }

    private static boolean isListed(Extension extension, String reason) {
        return extension.reasons().isEmpty() || extension.reasons().contains(reason);
    }

    /** Only what was learnt before the limit, or after a breach that stays, may set a date or start a clock again. */
    static boolean isPermitted(Milestone milestone, Run run, Instant now) {
        return run.isBreached() || isInTime(milestone, run.dueAt(now));
    }

    /** Permissions are judged by when it was learnt. */
    private static boolean isInTime(Milestone milestone, @Nullable Instant due) {
        return due == null || !milestone.recordedAt().isAfter(due);
    }
}
