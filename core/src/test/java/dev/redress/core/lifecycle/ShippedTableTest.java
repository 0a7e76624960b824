package dev.redress.core.lifecycle;

import static dev.redress.core.lifecycle.Given.FRI_2026_02_06;
import static dev.redress.core.lifecycle.Given.K;
import static dev.redress.core.lifecycle.Given.RINA;
import static dev.redress.core.lifecycle.Given.SHIPPED;
import static dev.redress.core.lifecycle.Given.after;
import static dev.redress.core.lifecycle.Given.ask;
import static dev.redress.core.lifecycle.Given.commands;
import static dev.redress.core.lifecycle.Given.laden;
import static dev.redress.core.lifecycle.Given.on;
import static dev.redress.core.lifecycle.Given.told;
import static org.assertj.core.api.Assertions.assertThat;

import dev.redress.core.command.Command;
import dev.redress.core.command.FinishTask;
import dev.redress.core.command.Intent;
import dev.redress.core.command.Step;
import dev.redress.core.complaint.Complaint;
import dev.redress.core.event.ContactEvent;
import dev.redress.core.facet.Purpose;
import dev.redress.core.record.Stamp;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the shipped table says, written down a second time, by hand. */
class ShippedTableTest {

    private static final Set<String> EVERYWHERE_OPEN = Set.of(
            "tell",
            "hear",
            "assign",
            "assess",
            "change-facts",
            "await",
            "resume",
            "find-cause",
            "offer-remedy",
            "accept-remedy",
            "refuse-remedy",
            "carry-out-remedy",
            "give-task",
            "finish-task",
            "link",
            "attach",
            "name-action",
            "reach",
            "note",
            "take-over",
            "extend",
            "set-due",
            "release-due",
            "reset-clock",
            "withdraw");

    private static Map<String, Set<String>> expected() {
        Map<String, Set<String>> all = new TreeMap<>();
        all.put(
                "received",
                open("end-referral", "investigate", "decide", "out-of-scope", "merge", "refer", "add-part"));
        all.put(
                "in-assessment",
                open("end-referral", "investigate", "decide", "out-of-scope", "merge", "refer", "add-part"));
        all.put("in-investigation", open("end-referral", "decide", "merge", "refer", "add-part"));
        all.put("decided", open("end-referral", "decide", "close", "contest", "merge", "refer"));
        all.put("remedy", open("end-referral", "decide", "close", "contest", "merge", "refer"));
        all.put("external", open("end-referral"));
        all.put("closed", Set.of("carry-out-remedy", "refer", "end-referral", "reopen"));
        all.put("withdrawn", Set.of("reopen"));
        all.put("out-of-scope", Set.of("reopen"));
        all.put("merged", Set.of());
        return all;
    }

    private static Set<String> open(String... beside) {
        Set<String> all = new TreeSet<>(EVERYWHERE_OPEN);
        all.addAll(List.of(beside));
        return all;
    }

    static Stream<String> states() {
        return SHIPPED.states().stream();
    }

    /** What a command needs beside its state. */
    private static Complaint ready(String state, String verb) {
        Complaint laden = laden(state);
        return switch (verb) {
            case "close" ->
                Set.of("decided", "remedy").contains(state)
                        ? after(laden, FinishTask.complaint(K, "open", "ok").by(RINA))
                        : laden;
            case "out-of-scope" ->
                Set.of("received", "in-assessment").contains(state)
                        ? after(laden, told(Purpose.RECOURSE_INSIDE))
                        : laden;
            case "end-referral" ->
                laden.after(new ContactEvent.Referred(Stamp.at(FRI_2026_02_06, "rina"), "ombudsman", Optional.empty()));
            default -> laden;
        };
    }

