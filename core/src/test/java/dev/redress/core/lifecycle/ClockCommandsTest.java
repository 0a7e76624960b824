package dev.redress.core.lifecycle;

import static dev.redress.core.lifecycle.Given.FRI_2026_02_06;
import static dev.redress.core.lifecycle.Given.K;
import static dev.redress.core.lifecycle.Given.MON_2026_02_02;
import static dev.redress.core.lifecycle.Given.RINA;
import static dev.redress.core.lifecycle.Given.TUE_2026_02_10;
import static dev.redress.core.lifecycle.Given.ask;
import static dev.redress.core.lifecycle.Given.closed;
import static dev.redress.core.lifecycle.Given.letter;
import static dev.redress.core.lifecycle.Given.on;
import static dev.redress.core.lifecycle.Given.received;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.redress.core.command.Command;
import dev.redress.core.command.Draft;
import dev.redress.core.command.Extend;
import dev.redress.core.command.ReleaseDue;
import dev.redress.core.command.ResetClock;
import dev.redress.core.command.SetDue;
import dev.redress.core.complaint.Complaint;
import dev.redress.core.event.Event;
import dev.redress.core.event.Observed;
import dev.redress.core.event.PromiseEvent;
import dev.redress.core.facet.Channel;
import dev.redress.core.record.Actor;
import dev.redress.core.record.Milestone;
import dev.redress.core.record.Stamp;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Friday 6 February 2026 08:00 in Jakarta: what people do to the clock of the promise {@code resolve}. */
class ClockCommandsTest {

    private static final Stamp NOW = Stamp.at(FRI_2026_02_06, "rina");

    static Stream<Arguments> each() {
        return Stream.of(
                Arguments.of(
                        Extend.promise(K, "resolve", "laboratory"),
                        new PromiseEvent.Extended(NOW, "resolve", "laboratory", Optional.empty()),
                        "extended",
                        "laboratory"),
                Arguments.of(
                        Extend.promise(K, "resolve", "laboratory", 9),
                        new PromiseEvent.Extended(NOW, "resolve", "laboratory", Optional.of(9L)),
                        "extended",
                        "laboratory"),
                Arguments.of(
                        SetDue.promise(K, "resolve", TUE_2026_02_10, "agreed"),
                        new PromiseEvent.DueSet(NOW, "resolve", TUE_2026_02_10, "agreed"),
                        "due set",
                        "2026-02-10T03:00:00Z"),
                Arguments.of(
                        ReleaseDue.promise(K, "resolve", "called-off"),
                        new PromiseEvent.DueReleased(NOW, "resolve", "called-off"),
                        "due released",
                        "called-off"),
                Arguments.of(
                        ResetClock.promise(K, "resolve", "another-item"),
                        new PromiseEvent.ClockReset(NOW, "resolve", "another-item"),
                        "clock reset",
                        "another-item"));
    }

    @ParameterizedTest
    @MethodSource("each")
    void itIsOneFactOfThePromiseAndMovesNothing(Draft draft, Event event, String type, String reason) {
        Decision.Accepted accepted = ask(received(), draft).orThrow();
        assertThat(accepted.events()).singleElement().isEqualTo(event);
        assertThat(accepted.complaint().life()).isEqualTo(received().life());
        assertThat(accepted.complaint().milestones().oldestFirst().get(1))
                .isEqualTo(new Milestone(type, FRI_2026_02_06, FRI_2026_02_06, "resolve", reason, 2));
    }

    @ParameterizedTest
    @MethodSource("each")
    void whatHasEndedKeepsItsClocks(Draft draft, Event event, String type, String reason) {
        assertThat(ask(closed(Given.SHIPPED), draft)).isInstanceOfSatisfying(Refused.class, refused -> {
            assertThat(refused.code()).isEqualTo(RefusalCode.NOT_IN_THIS_STATE);
            assertThat(refused.detail()).isEqualTo(draft.intent().verb());
            assertThat(refused.allowed()).doesNotContain(draft.intent().verb());
        });
    }

    @ParameterizedTest
    @MethodSource("each")
    void thePolicySaysWhoMay(Draft draft, Event event, String type, String reason) {
        String verb = draft.intent().verb();
        Lifecycle life = Lifecycle.iso10002()
                .change(verb, line -> line.addRoles("manager"))
                .build();
        assertThat(life.decide(received(life), draft.by(RINA), on(FRI_2026_02_06)))
                .hasToString("refused: role-not-allowed (" + verb + ")");
        Actor sari = Actor.of("sari", "manager");
        assertThat(life.decide(received(life), draft.by(sari), on(FRI_2026_02_06)))
                .isInstanceOf(Decision.Accepted.class);
    }

    @ParameterizedTest
    @MethodSource("each")
    void whatWasDoneElsewhereIsAFactWithWhatTheTableSaysToIt(Draft draft, Event event, String type, String reason) {
        Command observed = draft.by(RINA).observed();
        assertThat(ask(closed(Given.SHIPPED), observed).orThrow().events())
                .containsExactly(event, new Observed(NOW, draft.intent().verb(), List.of("not-in-this-state")));
        assertThat(ask(received(), observed).orThrow().events())
                .containsExactly(event, new Observed(NOW, draft.intent().verb(), List.of()));
    }

    @ParameterizedTest
    @MethodSource("each")
    void itMayBeTrueEarlierButNotBeforeReceipt(Draft draft, Event event, String type, String reason) {
        Command earlier = draft.by(RINA).at(MON_2026_02_02.plusSeconds(1));
        assertThat(ask(received(), earlier).orThrow().events().get(0).stamp())
                .isEqualTo(new Stamp(MON_2026_02_02.plusSeconds(1), FRI_2026_02_06, "rina"));
        assertThat(ask(received(), draft.by(RINA).at(MON_2026_02_02.minusSeconds(1))))
                .hasToString("refused: before-receipt (" + draft.intent().verb() + ")");
    }

    @ParameterizedTest
    @MethodSource("each")
    void aSuggestionHasClocksToo(Draft draft, Event event, String type, String reason) {
        Lifecycle life = Lifecycle.feedback().build();
        Complaint suggestion = life.receive(letter().heardBy(Channel.PHONE, RINA), on(MON_2026_02_02))
                .orThrow()
                .complaint();
        assertThat(life.decide(suggestion, draft.by(RINA), on(FRI_2026_02_06))
                        .orThrow()
                        .events())
                .singleElement()
                .isEqualTo(event);
    }

    @Test
    void aProofIsTheNumberOfAnEvent() {
        assertThatThrownBy(() -> Extend.promise(K, "resolve", "laboratory", 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Argument 'proof' must be at least 1 but was 0");
    }

    @Test
    void anotherProofIsAnotherCommand() {
        Command one = Extend.promise(K, "resolve", "laboratory", 9).by(RINA);
        Command other = Extend.promise(K, "resolve", "laboratory", 10).by(RINA);
        assertThat(one.remembered(FRI_2026_02_06)).isNotEqualTo(other.remembered(FRI_2026_02_06));
    }
}
