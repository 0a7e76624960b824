package dev.redress.sla;

import dev.redress.core.event.Event;
import dev.redress.core.event.PromiseEvent.Breached;
import dev.redress.core.event.PromiseEvent.DueMoved;
import dev.redress.core.event.PromiseEvent.Judged;
import dev.redress.core.event.PromiseEvent.Overturned;
import dev.redress.core.event.PromiseEvent.Warned;
import dev.redress.core.record.Actor;
import dev.redress.core.record.Milestones;
import dev.redress.core.record.Stamp;
import dev.redress.sla.clock.ClockEvent;
import dev.redress.sla.clock.ClockEvent.Kind;
import dev.redress.sla.clock.ClockLog;
import dev.redress.sla.promise.Promise;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What clocks came by, less what the record has already; and what the record has that was not so. */
final class Findings {

    private static final String BACKDATED = "backdated";
    private static final String CALENDAR = "calendar";

    private final Recorded recorded;
    private final ClockLog log;
    private final Instant now;
    private final List<String> promises;
    private final List<Event> events = new ArrayList<>();

    Findings(Milestones milestones, ClockLog log, List<Promise> promises, Instant now) {
        this.recorded = Recorded.in(milestones);
        this.log = log;
        this.promises = promises.stream().map(Promise::id).toList();
        this.now = now;
    }

    /** In the order of the instants; at one instant in the order of the policy file, whatever was stored already. */
    List<Event> events() {
        Map<Clock, List<ClockEvent>> expected = new TreeMap<>(Comparator.comparingInt(this::place)
                .thenComparing(Clock::promise)
                .thenComparingInt(Clock::cycle)
                .thenComparing(Clock::subject));
        recorded.clocks().forEach(clock -> expected.put(clock, new ArrayList<>()));
        log.events()
                .forEach(event -> expected.computeIfAbsent(Clock.of(event.key()), none -> new ArrayList<>())
                        .add(event));
        log.settled().forEach(key -> expected.remove(Clock.of(key)));
        expected.forEach(this::compare);
        events.sort(Comparator.comparing(event -> event.stamp().occurredAt()));
        return events;
    }

    private int place(Clock clock) {
        int place = promises.indexOf(clock.promise());
        return place < 0 ? promises.size() : place;
    }

    private void compare(Clock clock, List<ClockEvent> expected) {
        dues(
                clock,
                expected.stream().filter(each -> each.kind() == Kind.DUE_MOVED).toList());
        for (Kind kind : List.of(Kind.WARNED, Kind.BREACHED, Kind.JUDGED)) {
            once(
                    clock,
                    kind,
                    expected.stream().filter(each -> each.kind() == kind).toList());
        }
    }

    /**
     * What follows the stored dues. If they are no beginning of the expected ones any more, because something was learnt late or a
     * calendar changed, what was expected after the last one was stored, if the clock was due then as it says; else what leads
     * from it to the present one.
     */
    private void dues(Clock clock, List<ClockEvent> expected) {
        List<Recorded.Fact> stored = recorded.of(clock, Kind.DUE_MOVED);
        int known = common(stored, expected);
        if (known == stored.size()) {
            expected.subList(known, expected.size()).forEach(this::add);
            return;
        }
        Recorded.Fact last = stored.get(stored.size() - 1);
        int reflected = 0;
        while (reflected < expected.size() && !expected.get(reflected).at().isAfter(last.recordedAt())) {
            reflected++;
        }
        if (dueAfter(expected, reflected).equals(last.due())) {
            expected.subList(reflected, expected.size()).forEach(this::add);
            return;
        }
        Optional<Instant> due = dueAfter(expected, expected.size());
        if (!due.equals(last.due())) {
            events.add(new DueMoved(
                    stamp(now), clock.promise(), clock.subject(), clock.cycle(), last.due(), due, cause(expected)));
        }
    }

    private static Optional<Instant> dueAfter(List<ClockEvent> expected, int events) {
        return events == 0 ? Optional.empty() : expected.get(events - 1).due();
    }

    /** What happened just now has its own name; else something was learnt late, or else a calendar changed. */
    private String cause(List<ClockEvent> expected) {
        if (!expected.isEmpty() && expected.get(expected.size() - 1).at().equals(now)) {
            return expected.get(expected.size() - 1).word();
        }
        return recorded.isBehind() ? BACKDATED : CALENDAR;
    }

    private static int common(List<Recorded.Fact> stored, List<ClockEvent> expected) {
        int known = 0;
        while (known < stored.size()
                && known < expected.size()
                && stored.get(known).due().equals(expected.get(known).due())) {
            known++;
        }
        return known;
    }

    /** Warnings by their threshold, breaches by their due instant, verdicts by both. */
    private void once(Clock clock, Kind kind, List<ClockEvent> expected) {
        List<Recorded.Fact> stored = recorded.of(clock, kind);
        for (Recorded.Fact fact : stored) {
            if (expected.stream().noneMatch(each -> isSame(each, fact))) {
                events.add(new Overturned(stamp(now), fact.event(), recorded.isBehind() ? BACKDATED : CALENDAR));
            }
        }
        for (ClockEvent event : expected) {
            if (stored.stream().noneMatch(fact -> isSame(event, fact))) {
                add(event);
            }
        }
    }

    private static boolean isSame(ClockEvent event, Recorded.Fact fact) {
        boolean sameDue = event.kind() == Kind.WARNED || event.due().equals(fact.due());
        return sameDue && event.word().equals(fact.word());
    }

    private void add(ClockEvent found) {
        Stamp stamp = stamp(found.at());
        events.add(
                switch (found.kind()) {
                    case DUE_MOVED ->
                        new DueMoved(
                                stamp,
                                found.promise(),
                                found.subject(),
                                found.cycle(),
                                found.before(),
                                found.due(),
                                found.word());
                    case WARNED -> new Warned(stamp, found.promise(), found.subject(), found.cycle(), found.word());
                    case BREACHED ->
                        new Breached(
                                stamp,
                                found.promise(),
                                found.subject(),
                                found.cycle(),
                                found.due().orElseThrow());
                    case JUDGED ->
                        new Judged(stamp, found.promise(), found.subject(), found.cycle(), found.word(), found.due());
                });
    }

    private Stamp stamp(Instant occurredAt) {
        return new Stamp(occurredAt, now, Actor.REDRESS);
    }
}