    @ParameterizedTest
    @MethodSource("states")
    void everyPairOfStateAndVerbIsAllowedOrRefusedAsWritten(String state) {
        Set<String> allowed = expected().get(state);
        commands().forEach((verb, command) -> {
            Complaint complaint = ready(state, verb);
            assertThat(complaint.life().state()).isEqualTo(state);
            Decision decision = ask(complaint, command);
            if (allowed.contains(verb)) {
                assertThat(decision).as("%s in %s", verb, state).isInstanceOf(Decision.Accepted.class);
                assertThat(decision.orThrow().next())
                        .isEqualTo(complaint.after(decision.orThrow().events()));
            } else {
                assertThat(decision).as("%s in %s", verb, state).isInstanceOfSatisfying(Refused.class, refused -> {
                    assertThat(refused.code()).isEqualTo(RefusalCode.NOT_IN_THIS_STATE);
                    assertThat(refused.detail()).isEqualTo(verb);
                });
            }
        });
    }

    @ParameterizedTest
    @MethodSource("states")
    void aRefusalSaysWhatIsPossibleInstead(String state) {
        Complaint complaint = laden(state);
        Set<String> possible = new TreeSet<>(expected().get(state));
        possible.removeAll(Set.of("close", "out-of-scope"));
        if (!state.equals("external")) {
            possible.remove("end-referral");
        }
        Refused refused = (Refused) ask(complaint, Step.complaint(K, "laugh"));
        assertThat(refused.code()).isEqualTo(RefusalCode.UNKNOWN_COMMAND);
        assertThat(refused.allowed()).containsExactlyInAnyOrderElementsOf(possible);
    }

    @ParameterizedTest
    @MethodSource("states")
    void theOffersAreTheSameWithTheReasonWhyNot(String state) {
        Complaint complaint = laden(state);
        List<Offer> offers = SHIPPED.available(complaint, RINA, on(FRI_2026_02_06));
        assertThat(offers)
                .extracting(Offer::verb)
                .containsExactlyInAnyOrderElementsOf(commands().keySet());
        for (Offer offer : offers) {
            boolean inState = expected().get(state).contains(offer.verb());
            if (!inState) {
                assertThat(offer.refused().orElseThrow().code()).isEqualTo(RefusalCode.NOT_IN_THIS_STATE);
            } else if (offer.refused().isPresent()) {
                assertThat(offer.verb()).isIn("close", "out-of-scope", "end-referral");
                assertThat(offer.refused().get().code()).isEqualTo(RefusalCode.REQUIREMENTS_UNMET);
                assertThat(offer.refused().get().unmet()).hasSize(1);
            }
        }
    }

    @Test
    void everyVerbOfTheTableHasACommandHere() {
        Set<String> verbs = new TreeSet<>(commands().keySet());
        verbs.addAll(Set.of("receive", "resolve-at-once"));
        Set<String> ofTable = new TreeSet<>();
        SHIPPED.transitions().values().forEach(line -> ofTable.add(line.verb()));
        assertThat(verbs).isEqualTo(ofTable);
    }

    @Test
    void commandsThatSaySomethingCannotBeAskedForByNameAlone() {
        List<String> byName = new ArrayList<>();
        Set<Class<? extends Intent>> kinds = new HashSet<>();
        for (Command command : commands().values()) {
            kinds.add(command.intent().getClass());
            String verb = command.intent().verb();
            boolean isStep = command.intent() instanceof Step;
            assertThat(Step.isEnough(verb)).as(verb).isEqualTo(isStep);
            if (isStep) {
                byName.add(verb);
            }
        }
        assertThat(byName)
                .containsExactlyInAnyOrder("investigate", "close", "contest", "withdraw", "out-of-scope", "reopen");
        assertThat(Step.isEnough("receive") || Step.isEnough("resolve-at-once")).isFalse();
        assertThat(kinds)
                .as(
                        "but for Receive, ResolveAtOnce, Decide, which tell() stands for, and Act, which is not for complaints")
                .hasSize(Intent.class.getPermittedSubclasses().length - 4);
        assertThat(ask(laden("received"), Step.complaint(K, "decide")))
                .hasToString("refused: content-missing (decide)");
    }
}
