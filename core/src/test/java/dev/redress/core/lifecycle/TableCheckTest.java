package dev.redress.core.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.entry;

import dev.redress.calendar.WorkingCalendar;
import dev.redress.calendar.limit.Limit;
import dev.redress.core.lifecycle.TableFinding.Code;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** Each fault is planted once in a sound table of two states; the finding names it and nothing else. */
class TableCheckTest {

    private static final Optional<Window> TEN_DAYS = Optional.of(new Window(
            Limit.parse("10 business days"),
            WorkingCalendar.builder("works")
                    .zone(ZoneId.of("Asia/Jakarta"))
                    .open("mon-fri", "08:00-16:00")
                    .build()));

    private static LifecycleBuilder sound() {
        return Lifecycle.builder("sound")
                .states("open")
                .finals("closed")
                .add(Transition.move("receive", "open", Lifecycle.START))
                .add(Transition.move("close", "closed", "open"))
                .add(Transition.stay("tell", Set.of("open")))
                .add(Transition.stay("resume", Set.of("open")));
    }

    private static TableFinding only(LifecycleBuilder table) {
        assertThat(table.check()).hasSize(1);
        return table.check().get(0);
    }

    private static void finds(UnaryOperator<LifecycleBuilder> fault, Code code, String subject, String sentence) {
        assertThat(only(fault.apply(sound()))).isEqualTo(new TableFinding(code, subject, sentence));
    }

    @Test
    void aSoundTableHasNoFinding() {
        assertThat(sound().check()).isEmpty();
        assertThat(sound().build()).hasToString("sound: 2 states, 4 transitions");
    }

    @Test
    void unfitName() {
        String tooLong = "x".repeat(61);
        finds(
                table -> table.add(Transition.stay(tooLong, Set.of("open"))),
                Code.UNFIT_NAME,
                tooLong,
                "a name must have 1 to 60 characters, not all blank, but one has 61");
        assertThat(sound().add(Transition.stay("x".repeat(60), Set.of("open"))).check())
                .isEmpty();
        finds(
                table -> table.wait(new WaitRule(" ", TEN_DAYS, WaitRule.RESUME)),
                Code.UNFIT_NAME,
                " ",
                "a name must have 1 to 60 characters, not all blank, but one has 1");
    }

    @Test
    void transitionFromNowhere() {
        finds(
                table -> table.add(Transition.stay("praise", Set.of())),
                Code.LEADS_FROM_NOWHERE,
                "praise",
                "transition 'praise' leads from no state");
    }

    @Test
    void unknownState() {
        finds(
                table -> table.add(Transition.move("doubt", "in-doubt", "open")),
                Code.UNKNOWN_STATE,
                "in-doubt",
                "transition 'doubt' names the unknown state 'in-doubt'");
        finds(
                table -> table.add(Transition.stay("doubt", Set.of("opn"))),
                Code.UNKNOWN_STATE,
                "opn",
                "transition 'doubt' names the unknown state 'opn'");
    }

    @Test
    void nothingLeadsBackToTheBeginning() {
        finds(
                table -> table.add(Transition.move("undo", Lifecycle.START, "open")),
                Code.UNKNOWN_STATE,
                "",
                "transition 'undo' names the unknown state ''");
    }

    @Test
    void unreachableState() {
        finds(
                table -> table.states("in-doubt").add(Transition.move("trust", "open", "in-doubt")),
                Code.UNREACHABLE_STATE,
                "in-doubt",
                "no path leads to state 'in-doubt'");
    }

    @Test
    void stateWithoutExit() {
        finds(
                table -> table.states("in-doubt").add(Transition.move("doubt", "in-doubt", "open")),
                Code.NO_EXIT,
                "in-doubt",
                "state 'in-doubt' has no way out and is not final");
    }

    @Test
    void stateWithoutEnd() {
        List<TableFinding> findings = sound().states("here", "there")
                .add(Transition.move("doubt", "here", "open"))
                .add(Transition.move("more", "there", "here"))
                .add(Transition.move("less", "here", "there"))
                .check();
        assertThat(findings)
                .containsExactly(
                        new TableFinding(Code.NO_END, "here", "no path leads from state 'here' to a final state"),
                        new TableFinding(Code.NO_END, "there", "no path leads from state 'there' to a final state"));
    }

