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
import dev.redress.core.lifecycle.RefusalCode;
import dev.redress.core.lifecycle.Refused;
import dev.redress.core.lifecycle.WaitRule;
import dev.redress.core.record.Actor;
import dev.redress.core.record.Fingerprint;
import dev.redress.core.record.Stamp;
import dev.redress.core.store.OutboxEntry;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Sees that nobody is waited for longer than the lifecycle allows.
 *
 * <p>Complainant, at most 10 business days, then withdraw: a wait since Wednesday 4 February 2026 overruns at the end of Wednesday
 * the 18th. The fact is stored with that instant, and the command that follows leaves through the outbox and comes back to the
 * desk, as true at that instant. If the complainant answered meanwhile, the command finds no such wait and nothing happens.
 */
public final class WaitWatch implements Watch {

    private static final Set<String> GOING_ON = Set.of("heard", "decided", "entered", "reopened");

    /** How long after an unknown edition it is asked for again. */
    private static final Duration UNKNOWN = Duration.ofHours(1);

    private final Function<Complaint, Optional<Lifecycle>> lifecycles;
    private final String basis;

    /**
     * Over the waits of some lifecycles.
     *
     * @param lifecycles which lifecycle a complaint has; empty if its edition is not known, then nothing comes due until it is
     */
    public WaitWatch(Function<Complaint, Optional<Lifecycle>> lifecycles) {
        this(lifecycles, "");
    }

    /**
     * Over the waits of some lifecycles whose calendars may change.
     *
     * @param lifecycles which lifecycle a complaint has; empty if its edition is not known, then nothing comes due until it is
     * @param basis a hash of the calendars and rules of those waits, up to 32 characters; {@link Desk#relook} looks again after it
     *     changed
     */
    public WaitWatch(Function<Complaint, Optional<Lifecycle>> lifecycles, String basis) {
        this.lifecycles = Objects.requireNonNull(lifecycles, "lifecycles");
        this.basis = Objects.requireNonNull(basis, "basis");
    }

    @Override
    public String basis() {
        return basis;
    }

    @Override
    public Look look(Snapshot record, Instant now) {
        if (!(record instanceof Complaint complaint)
                || complaint.life().openWaits().isEmpty()) {
            return Look.NOTHING;
        }
        Optional<Lifecycle> lifecycle = lifecycles.apply(complaint);
        return lifecycle.isEmpty() ? Look.again(now.plus(UNKNOWN)) : look(complaint, lifecycle.get(), now);
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
        return complaint
                .milestones()
                .after(stay.event())
                .anyMatch(milestone -> milestone.type().equals("wait overran")
                        && milestone.subject().equals(stay.awaited()));
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
     * @return the same command for the same entry
     */
    static Command followUp(OutboxEntry entry) {
        String verb = fact(entry, "verb");
        Draft draft = new Draft(
                entry.record(),
                verb.equals(WaitRule.RESUME) ? new Resume(fact(entry, "awaited")) : new Step(verb, "wait-overran"));
        return draft.by(Actor.rules())
                .at(Instant.parse(fact(entry, "at")))
                .under("outbox-" + new Fingerprint().put(entry.key()).text());
    }

    /**
     * Whether it is too late for that command: the wait ended, and perhaps another one of the same name began.
     *
     * @param entry as it was in the outbox
     * @param record as it stands
     * @return why not; empty if the wait still lasts
     */
    static Optional<Refused> isOver(OutboxEntry entry, Snapshot record) {
        String awaited = fact(entry, "awaited");
        long event = Long.parseLong(fact(entry, "event"));
        boolean lasts = record instanceof Complaint complaint
                && complaint.life().waiting(awaited).stream().anyMatch(stay -> stay.event() == event);
        boolean overtaken = !fact(entry, "verb").equals(WaitRule.RESUME) && wentOn(record, event);
        return lasts && !overtaken ? Optional.empty() : Optional.of(Refused.of(RefusalCode.NOT_WAITING, awaited));
    }

    /** The customer was heard, or it was decided or moved, since the wait began: nobody may call that silence. */
    private static boolean wentOn(Snapshot record, long since) {
        return record.milestones().after(since).anyMatch(milestone -> GOING_ON.contains(milestone.type()));
    }

    private static String fact(OutboxEntry entry, String name) {
        return Objects.requireNonNull(entry.facts().get(name), name);
    }
}
