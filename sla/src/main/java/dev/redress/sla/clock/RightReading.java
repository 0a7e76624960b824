package dev.redress.sla.clock;

import dev.redress.calendar.deadline.Deadline;
import dev.redress.core.record.Milestone;
import dev.redress.sla.promise.Right;
import dev.redress.sla.promise.Trigger;
import dev.redress.sla.promise.Turn;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whether the customer may do something at an instant: a window [opens, ends).
 *
 * <p>Eight weeks after Monday 2 February 2026 without a final response the way to the ombudsman is open; six months after a final
 * response it shuts.
 *
 * @param right the right
 * @param at the instant that was asked about
 * @param opens when it opened; empty if it has not
 * @param ends when it shuts, excluded; empty if it stays open, or has not opened
 */
public record RightReading(Right right, Instant at, Optional<Instant> opens, Optional<Instant> ends) {

    static RightReading of(Right right, Timeline timeline, Turns turns, Instant at, Instant knownAt) {
        Milestone opened = first(right.opens(), timeline, turns, at, knownAt);
        if (opened == null) {
            return new RightReading(right, at, Optional.empty(), Optional.empty());
        }
        Milestone counted = right.endsAfter()
                .map(after -> last(after, timeline, turns, at, knownAt))
                .orElse(right.endsAfter().isPresent() ? null : opened);
        Optional<Instant> ends = counted == null
                ? Optional.empty()
                : right.within()
                        .map(limit -> Deadline.of(countedFrom(counted), limit, right.calendar())
                                .due());
        return new RightReading(right, at, Optional.of(opened.occurredAt()), ends);
    }

    /** A due instant belongs to the date that it ends: 30 days and a year from 2 March 2026 end with 1 April 2027. */
    private static Instant countedFrom(Milestone event) {
        boolean atDue = event.type().equals(Turns.type(Turn.LATE));
        return atDue ? event.occurredAt().minusNanos(1) : event.occurredAt();
    }

    private static @Nullable Milestone first(
            Trigger trigger, Timeline timeline, Turns turns, Instant at, Instant knownAt) {
        List<Milestone> found = found(trigger, timeline, turns, at, knownAt);
        return found.isEmpty() ? null : found.get(0);
    }

    private static @Nullable Milestone last(
            Trigger trigger, Timeline timeline, Turns turns, Instant at, Instant knownAt) {
        List<Milestone> found = found(trigger, timeline, turns, at, knownAt);
        return found.isEmpty() ? null : found.get(found.size() - 1);
    }

    private static List<Milestone> found(Trigger trigger, Timeline timeline, Turns turns, Instant at, Instant knownAt) {
        Question question = Question.of(trigger);
        Set<String> told = new HashSet<>();
        List<Milestone> found = new ArrayList<>();
        for (Milestone each : turns.among(timeline.ordered(), trigger.promises())) {
            boolean isOfAPart = Script.isOfPart(each.type()) && !each.subject().isEmpty();
            if (!isOfAPart
                    && !each.occurredAt().isAfter(at)
                    && !each.recordedAt().isAfter(knownAt)) {
                told.add(each.type());
                if (question.isAnsweredBy(each, told)) {
                    found.add(each);
                }
            }
        }
        return found;
    }

    /**
     * Whether the customer may do it.
     *
     * @return true from the opening on, until the end
     */
    public boolean isOpen() {
        return opens.isPresent() && (ends.isEmpty() || at.isBefore(ends.get()));
    }
}
