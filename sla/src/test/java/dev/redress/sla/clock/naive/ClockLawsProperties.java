package dev.redress.sla.clock.naive;

import static org.assertj.core.api.Assertions.assertThat;

import dev.redress.core.record.Milestone;
import dev.redress.sla.clock.ClockState;
import dev.redress.sla.clock.Cycle;
import dev.redress.sla.clock.naive.Story.Happening;
import dev.redress.sla.promise.Pause;
import dev.redress.sla.promise.Pausing;
import dev.redress.sla.promise.Promise;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** What holds for every clock, whatever its limit is. */
@Domain(Stories.class)
@Domain(DomainContext.Global.class)
class ClockLawsProperties {

    @Property(seed = "51")
    void usedAndPausedAndShut_areTheTimeFromStartToStop(@ForAll Story story) {
        for (Cycle cycle : Told.cycles(story)) {
            Instant end = cycle.stopped().orElse(story.at());
            Duration elapsed = cycle.stopBeforeStart() ? Duration.ZERO : Duration.between(cycle.started(), end);
            assertThat(cycle.used().plus(cycle.paused()).plus(cycle.shut()))
                    .as("%s of %s", cycle, story)
                    .isEqualTo(elapsed);
            assertThat(List.of(cycle.used(), cycle.paused(), cycle.shut())).noneMatch(Duration::isNegative);
        }
    }

    @Property(seed = "52")
    void nothingIsBreachedEarly_orWhilePaused(@ForAll Story story) {
        for (Cycle cycle : Told.cycles(story)) {
            cycle.breachedAt()
                    .ifPresent(breached -> assertThat(breached)
                            .as("%s of %s", cycle, story)
                            .isBefore(cycle.stopped().orElse(story.at())));
            boolean breached = cycle.state() == ClockState.OVERDUE || cycle.state() == ClockState.LATE;
            assertThat(cycle.breachedAt().isPresent())
                    .as("%s of %s", cycle, story)
                    .isEqualTo(breached);
        }
    }

    @Property(seed = "53")
    void aBreachStays_howeverLateOneLooks(@ForAll Story story, @ForAll @IntRange(max = 40_000) int minutesLater) {
        List<Cycle> later = Told.cycles(story.at(story.at().plus(Duration.ofMinutes(minutesLater))));
        for (Cycle cycle : Told.cycles(story)) {
            if (cycle.breachedAt().isPresent()) {
                assertThat(later.get(cycle.number() - 1).breachedAt())
                        .as("%s", story)
                        .isEqualTo(cycle.breachedAt());
            }
        }
    }

    @Property(seed = "54")
    void morePausing_neverBreachesEarlier(
            @ForAll Story story, @ForAll @IntRange(max = 40_000) int from, @ForAll @IntRange(max = 9_000) int length) {
        Story before = story.of(Promise.builder()
                .from(story.promise())
                .pausing(Pausing.forWaits("a", "b", "c"))
                .build());
        Instant began = story.at().minus(Duration.ofMinutes(from));
        List<Happening> more = new ArrayList<>(story.happenings());
        more.add(new Happening("wait began", "c", "", began, Duration.ZERO));
        more.add(new Happening("wait ended", "c", "", began.plus(Duration.ofMinutes(length)), Duration.ZERO));
        noEarlier(before, before.with(more));
    }

    @Property(seed = "55")
    void moreHolidays_neverShortenADeadline(
            @ForAll Story story, @ForAll Works works, @ForAll @IntRange(max = 25) int day) {
        Story before = story.of(Promise.builder()
                .from(story.promise())
                .calendar(works.calendar())
                .build());
        Story after = story.of(Promise.builder()
                .from(story.promise())
                .calendar(works.calendar(List.of(works.firstDay().plusDays(day))))
                .build());
        noEarlier(before, after);
    }

    /** The first cycle: others may begin elsewhere. */
    private static void noEarlier(Story before, Story after) {
        Optional<Cycle> one = Told.cycles(before).stream().findFirst();
        Optional<Cycle> other = Told.cycles(after).stream().findFirst();
        Optional<Instant> breached = other.flatMap(Cycle::breachedAt);
        if (one.isPresent()
                && breached.isPresent()
                && one.get().started().equals(other.get().started())) {
            Optional<Instant> breachedBefore = one.get().breachedAt();
            assertThat(breachedBefore).as("%s\n then %s", before, after).isPresent();
            assertThat(breached.get()).as("%s\n then %s", before, after).isAfterOrEqualTo(breachedBefore.get());
        }
    }

