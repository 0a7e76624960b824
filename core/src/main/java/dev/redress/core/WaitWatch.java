package dev.redress.core;

import dev.redress.core.command.Command;
import dev.redress.core.command.Draft;
import dev.redress.core.command.Resume;
import dev.redress.core.command.Step;
import dev.redress.core.complaint.Complaint;
import dev.redress.core.event.ContactEvent;
import dev.redress.core.event.Event;
import dev.redress.core.facet.Stay;
import dev.redress.core.history.Snapshot;
import dev.redress.core.lifecycle.Lifecycle;
import dev.redress.core.lifecycle.WaitRule;
import dev.redress.core.record.Actor;
import dev.redress.core.record.Fingerprint;
import dev.redress.core.record.Milestone;
import dev.redress.core.record.Stamp;
import dev.redress.core.store.OutboxEntry;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * Sees that nobody is waited for longer than the lifecycle allows.
 *
 * <p>Complainant, at most 10 business days, then withdraw: a wait since Wednesday 4 February 2026 overruns at the end of Wednesday
 * the 18th. The fact is stored with that instant, and the command that follows leaves through the outbox and comes back to the
 * desk, as true at that instant. If the complainant answered meanwhile, the command finds no such wait and nothing happens.
 */
public final class WaitWatch implements Watch {

    private final Function<Complaint, Optional<Lifecycle>> lifecycles;

    /**
     * Over the waits of some lifecycles.
     *
     * @param lifecycles which lifecycle a complaint has; empty if its edition is not known, then nothing comes due
     */
    public WaitWatch(Function<Complaint, Optional<Lifecycle>> lifecycles) {
        this.lifecycles = Objects.requireNonNull(lifecycles, "lifecycles");
    }

    @Override
    public Look look(Snapshot record, Instant now) {
        if (!(record instanceof Complaint complaint)
                || complaint.life().openWaits().isEmpty()) {
            return Look.NOTHING;
        }
        Optional<Lifecycle> lifecycle = lifecycles.apply(complaint);
        return lifecycle.isEmpty() ? Look.NOTHING : look(complaint, lifecycle.get(), now);
    }

    private static Look look(Complaint complaint, Lifecycle lifecycle, Instant now) {
        List<Event> events = new ArrayList<>();
        List<OutboxEntry> outbox = new ArrayList<>();
        Optional<Instant> next = Optional.empty();
        for (Stay stay : complaint.life().openWaits()) {
            WaitRule rule = lifecycle.waits().get(stay.awaited());
            if (rule == null || rule.atMost().isEmpty() || isNoted(complaint, stay)) {
                continue;
            }
            Instant end = rule.atMost().get().end(stay.since()).truncatedTo(ChronoUnit.MICROS);
            if (now.isAfter(end)) {
                events.add(
                        new ContactEvent.WaitOverran(new Stamp(end, now, Actor.REDRESS), stay.awaited(), rule.then()));
                outbox.add(followUp(complaint, stay, rule, end));
            } else {
                Instant look = end.plus(1, ChronoUnit.MICROS);
                next = next.filter(earlier -> earlier.isBefore(look)).or(() -> Optional.of(look));
            }
        }
        events.sort(Comparator.comparing(event -> event.stamp().occurredAt()));
        return new Look(events, outbox, next, Optional.empty());
    }

    /** A stay overruns once; its event number tells it from an earlier wait of the same name. */
    private static boolean isNoted(Complaint complaint, Stay stay) {
        for (Milestone milestone : complaint.milestones()) {
            if (milestone.event() <= stay.event()) {
                return false;
            }
            if (milestone.type().equals("wait overran") && milestone.subject().equals(stay.awaited())) {
                return true;
            }
        }
        return false;
    }

    private static OutboxEntry followUp(Complaint complaint, Stay stay, WaitRule rule, Instant end) {
        return new OutboxEntry(
                complaint.id().kind() + '/' + complaint.id().number() + "/wait/" + stay.awaited() + '/' + stay.event(),
                complaint.id(),
                OutboxEntry.COMMAND,
                end,
                Map.of(
                        "verb", rule.then(),
                        "awaited", stay.awaited(),
                        "event", Long.toString(stay.event()),
                        "at", end.toString()));
    }

    /**
     * The command that follows an overrun wait.
     *
     * @param entry as it was in the outbox
     * @param record as it stands
     * @return empty if the wait is over, so that nothing is to follow
     */
    static Optional<Command> followUp(OutboxEntry entry, Snapshot record) {
        String awaited = Objects.requireNonNull(entry.facts().get("awaited"), "awaited");
        String verb = Objects.requireNonNull(entry.facts().get("verb"), "verb");
        boolean waits = record instanceof Complaint complaint
                && complaint.life().waiting(awaited).stream()
                        .anyMatch(stay ->
                                Long.toString(stay.event()).equals(entry.facts().get("event")));
        if (!waits) {
            return Optional.empty();
        }
        Draft draft = new Draft(
                entry.record(), verb.equals(WaitRule.RESUME) ? new Resume(awaited) : new Step(verb, "wait-overran"));
        return Optional.of(draft.by(Actor.rules())
                .at(Instant.parse(Objects.requireNonNull(entry.facts().get("at"), "at")))
                .under("outbox-" + new Fingerprint().put(entry.key()).text()));
    }
}
