package dev.redress.sla.clock.naive;

import dev.redress.core.condition.Facts;
import dev.redress.core.record.Milestone;
import dev.redress.sla.clock.Timeline;
import dev.redress.sla.promise.Promise;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * One promise, what happened, and the instant from which it is looked at.
 *
 * @param knownAt what was learnt later is not known
 */
record Story(Promise promise, Facts atStart, List<Happening> happenings, Instant at, Instant knownAt) {

    /** Something happened, and was learnt so much later. */
    record Happening(String type, String subject, String reason, Instant at, Duration learntAfter) {

        Milestone milestone(long number) {
            return new Milestone(type, at, at.plus(learntAfter), subject, reason, number);
        }

        boolean is(String word) {
            return type.equals(word);
        }

        @Override
        public String toString() {
            return "\n  " + at + ' ' + type + ' ' + subject + ' ' + reason
                    + (learntAfter.isZero() ? "" : " learnt after " + learntAfter);
        }
    }

    List<Milestone> milestones() {
        List<Milestone> all = new ArrayList<>();
        happenings.forEach(each -> all.add(each.milestone(all.size() + 1L)));
        return all;
    }

    Timeline timeline() {
        return timeline(milestones());
    }

    Timeline timeline(List<Milestone> milestones) {
        Timeline.Builder builder = Timeline.builder("story").facts(atStart);
        milestones.forEach(builder::add);
        return builder.build();
    }

    Story with(List<Happening> others) {
        return new Story(promise, atStart, List.copyOf(others), at, knownAt);
    }

    Story at(Instant other) {
        return new Story(promise, atStart, happenings, other, knownAt);
    }

    Story of(Promise other) {
        return new Story(other, atStart, happenings, at, knownAt);
    }

    List<NaiveCycle> naive() {
        return NaiveClock.read(promise, atStart, milestones(), at, knownAt);
    }

    @Override
    public String toString() {
        List<Happening> inOrder = new ArrayList<>(happenings);
        inOrder.sort(Comparator.comparing(Happening::at));
        return promise + " " + promise.limits() + " " + promise.pausing() + " " + promise.extension() + " "
                + promise.onReopen() + " " + promise.onChange() + " renew " + promise.renew() + " exempt "
                + promise.exempt() + "\n " + promise.calendar() + ", facts " + atStart + inOrder + "\n read at " + at
                + " known at " + knownAt;
    }
}
