package dev.redress.sla.clock.naive;

import static org.assertj.core.api.Assertions.assertThat;

import dev.redress.sla.clock.ClockEvent;
import dev.redress.sla.clock.ClockEvent.Kind;
import dev.redress.sla.clock.ClockReading;
import dev.redress.sla.clock.ClockState;
import dev.redress.sla.clock.Clocks;
import dev.redress.sla.clock.Cycle;
import dev.redress.sla.clock.Segment;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** What is said of a clock beside its reading, the explanation and the log, is that reading. */
@Domain(Stories.class)
@Domain(DomainContext.Global.class)
class ExplanationLawsProperties {

    @Property(seed = "61")
    void segments_followEachOther_andAddUpToTheReading(@ForAll Story story) {
        ClockReading reading = Told.reading(story, story.timeline()).orElse(null);
        if (reading == null || reading.state() == ClockState.NOT_STARTED) {
            return;
        }
        Cycle cycle = reading.cycle().orElseThrow();
        List<Segment> segments = reading.explanation().segments();
        Instant end = cycle.started();
        for (Segment segment : segments) {
            assertThat(segment.start()).as("%s", story).isEqualTo(end);
            end = segment.end();
        }
        assertThat(end)
                .as("%s", story)
                .isEqualTo(
                        cycle.stopBeforeStart()
                                ? cycle.started()
                                : cycle.stopped().orElse(story.at()));
        assertThat(sum(reading, Segment.Kind.COUNTED)).as("%s", story).isEqualTo(cycle.used());
        assertThat(sum(reading, Segment.Kind.PAUSED)).as("%s", story).isEqualTo(cycle.paused());
        assertThat(sum(reading, Segment.Kind.SHUT)).as("%s", story).isEqualTo(cycle.shut());
    }

    private static Duration sum(ClockReading reading, Segment.Kind kind) {
        return reading.explanation().sum(kind);
    }

    @Property(seed = "62")
    void theLogHasTheBreachOfEveryCycle_once(@ForAll Story story) {
        List<ClockEvent> breaches = log(story).stream()
                .filter(event -> event.kind() == Kind.BREACHED)
                .toList();
        for (Cycle cycle : Told.cycles(story)) {
            List<Instant> ofCycle = breaches.stream()
                    .filter(event -> event.cycle() == cycle.number())
                    .map(ClockEvent::at)
                    .toList();
            assertThat(ofCycle).as("%s", story).hasSizeLessThanOrEqualTo(1);
            ofCycle.forEach(at -> assertThat(Optional.of(at)).as("%s", story).isEqualTo(cycle.breachedAt()));
        }
        List<Instant> breachedAt = Told.cycles(story).stream()
                .flatMap(cycle -> cycle.breachedAt().stream())
                .distinct()
                .toList();
        assertThat(breaches.stream().map(ClockEvent::at).distinct())
                .as("%s", story)
                .containsExactlyElementsOf(breachedAt);
    }

    @Property(seed = "63")
    void theLogOfAnEarlierLook_isTheBeginningOfThatOfALaterOne(
            @ForAll Story story, @ForAll @IntRange(min = 1, max = 30_000) int minutesLater) {
        List<ClockEvent> early = log(story);
        List<ClockEvent> late = log(story.at(story.at().plus(Duration.ofMinutes(minutesLater))));
        assertThat(late).as("%s", story).hasSizeGreaterThanOrEqualTo(early.size());
        assertThat(late.subList(0, early.size())).as("%s", story).isEqualTo(early);
    }

    private static List<ClockEvent> log(Story story) {
        return Clocks.of(Told.charter(story.promise()))
                .log(story.timeline(), story.at(), story.knownAt())
                .events();
    }

    @Property(seed = "64")
    void nothingChangesByItself_beforeTheReadingSaysSo(
            @ForAll Story story, @ForAll @IntRange(max = 1_000_000) int share) {
        ClockReading reading = Told.reading(story, story.timeline()).orElse(null);
        Instant happens = story.happenings().stream()
                .map(Story.Happening::at)
                .filter(at -> at.isAfter(story.at()))
                .min(Instant::compareTo)
                .orElse(story.at().plus(Duration.ofDays(20)));
        Instant next = reading == null
                ? happens
                : reading.next().filter(happens::isAfter).orElse(happens);
        long between = Duration.between(story.at(), next).toMinutes();
        Story later = story.at(story.at().plus(Duration.ofMinutes(Math.max(0, between - 1) * share / 1_000_000)));
        assertThat(Told.cycles(later)).as("%s", story).extracting(Cycle::state).isEqualTo(states(story));
        assertThat(log(later)).as("%s", story).isEqualTo(log(story));
    }

    private static List<ClockState> states(Story story) {
        return Told.cycles(story).stream().map(Cycle::state).toList();
    }
}