    @Test
    void twoTransitionsOfOneVerbNotToldApart() {
        Transition another = Transition.builder()
                .name("close-again")
                .verb("close")
                .addFrom("open")
                .to("closed")
                .build();
        finds(
                table -> table.add(another),
                Code.NOT_TOLD_APART,
                "close",
                "transitions 'close' and 'close-again' of command 'close' in state 'open' cannot be told apart");
        LifecycleBuilder apart = sound().change("close", close -> close.when(Requirement.Standard.OUTCOME))
                .add(another);
        assertThat(apart.check()).isEmpty();
    }

    @Test
    void theSameChoiceTwiceIsFoundAlsoWithAnotherBetween() {
        LifecycleBuilder table = sound().without("close");
        for (Map.Entry<String, Requirement> each : List.<Map.Entry<String, Requirement>>of(
                entry("first", Requirement.Standard.OUTCOME),
                entry("second", Requirement.Standard.CAUSE),
                entry("third", Requirement.Standard.OUTCOME))) {
            table.add(Transition.builder()
                    .name(each.getKey())
                    .verb("close")
                    .addFrom("open")
                    .to("closed")
                    .when(each.getValue())
                    .build());
        }
        assertThat(only(table).sentence())
                .isEqualTo("transitions 'first' and 'third' of command 'close' in state 'open' cannot be told apart");
    }

    @Test
    void unknownRoleAmongKnownOnes() {
        finds(
                table -> table.roles(List.of("handler")).change("close", close -> close.addRoles("handler", "handlr")),
                Code.UNKNOWN_ROLE,
                "close",
                "transition 'close' names the unknown role 'handlr'");
        finds(
                table -> table.roles(List.of("handler"))
                        .backdating(new Backdating(Optional.empty(), Set.of("handler", "boss"))),
                Code.UNKNOWN_ROLE,
                "backdating",
                "backdating names the unknown role 'boss'");
    }

    @Test
    void transitionThatNobodyMayUse() {
        LifecycleBuilder table = sound().roles(List.of("handler")).change("close", close -> close.addRoles("handlr"));
        assertThat(table.check())
                .containsExactly(
                        new TableFinding(
                                Code.UNKNOWN_ROLE, "close", "transition 'close' names the unknown role 'handlr'"),
                        new TableFinding(Code.NOBODY_MAY, "close", "no role may use transition 'close'"));
    }

    @Test
    void rolesAreNotCheckedWithoutAList() {
        assertThat(sound().change("close", close -> close.addRoles("anything")).check())
                .isEmpty();
    }

    @Test
    void aWaitWithoutALongestStayIsAWarning() {
        LifecycleBuilder table = sound().wait(new WaitRule("supplier", Optional.empty(), WaitRule.RESUME));
        assertThat(only(table))
                .isEqualTo(
                        new TableFinding(Code.ENDLESS_WAIT, "supplier", "the wait for 'supplier' has no longest stay"))
                .hasToString("warning: the wait for 'supplier' has no longest stay");
        assertThat(only(table).isError()).isFalse();
        assertThat(table.build().waits()).containsOnlyKeys("supplier");
    }

    @Test
    void unknownFollowUpOfAWait() {
        finds(
                table -> table.wait(new WaitRule("supplier", TEN_DAYS, "withdraw")),
                Code.UNKNOWN_FOLLOW_UP,
                "supplier",
                "after the wait for 'supplier' follows 'withdraw', which is no step of the table");
        finds(
                table -> table.wait(new WaitRule("supplier", TEN_DAYS, "tell")),
                Code.UNKNOWN_FOLLOW_UP,
                "supplier",
                "after the wait for 'supplier' follows 'tell', which is no step of the table");
        assertThat(sound().wait(new WaitRule("supplier", TEN_DAYS, "close")).check())
                .isEmpty();
    }

