package dev.redress.sla.clock.naive;

import dev.redress.sla.clock.ClockReading;
import dev.redress.sla.clock.ClockState;
import dev.redress.sla.clock.Clocks;
import dev.redress.sla.clock.Cycle;
import dev.redress.sla.clock.Timeline;
import dev.redress.sla.promise.Promise;
import dev.redress.sla.promise.ServiceCharter;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/**
 * One cycle in the words that the oracle and the sweep share.
 *
 * @param due empty where the decision record leaves it open: cancelled, exempt, breached, stopped before it started
 */
record Told(
        ClockState state,
        Instant started,
        Optional<Instant> due,
        Optional<Instant> stopped,
        Optional<Instant> breachedAt,
        Duration used,
        Duration paused,
        Duration shut) {

    static Told of(NaiveCycle cycle) {
        boolean due = hasDue(cycle.stateAt()) && !cycle.stopBeforeStart && cycle.breachedAt == null;
        return new Told(
                cycle.stateAt(),
                cycle.started,
                due ? Optional.ofNullable(cycle.due) : Optional.empty(),
                cycle.stopBeforeStart ? Optional.empty() : Optional.ofNullable(cycle.stopped),
                Optional.ofNullable(cycle.breachedAt),
                cycle.used,
                cycle.pausedTime,
                cycle.shut);
    }

    static Told of(Cycle cycle) {
        boolean due = hasDue(cycle.state())
                && !cycle.stopBeforeStart()
                && cycle.breachedAt().isEmpty();
        return new Told(
                cycle.state(),
                cycle.started(),
                due ? cycle.due() : Optional.empty(),
                cycle.stopBeforeStart() ? Optional.empty() : cycle.stopped(),
                cycle.breachedAt(),
                cycle.used(),
                cycle.paused(),
                cycle.shut());
    }

    private static boolean hasDue(ClockState state) {
        return state != ClockState.CANCELLED && state != ClockState.EXEMPT;
    }

    static List<Told> naive(Story story) {
        return story.naive().stream().map(Told::of).toList();
    }

    static List<Told> sweep(Story story) {
        return cycles(story, story.timeline()).stream().map(Told::of).toList();
    }

    static List<Cycle> cycles(Story story, Timeline timeline) {
        return reading(story, timeline)
                .filter(reading -> reading.state() != ClockState.NOT_STARTED)
                .map(ClockReading::cycles)
                .orElse(List.of());
    }

    static List<Cycle> cycles(Story story) {
        return cycles(story, story.timeline());
    }

    static Optional<ClockReading> reading(Story story, Timeline timeline) {
        return Clocks.of(charter(story.promise())).reading(Stories.ID, timeline, story.at(), story.knownAt());
    }

    static ServiceCharter charter(Promise promise) {
        return ServiceCharter.builder()
                .edition("2026-1")
                .validFrom(LocalDate.of(2020, 1, 1))
                .zone(ZoneOffset.UTC)
                .addPromises(promise)
                .build();
    }
}
