package dev.redress.sla;

import dev.redress.core.Rules;
import dev.redress.core.command.Command;
import dev.redress.core.command.Extend;
import dev.redress.core.command.Intent;
import dev.redress.core.command.ReleaseDue;
import dev.redress.core.command.ResetClock;
import dev.redress.core.command.SetDue;
import dev.redress.core.complaint.Complaint;
import dev.redress.core.edition.Edition;
import dev.redress.core.event.Marks;
import dev.redress.core.facet.Purpose;
import dev.redress.core.history.Entry;
import dev.redress.core.history.Snapshot;
import dev.redress.core.lifecycle.Decision;
import dev.redress.core.lifecycle.RefusalCode;
import dev.redress.core.lifecycle.Refused;
import dev.redress.core.privacy.Salts;
import dev.redress.core.record.Milestone;
import dev.redress.core.record.RecordId;
import dev.redress.core.store.IndexColumns;
import dev.redress.core.store.UniqueKey;
import dev.redress.sla.clock.ClockReading;
import dev.redress.sla.clock.ClockState;
import dev.redress.sla.clock.Clocks;
import dev.redress.sla.clock.Cycle;
import dev.redress.sla.clock.Timeline;
import dev.redress.sla.promise.Extension;
import dev.redress.sla.promise.Promise;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * The rules of complaints, and what their promises allow people to do to clocks: to extend a limit before it passes, to set a date by
 * hand, to start again.
 *
 * <p>On Friday 6 February 2026 {@code extend resolve, laboratory} is refused with {@code limit-passed}, because the limit was Thursday; on
 * Wednesday it would have been refused with {@code customer-not-told}, because no letter had said that it takes longer. Who may ask,
 * and in which state, is said by the lifecycle. Facts observed elsewhere are taken as they are; an extension that the promise does not
 * allow has no effect then.
 */
public final class PromiseRules implements Rules {

    /** How far ahead a date may be set by hand: ten years. */
    private static final Duration LONGEST_BY_HAND = Duration.ofDays(3_653);

    private final Rules complaints;
    private final Function<Complaint, Optional<Clocks>> clocks;

    /**
     * Around the rules of complaints.
     *
     * @param complaints their lifecycle
     * @param clocks which clocks a complaint has; empty if its edition is not known
     */
    public PromiseRules(Rules complaints, Function<Complaint, Optional<Clocks>> clocks) {
        this.complaints = Objects.requireNonNull(complaints, "complaints");
        this.clocks = Objects.requireNonNull(clocks, "clocks");
    }

    @Override
    public Decision decide(Optional<Snapshot> before, Command command, Instant now, Salts salts) {
        Optional<String> promise = promise(command.intent());
        if (promise.isPresent()
                && !command.isObserved()
                && before.isPresent()
                && before.get() instanceof Complaint complaint) {
            Optional<Clocks> known = clocks.apply(complaint);
            return known.isPresent()
                    ? decide(complaint, command, known.get(), promise.get(), now, salts)
                    : Refused.of(
                            RefusalCode.UNKNOWN_EDITION,
                            complaint.edition().map(Edition::toString).orElse(""));
        }
        return complaints.decide(before, command, now, salts);
    }

    private static Optional<String> promise(Intent intent) {
        if (intent instanceof Extend extend) {
            return Optional.of(extend.promise());
        } else if (intent instanceof SetDue set) {
            return Optional.of(set.promise());
        } else if (intent instanceof ReleaseDue release) {
            return Optional.of(release.promise());
        }
        return intent instanceof ResetClock reset ? Optional.of(reset.promise()) : Optional.empty();
    }