    @Test
    void unknownTransitionToChangeOrTakeOut() {
        finds(
                table -> table.change("closs", close -> close.addRoles("handler")),
                Code.UNKNOWN_TRANSITION,
                "closs",
                "there is no transition 'closs' to change; there are receive, close, tell, resume");
        finds(
                table -> table.without("say"),
                Code.UNKNOWN_TRANSITION,
                "say",
                "there is no transition 'say' to change; there are receive, close, tell, resume");
    }

    @Test
    void aStateIsTakenOutWithTheLinesThatLeadOnlyFromThere() {
        LifecycleBuilder table = sound().states("doubt")
                .add(Transition.move("trust", "open", "doubt"))
                .add(Transition.stay("sigh", Set.of("open", "doubt")))
                .withoutState("doubt");
        assertThat(table.check()).isEmpty();
        assertThat(table.build().states()).containsExactly("open", "closed");
        assertThat(table.build().transitions()).containsKey("sigh").doesNotContainKey("trust");
        finds(
                unsound -> unsound.withoutState("doubt"),
                Code.UNKNOWN_STATE,
                "doubt",
                "there is no state 'doubt' to take out");
    }

    @Test
    void oneNameTwice() {
        finds(
                table -> table.add(Transition.stay("close", Set.of("open"))),
                Code.NAME_TWICE,
                "close",
                "transition 'close' is there twice");
    }

    @Test
    void nothingBegins() {
        assertThat(Lifecycle.builder("endless")
                        .states("open")
                        .finals("closed")
                        .add(Transition.move("start", "open", Lifecycle.START))
                        .add(Transition.move("close", "closed", "open"))
                        .check())
                .containsExactly(new TableFinding(
                        Code.NO_BEGINNING,
                        "",
                        "no transition of the commands 'receive' and 'resolve-at-once' leads from the beginning to a"
                                + " state"));
    }

    @Test
    void severalFaultsAreAllReportedAtOnce() {
        LifecycleBuilder table = sound().states("alone")
                .roles(List.of("handler"))
                .add(Transition.stay("tell", Set.of("open")))
                .add(Transition.move("doubt", "in-doubt", "open"))
                .change("clse", close -> close.addRoles("handler"))
                .change("close", close -> close.addRoles("nobody"))
                .wait(new WaitRule("supplier", Optional.empty(), "laugh"));
        assertThat(table.check())
                .extracting(TableFinding::code)
                .containsExactly(
                        Code.UNKNOWN_TRANSITION,
                        Code.NAME_TWICE,
                        Code.UNKNOWN_STATE,
                        Code.UNREACHABLE_STATE,
                        Code.NO_EXIT,
                        Code.UNKNOWN_ROLE,
                        Code.NOBODY_MAY,
                        Code.ENDLESS_WAIT,
                        Code.UNKNOWN_FOLLOW_UP);
        assertThatIllegalArgumentException()
                .isThrownBy(table::build)
                .withMessageStartingWith("Lifecycle 'sound' must have a sound table but there is no transition 'clse'")
                .withMessageContaining("; no path leads to state 'alone'; ")
                .withMessageEndingWith("follows 'laugh', which is no step of the table");
    }

    @Test
    void onlyTheEndlessWaitIsAWarning() {
        Map<Code, Boolean> errors = new EnumMap<>(Code.class);
        for (Code code : Code.values()) {
            errors.put(code, new TableFinding(code, "", "").isError());
        }
        assertThat(errors).containsEntry(Code.ENDLESS_WAIT, false);
        errors.remove(Code.ENDLESS_WAIT);
        assertThat(errors.values()).containsOnly(true);
        assertThat(new TableFinding(Code.NO_END, "a", "sentence")).hasToString("error: sentence");
    }

    @Test
    void theShippedTablesAreSoundAndLeaveTheLongestStaysToThePolicy() {
        assertThat(Lifecycle.iso10002().check())
                .extracting(TableFinding::toString)
                .containsExactly(
                        "warning: the wait for 'complainant' has no longest stay",
                        "warning: the wait for 'supplier' has no longest stay");
        assertThat(Lifecycle.feedback().check()).isEmpty();
    }
}
