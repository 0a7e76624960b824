package dev.redress.core.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import dev.redress.core.event.ActionEvent;
import dev.redress.core.event.ActionEvent.ActionDropped;
import dev.redress.core.event.ActionEvent.ActionImplemented;
import dev.redress.core.event.ActionEvent.ActionPlanned;
import dev.redress.core.event.ActionEvent.ActionServed;
import dev.redress.core.event.ActionEvent.ActionStarted;
import dev.redress.core.event.ActionEvent.ActionVerified;
import dev.redress.core.event.ActionEvent.RecallCounted;
import dev.redress.core.event.Erased;
import dev.redress.core.event.Event;
import dev.redress.core.event.FromNewerVersion;
import dev.redress.core.event.Marks;
import dev.redress.core.facet.ActionKind;
import dev.redress.core.facet.Plan;
import dev.redress.core.facet.Verdict;
import dev.redress.core.made.Events;
import dev.redress.core.made.Maker;
import dev.redress.core.made.Words;
import dev.redress.core.privacy.Personal;
import dev.redress.core.record.Milestone;
import dev.redress.core.record.Milestones;
import dev.redress.core.record.RecordId;
import dev.redress.core.record.Stamp;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ActionFoldTest {

    private static final RecordId A7 = RecordId.action("A-7");
    private static final Instant MON_2026_02_16 = Instant.parse("2026-02-16T02:00:00Z");
    private static final Instant FRI_2026_03_27 = Instant.parse("2026-03-27T07:00:00Z");
    private static final Instant THU_2026_06_25 = Instant.parse("2026-06-25T07:00:00Z");
    private static final Verdict WORKED = new Verdict(Verdict.Effect.EFFECTIVE, 12, 4_000, 2, 4_200, Optional.empty());

    private static final Plan PLAN = Plan.builder()
            .kind(ActionKind.CORRECTIVE)
            .cause("seal-worn")
            .description(Personal.sealed("0123456789abcdef", "Budi swaps the seals"))
            .owner("budi")
            .addComplaints("K-1042")
            .build();

    private static Stamp at(Instant time) {
        return Stamp.at(time, "budi");
    }

    private static Action planned() {
        return Action.planned(A7, new ActionPlanned(at(MON_2026_02_16), PLAN));
    }

    @Test
    void planningBeginsTheRecord() {
        Action action = planned();
        assertThat(action.id()).isEqualTo(A7);
        assertThat(action.version()).isEqualTo(1);
        assertThat(action.plan()).isEqualTo(PLAN);
        assertThat(action.state()).isEqualTo(ActionState.PLANNED);
        assertThat(action.since()).isEqualTo(MON_2026_02_16);
        assertThat(action.plannedAt()).isEqualTo(MON_2026_02_16);
        assertThat(action.complaints()).containsExactly("K-1042");
        assertThat(action.implementedAt()).isEmpty();
        assertThat(action.verdict()).isEmpty();
        assertThat(action.recall()).isEmpty();
        assertThat(action.edition()).isEmpty();
        assertThat(action.isErased()).isFalse();
        assertThat(action.fromNewerVersion()).isFalse();
        assertThat(action.milestones().have("action planned")).isTrue();
    }

    @Test
    void aSecondPlanningOnlyCounts() {
        Plan other = Plan.builder().kind(ActionKind.RECALL).cause("else").build();
        Action action = planned().after(new ActionPlanned(at(FRI_2026_03_27), other));
        assertThat(action.plan()).isEqualTo(PLAN);
        assertThat(action.version()).isEqualTo(2);
    }

    @Test
    void itGoesFromPlannedToVerified() {
        Action started = planned().after(new ActionStarted(at(MON_2026_02_16.plusSeconds(60))));
        assertThat(started.state()).isEqualTo(ActionState.UNDER_WAY);
        assertThat(started.since()).isEqualTo(MON_2026_02_16.plusSeconds(60));

        Action implemented = started.after(new ActionImplemented(at(FRI_2026_03_27)));
        assertThat(implemented.state()).isEqualTo(ActionState.IMPLEMENTED);
        assertThat(implemented.since()).isEqualTo(FRI_2026_03_27);
        assertThat(implemented.implementedAt()).contains(FRI_2026_03_27);

        Action verified = implemented.after(new ActionVerified(at(THU_2026_06_25), WORKED));
        assertThat(verified.state()).isEqualTo(ActionState.VERIFIED);
        assertThat(verified.since()).isEqualTo(THU_2026_06_25);
        assertThat(verified.verdict()).contains(WORKED);
        assertThat(verified.version()).isEqualTo(4);
        assertThat(verified).hasToString("action A-7: VERIFIED, version 4");
    }

    @Test
    void aFactThatComesLateMovesNothingBack() {
        Action implemented = planned().after(new ActionImplemented(at(FRI_2026_03_27)));
        Action late = implemented.after(List.of(
                new ActionStarted(new Stamp(MON_2026_02_16.plusSeconds(60), FRI_2026_03_27, "budi")),
                new ActionImplemented(at(THU_2026_06_25))));
        assertThat(late.state()).isEqualTo(ActionState.IMPLEMENTED);
        assertThat(late.implementedAt()).contains(FRI_2026_03_27);
        assertThat(late.since()).isEqualTo(FRI_2026_03_27);
        assertThat(late.version()).isEqualTo(4);
    }

    @Test
    void aDroppedActionThatWasImplementedAfterAllIsImplemented() {
        Action dropped = planned().after(new ActionDropped(at(MON_2026_02_16), "too-costly"));
        assertThat(dropped.state()).isEqualTo(ActionState.DROPPED);
        assertThat(dropped.after(new ActionStarted(at(FRI_2026_03_27))).state()).isEqualTo(ActionState.DROPPED);
        assertThat(dropped.after(new ActionImplemented(at(FRI_2026_03_27))).state())
                .isEqualTo(ActionState.IMPLEMENTED);
    }

    @Test
    void aVerdictStaysWhateverComesAfterIt() {
        Action verified = planned().after(new ActionVerified(at(THU_2026_06_25), WORKED));
        Action more = verified.after(List.of(
                new ActionDropped(at(THU_2026_06_25), "late"),
                new ActionImplemented(new Stamp(FRI_2026_03_27, THU_2026_06_25, "budi"))));
        assertThat(more.state()).isEqualTo(ActionState.VERIFIED);
        assertThat(more.implementedAt()).contains(FRI_2026_03_27);
        assertThat(more.since()).isEqualTo(THU_2026_06_25);
    }

    @Test
    void itServesEachComplaintOnce() {
        Action action = planned()
                .after(List.of(
                        new ActionServed(at(FRI_2026_03_27), "K-1050"),
                        new ActionServed(at(FRI_2026_03_27), "K-1042")));
        assertThat(action.complaints()).containsExactly("K-1042", "K-1050");
    }

    @Test
    void theLastCountOfARecallCounts() {
        Action action = planned()
                .after(List.of(
                        new RecallCounted(at(FRI_2026_03_27), 1_200, 900, 640),
                        new RecallCounted(at(FRI_2026_03_27), 1_200, 900, 700)));
        assertThat(action.recall()).contains(new Recall(1_200, 900, 700));
    }

    @Test
    void erasedAndNewerAreFlags() {
        assertThat(planned().after(new Erased(at(FRI_2026_03_27), "request")).isErased())
                .isTrue();
        assertThat(planned()
                        .after(new FromNewerVersion(at(FRI_2026_03_27), "x", "{}"))
                        .fromNewerVersion())
                .isTrue();
    }

    @Test
    void erasingLeavesOnlyTheDigestOfTheDescription() {
        Action erased = planned().erased();
        assertThat(erased.plan().description())
                .contains(PLAN.description().orElseThrow().erase());
        assertThat(erased)
                .isEqualTo(Action.builder().from(planned()).plan(erased.plan()).build());
    }

    @Test
    void theSpansMeetAtTheImplementation() {
        Action action = planned().after(new ActionImplemented(at(FRI_2026_03_27)));
        Spans spans = action.spans(ZoneId.of("Asia/Jakarta")).orElseThrow();
        assertThat(spans.after()).isEqualTo(new Span(FRI_2026_03_27, THU_2026_06_25));
        assertThat(planned().spans(ZoneId.of("Asia/Jakarta"))).isEmpty();
    }

    @Test
    void aHistoryBeginsWithAPlanning() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Action.replay(A7, List.of()))
                .withMessage("Argument 'history' must begin with the planning of action A-7 but had no entry");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Action.replay(A7, Events.history(new ActionStarted(at(FRI_2026_03_27)), List.of())))
                .withMessageEndingWith("but had ActionStarted");
    }

    @Test
    void aVersionIsAtLeastOne() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Action.builder().from(planned()).version(0).build())
                .withMessage("Action must have a 'version' of at least 1 but had 0");
    }

    @Property(tries = 200)
    void replayIsOneByOneIsAllAtOnce_andAnyEventMayFollowAnyOther(
            @ForAll long seed, @ForAll @IntRange(max = 40) int count) {
        ActionPlanned first = Maker.random(seed, Words.FEW).make(ActionPlanned.class);
        List<Event> later = Events.some(seed, count);
        Action begun = Action.planned(A7, first);
        Action one = begun;
        Milestones marks = Marks.after(Milestones.none(), 1, first);
        for (Event event : later) {
            one = one.after(event);
            marks = Marks.after(marks, one.version(), event);
        }
        assertThat(begun.after(later)).isEqualTo(one);
        assertThat(Action.replay(A7, Events.history(first, later))).isEqualTo(one);
        assertThat(one.version()).isEqualTo(1 + count);
        assertThat(one.milestones()).isEqualTo(marks);
        assertThat(one.verdict().isPresent()).isEqualTo(one.state() == ActionState.VERIFIED);
    }

    @Property(tries = 100)
    void whatBelongsToOtherRecordsChangesOnlyVersionAndMilestones(@ForAll long seed) {
        List<Event> others = Events.some(seed, 30).stream()
                .filter(event -> !(event instanceof ActionEvent))
                .filter(event -> !(event instanceof Erased) && !(event instanceof FromNewerVersion))
                .toList();
        Action after = planned().after(others);
        assertThat(Action.builder()
                        .from(after)
                        .version(1)
                        .milestones(planned().milestones())
                        .build())
                .isEqualTo(planned());
    }

    @Test
    void milestonesOfAnActionAreItsOwn() {
        Action action = planned()
                .after(List.of(
                        new ActionStarted(at(MON_2026_02_16)),
                        new ActionImplemented(at(FRI_2026_03_27)),
                        new ActionServed(at(FRI_2026_03_27), "K-1"),
                        new RecallCounted(at(FRI_2026_03_27), 9, 5, 2),
                        new ActionVerified(at(THU_2026_06_25), WORKED)));
        assertThat(action.milestones().oldestFirst())
                .extracting(Milestone::type, Milestone::reason, Milestone::event)
                .containsExactly(
                        tuple("action planned", "seal-worn", 1L),
                        tuple("action started", "", 2L),
                        tuple("action implemented", "", 3L),
                        tuple("recall counted", "2/5/9", 5L),
                        tuple("action verified", "effective", 6L));
    }
}