    private Decision decide(Complaint complaint, Command command, Clocks known, String id, Instant now, Salts salts) {
        Optional<Promise> promise = known.charter().promise(id);
        if (promise.isEmpty()) {
            return Refused.of(RefusalCode.UNKNOWN_PROMISE, id);
        }
        Optional<ClockReading> running = known.readings(Timeline.of(complaint), now).stream()
                .filter(reading -> reading.promise().id().equals(id))
                .filter(reading ->
                        reading.cycle().isPresent() && !reading.state().isOver())
                .findFirst();
        if (running.isEmpty()) {
            return Refused.of(RefusalCode.CLOCK_NOT_RUNNING, id);
        }
        Cycle cycle = running.get().cycle().orElseThrow();
        boolean isByHand = cycle.dueByHand().isPresent();
        Instant occurred = command.occurredAt().orElse(now);
        if (cycle.breachedAt().filter(late -> !late.isBefore(occurred)).isPresent()) {
            return Refused.of(RefusalCode.LIMIT_PASSED, id);
        } else if (command.intent() instanceof ReleaseDue && !isByHand) {
            return Refused.of(RefusalCode.DUE_NOT_SET, id);
        } else if (command.intent() instanceof SetDue set && !isPossible(set.due(), now)) {
            return Refused.of(RefusalCode.DUE_NOT_POSSIBLE, id);
        } else if (command.intent() instanceof Extend extend) {
            return extend(complaint, command, extend, running.get(), isByHand, now, salts);
        }
        return complaints.decide(Optional.of(complaint), command, now, salts);
    }

    /** A date in the past would be late at once and for good, and one in a thousand years is a slip of the pen. */
    private static boolean isPossible(Instant due, Instant now) {
        return due.isAfter(now) && due.isBefore(now.plus(LONGEST_BY_HAND));
    }

    private Decision extend(
            Complaint complaint,
            Command command,
            Extend extend,
            ClockReading running,
            boolean isByHand,
            Instant now,
            Salts salts) {
        String id = extend.promise();
        Extension extension = running.promise().extension().orElse(null);
        Cycle cycle = running.cycle().orElseThrow();
        if (extension == null) {
            return Refused.of(RefusalCode.NOT_EXTENDABLE, id);
        } else if (isByHand) {
            return Refused.of(RefusalCode.DUE_SET_BY_HAND, id);
        } else if (running.state() == ClockState.OVERDUE) {
            return Refused.of(RefusalCode.LIMIT_PASSED, id);
        } else if (cycle.extensions() >= extension.times()) {
            return Refused.of(RefusalCode.EXTENDED_ENOUGH, id);
        } else if (!extension.reasons().isEmpty() && !extension.reasons().contains(extend.reason())) {
            return Refused.of(RefusalCode.UNKNOWN_REASON, extend.reason());
        }
        Optional<Long> proof = extension.proof().flatMap(purpose -> proof(complaint, id, purpose, cycle));
        if (extension.proof().isPresent() && proof.isEmpty()) {
            return Refused.of(RefusalCode.CUSTOMER_NOT_TOLD, id);
        }
        Command proven = new Command(
                command.id(),
                new Extend(id, extend.reason(), proof),
                command.actor(),
                command.occurredAt(),
                command.name(),
                command.isObserved());
        return complaints.decide(Optional.of(complaint), proven, now, salts);
    }

    /** The letter that told the customer in this cycle, and not of the extension before. */
    private static Optional<Long> proof(Complaint complaint, String id, Purpose purpose, Cycle cycle) {
        long before = complaint.milestones().stream()
                .filter(each -> each.type().equals("extended") && each.subject().equals(id))
                .mapToLong(Milestone::event)
                .findFirst()
                .orElse(0);
        return complaint
                .milestones()
                .after(before)
                .filter(each -> each.type().equals(Marks.told(purpose)))
                .filter(each -> !each.occurredAt().isBefore(cycle.started()))
                .map(Milestone::event)
                .findFirst();
    }

    @Override
    public Complaint replay(RecordId id, List<Entry> history) {
        return (Complaint) complaints.replay(id, history);
    }

    @Override
    public IndexColumns columns(Snapshot record) {
        return complaints.columns(record);
    }

    @Override
    public Set<UniqueKey> keys(Snapshot record) {
        return complaints.keys(record);
    }
}