    @Property(seed = "56")
    void splittingAPause_changesNothing(
            @ForAll Story story,
            @ForAll @IntRange(max = 40_000) int from,
            @ForAll @IntRange(max = 9_000) int first,
            @ForAll @IntRange(max = 9_000) int second) {
        Pausing pausing = story.promise().pausing();
        List<Pause> reasons = List.of(Pause.forWait("a"), Pause.forWait("c"), Pause.forWait("d"));
        Story base = story.of(Promise.builder()
                .from(story.promise())
                .pausing(new Pausing(reasons, pausing.atMost(), Optional.empty()))
                .build());
        Instant began = story.at().minus(Duration.ofMinutes(from));
        Instant middle = began.plus(Duration.ofMinutes(first));
        Instant ended = middle.plus(Duration.ofMinutes(second));
        Story whole = base.with(with(story, wait("c", began, ended)));
        List<Happening> pieces = new ArrayList<>(wait("c", began, middle));
        pieces.addAll(wait("d", middle, ended));
        List<Happening> again = new ArrayList<>(wait("c", began, middle));
        again.addAll(wait("c", middle, ended));
        if (first > 0 && second > 0) {
            assertThat(Told.sweep(base.with(with(story, pieces))))
                    .as("%s", whole)
                    .isEqualTo(Told.sweep(whole));
            assertThat(Told.sweep(base.with(with(story, again))))
                    .as("%s", whole)
                    .isEqualTo(Told.sweep(whole));
        }
    }

    private static List<Happening> wait(String name, Instant began, Instant ended) {
        return List.of(
                new Happening("wait began", name, "", began, Duration.ZERO),
                new Happening("wait ended", name, "", ended, Duration.ZERO));
    }

    private static List<Happening> with(Story story, List<Happening> more) {
        List<Happening> all = new ArrayList<>(story.happenings());
        all.addAll(more);
        return all;
    }

    @Property(seed = "57")
    void theOrderInWhichItIsTold_changesNothing(@ForAll Story story, @ForAll long seed) {
        List<Happening> shuffled = new ArrayList<>(story.happenings());
        Collections.shuffle(shuffled, new Random(seed));
        assertThat(Told.sweep(story.with(shuffled))).as("%s", story).isEqualTo(Told.sweep(story));
        List<Milestone> milestones = new ArrayList<>(story.milestones());
        Collections.shuffle(milestones, new Random(seed));
        assertThat(Told.cycles(story, story.timeline(milestones)))
                .as("%s", story)
                .isEqualTo(Told.cycles(story));
    }

    @Property(seed = "58")
    void whatIsToldTwice_changesNothing(
            @ForAll Story story, @ForAll long seed, @ForAll @IntRange(max = 9_000) int learntLater) {
        List<Happening> twice = new ArrayList<>(story.happenings());
        for (Happening each : story.happenings()) {
            Duration learntAfter = each.learntAfter().plusMinutes(learntLater);
            twice.add(new Happening(each.type(), each.subject(), each.reason(), each.at(), learntAfter));
        }
        Collections.shuffle(twice, new Random(seed));
        assertThat(Told.sweep(story.with(twice))).as("%s", story).isEqualTo(Told.sweep(story));
    }

    @Property(seed = "59")
    void whatHappensOrIsLearntLater_isNotKnownYet(@ForAll Story story, @ForAll Story other) {
        List<Happening> more = new ArrayList<>(story.happenings());
        for (Happening each : other.happenings()) {
            boolean later = each.at().isAfter(story.at());
            Duration untilKnown = Duration.between(each.at(), story.knownAt()).plusMinutes(1);
            Duration lag = later || untilKnown.isNegative() ? each.learntAfter() : untilKnown;
            more.add(new Happening(each.type(), each.subject(), each.reason(), each.at(), lag));
        }
        assertThat(Told.sweep(story.with(more))).as("%s", story).isEqualTo(Told.sweep(story));
    }
}
