package dev.redress.core.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.redress.core.action.ActionCommand.CountRecall;
import dev.redress.core.action.ActionCommand.Drop;
import dev.redress.core.action.ActionCommand.Implement;
import dev.redress.core.action.ActionCommand.PlanAction;
import dev.redress.core.action.ActionCommand.Serve;
import dev.redress.core.action.ActionCommand.Start;
import dev.redress.core.action.ActionCommand.Verify;
import dev.redress.core.action.ActionDecision.Accepted;
import dev.redress.core.action.ActionDecision.Refused;
import dev.redress.core.event.ActionEvent;
import dev.redress.core.event.FromNewerVersion;
import dev.redress.core.event.Noted;
import dev.redress.core.facet.ActionKind;
import dev.redress.core.facet.Plan;
import dev.redress.core.facet.Verdict;
import dev.redress.core.made.Maker;
import dev.redress.core.made.Words;
import dev.redress.core.privacy.Personal;
import dev.redress.core.record.Fingerprint;
import dev.redress.core.record.Milestones;
import dev.redress.core.record.RecordId;
import dev.redress.core.record.Stamp;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ActionLifeTest {

    private static final RecordId A7 = RecordId.action("A-7");
    private static final ZoneId JAKARTA = ZoneId.of("Asia/Jakarta");
    private static final Instant MON_2026_02_16 = Instant.parse("2026-02-16T02:00:00Z");
    private static final Instant FRI_2026_03_27 = Instant.parse("2026-03-27T07:00:00Z");
    private static final Instant THU_2026_06_25 = Instant.parse("2026-06-25T07:00:00Z");
    private static final Verdict WORKED = new Verdict(Verdict.Effect.EFFECTIVE, 12, 4_000, 2, 4_200, Optional.empty());

    private static Plan plan(ActionKind kind) {
        return Plan.builder()
                .kind(kind)
                .cause("seal-worn")
                .description(Personal.of("Budi swaps the seals"))
                .addComplaints("K-1042")
                .build();
    }

    private static ActionDecision decide(Optional<Action> action, ActionCommand command, Instant at) {
        return ActionLife.decide(A7, action, command, Stamp.at(at, "budi"), JAKARTA, () -> "0123456789abcdef");
    }

    private static Action accepted(Optional<Action> action, ActionCommand command, Instant at) {
        return ((Accepted) decide(action, command, at)).next();
    }

    private static Refused refused(Action action, ActionCommand command, Instant at) {
        return (Refused) decide(Optional.of(action), command, at);
    }

    private static Action planned(ActionKind kind) {
        return accepted(Optional.empty(), new PlanAction(plan(kind)), MON_2026_02_16);
    }

    private static Action in(ActionState state) {
        Action planned = planned(ActionKind.RECALL);
        return switch (state) {
            case PLANNED -> planned;
            case UNDER_WAY -> accepted(Optional.of(planned), new Start(), MON_2026_02_16);
            case IMPLEMENTED -> accepted(Optional.of(planned), new Implement(), FRI_2026_03_27);
            case VERIFIED -> accepted(Optional.of(in(ActionState.IMPLEMENTED)), new Verify(WORKED), THU_2026_06_25);
            case DROPPED -> accepted(Optional.of(planned), new Drop("too-costly"), MON_2026_02_16);
        };
    }

    private static ActionCommand command(ActionVerb verb) {
        return switch (verb) {
            case PLAN -> new PlanAction(plan(ActionKind.RECALL));
            case START -> new Start();
            case IMPLEMENT -> new Implement();
            case VERIFY -> new Verify(WORKED);
            case DROP -> new Drop("too-costly");
            case SERVE -> new Serve("K-1050");
            case COUNT_RECALL -> new CountRecall(new Recall(1_200, 900, 640));
        };
    }

    @Test
    void planningSealsTheWords() {
        Action action = planned(ActionKind.CORRECTIVE);
        assertThat(action.plan().description()).contains(Personal.sealed("0123456789abcdef", "Budi swaps the seals"));
    }

    @ParameterizedTest
    @CsvSource({
        "PLANNED, START IMPLEMENT DROP SERVE COUNT_RECALL",
        "UNDER_WAY, IMPLEMENT DROP SERVE COUNT_RECALL",
        "IMPLEMENTED, VERIFY SERVE COUNT_RECALL",
        "VERIFIED, SERVE COUNT_RECALL",
        "DROPPED, ''"
    })
    void eachStateHasItsVerbs(ActionState state, String verbs) {
        Set<String> expected = verbs.isEmpty() ? Set.of() : Set.of(verbs.split(" "));
        assertThat(ActionLife.possibleIn(state))
                .extracting(ActionVerb::name)
                .containsExactlyInAnyOrderElementsOf(expected);
        for (ActionVerb verb : ActionVerb.values()) {
            ActionDecision decision = decide(Optional.of(in(state)), command(verb), THU_2026_06_25);
            if (expected.contains(verb.name())) {
                assertThat(decision).as(verb.code()).isInstanceOf(Accepted.class);
            } else {
                ActionRefusal code =
                        verb == ActionVerb.PLAN ? ActionRefusal.RECORD_EXISTS : ActionRefusal.NOT_IN_THIS_STATE;
                assertThat(decision)
                        .as(verb.code())
                        .isEqualTo(new Refused(code, ActionLife.possibleIn(state), Optional.empty()));
            }
        }
        assertThat(state.isFinal()).isEqualTo(state == ActionState.VERIFIED || state == ActionState.DROPPED);
    }

    @Test
    void aVerdictWaitsForTheEndOfTheSpan_toTheMicrosecond() {
        Action implemented = in(ActionState.IMPLEMENTED);
        assertThat(refused(implemented, new Verify(WORKED), THU_2026_06_25.minusNanos(1_000)))
                .isEqualTo(new Refused(
                        ActionRefusal.WAITING_PERIOD,
                        Set.of(ActionVerb.VERIFY, ActionVerb.SERVE, ActionVerb.COUNT_RECALL),
                        Optional.of(THU_2026_06_25)));
        assertThat(accepted(Optional.of(implemented), new Verify(WORKED), THU_2026_06_25)
                        .verdict())
                .contains(WORKED);
    }

    @Test
    void theWaitingPeriodIsCountedInTheDaysOfTheZone() {
        ZoneId berlin = ZoneId.of("Europe/Berlin");
        Instant winterNoon = Instant.parse("2026-03-27T11:00:00Z");
        Instant summerNoon = Instant.parse("2026-06-25T10:00:00Z");
        Action implemented = accepted(Optional.of(planned(ActionKind.CORRECTIVE)), new Implement(), winterNoon);
        Stamp early = Stamp.at(summerNoon.minusSeconds(1), "budi");
        assertThat(ActionLife.decide(A7, Optional.of(implemented), new Verify(WORKED), early, berlin, () -> ""))
                .isInstanceOf(Refused.class);
        Stamp inTime = Stamp.at(summerNoon, "budi");
        assertThat(ActionLife.decide(A7, Optional.of(implemented), new Verify(WORKED), inTime, berlin, () -> ""))
                .isInstanceOf(Accepted.class);
    }

    @Test
    void nothingHappensBeforeThePlanning_norAStepBeforeTheLastOne() {
        Action implemented = in(ActionState.IMPLEMENTED);
        assertThat(refused(implemented, new Serve("K-1"), MON_2026_02_16.minusSeconds(1))
                        .notBefore())
                .contains(MON_2026_02_16);
        assertThat(accepted(Optional.of(implemented), new Serve("K-1"), MON_2026_02_16)
                        .complaints())
                .contains("K-1");
        Action started = accepted(Optional.of(planned(ActionKind.CORRECTIVE)), new Start(), FRI_2026_03_27);
        assertThat(refused(started, new Implement(), FRI_2026_03_27.minusSeconds(1)))
                .extracting(Refused::code, Refused::notBefore)
                .containsExactly(ActionRefusal.OUT_OF_ORDER, Optional.of(FRI_2026_03_27));
    }

    @Test
    void aComplaintIsServedOnce() {
        assertThat(refused(planned(ActionKind.CORRECTIVE), new Serve("K-1042"), FRI_2026_03_27)
                        .code())
                .isEqualTo(ActionRefusal.ALREADY_SERVED);
    }

    @Test
    void onlyARecallCountsUnits() {
        assertThat(refused(planned(ActionKind.CORRECTIVE), new CountRecall(new Recall(1, 1, 1)), FRI_2026_03_27)
                        .code())
                .isEqualTo(ActionRefusal.NOT_A_RECALL);
    }

    @ParameterizedTest
    @CsvSource({
        "1200,900,640,true",
        "1300,901,641,true",
        "1199,900,640,false",
        "1200,899,640,false",
        "1200,900,639,false"
    })
    void noCountOfARecallFalls(long affected, long reached, long recovered, boolean isAccepted) {
        Action counted =
                accepted(Optional.of(planned(ActionKind.RECALL)), command(ActionVerb.COUNT_RECALL), FRI_2026_03_27);
        Recall next = new Recall(affected, reached, recovered);
        ActionDecision decision = decide(Optional.of(counted), new CountRecall(next), FRI_2026_03_27);
        if (isAccepted) {
            assertThat(((Accepted) decision).next().recall()).contains(next);
        } else {
            assertThat(((Refused) decision).code()).isEqualTo(ActionRefusal.COUNT_FELL);
        }
    }

    @Test
    void withoutAnActionOnlyPlanningIsPossible() {
        for (ActionVerb verb : ActionVerb.values()) {
            ActionDecision decision = decide(Optional.empty(), command(verb), FRI_2026_03_27);
            assertThat(decision.match(new ActionDecision.Cases<String>() {
                        @Override
                        public String accepted(Accepted accepted) {
                            return accepted.event().getClass().getSimpleName();
                        }

                        @Override
                        public String refused(Refused refused) {
                            return refused.code().code() + refused.allowed();
                        }
                    }))
                    .isEqualTo(verb == ActionVerb.PLAN ? "ActionPlanned" : "unknown-record[PLAN]");
        }
    }

    @Test
    void aRecordFromANewerVersionTakesNothing() {
        Action newer =
                planned(ActionKind.RECALL).after(new FromNewerVersion(Stamp.at(FRI_2026_03_27, "budi"), "x", "{}"));
        assertThat(refused(newer, new Start(), FRI_2026_03_27))
                .isEqualTo(new Refused(ActionRefusal.NEWER_VERSION, Set.of(), Optional.empty()));
    }

    @Test
    void aFullRecordTakesNothing() {
        Noted noted = new Noted(Stamp.at(FRI_2026_03_27, "x"), "s", "c", "", Map.of());
        Action nearly = planned(ActionKind.RECALL).after(Collections.nCopies(Milestones.MOST - 2, noted));
        assertThat(decide(Optional.of(nearly), new Start(), FRI_2026_03_27)).isInstanceOf(Accepted.class);
        assertThat(refused(nearly.after(noted), new Start(), FRI_2026_03_27).code())
                .isEqualTo(ActionRefusal.RECORD_FULL);
    }

    @Test
    void wordsOfACommandAreBounded() {
        assertThat(new Drop("x".repeat(200)).reason()).hasSize(200);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Drop("x".repeat(201)))
                .withMessage("Argument 'reason' must have 1 to 200 characters, not all blank, but had 201");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Serve(" "))
                .withMessage("Argument 'complaint' must have 1 to 200 characters, not all blank, but had 1");
    }

    @Test
    void eachCommandHasAFingerprintOfItsOwn() {
        List<String> seen = new ArrayList<>();
        for (ActionVerb verb : ActionVerb.values()) {
            assertThat(command(verb)).hasToString(verb.code());
            assertThat(Fingerprint.of(command(verb))).isEqualTo(Fingerprint.of(command(verb)));
            seen.add(Fingerprint.of(command(verb)));
        }
        seen.add(Fingerprint.of(new PlanAction(plan(ActionKind.CORRECTIVE))));
        seen.add(Fingerprint.of(new CountRecall(new Recall(1_200, 900, 641))));
        seen.add(Fingerprint.of(new Serve("K-1051")));
        seen.add(Fingerprint.of(
                new Verify(new Verdict(Verdict.Effect.NOT_EFFECTIVE, 12, 4_000, 2, 4_200, Optional.empty()))));
        assertThat(seen).doesNotHaveDuplicates();
    }

    @Property(tries = 200)
    void whateverIsAsked_aVerdictNeverComesBeforeItsTime_andCountsNeverFall(@ForAll long seed) {
        Maker maker = Maker.random(seed, Words.FEW);
        Optional<Action> action = Optional.empty();
        Recall most = new Recall(0, 0, 0);
        for (int i = 0; i < 40; i++) {
            Stamp stamp = maker.make(Stamp.class);
            ActionCommand asked = maker.make(ActionCommand.class);
            ActionDecision decision = ActionLife.decide(A7, action, asked, stamp, JAKARTA, () -> "0123456789abcdef");
            if (decision instanceof Accepted accepted) {
                ActionEvent event = accepted.event();
                assertThat(accepted.next())
                        .isEqualTo(action.map(before -> before.after(event)).orElse(accepted.next()));
                if (event instanceof ActionEvent.ActionVerified) {
                    assertThat(stamp.occurredAt())
                            .isAfterOrEqualTo(action.orElseThrow()
                                    .spans(JAKARTA)
                                    .orElseThrow()
                                    .after()
                                    .until());
                }
                assertThat(accepted.next().recall().orElse(most).follows(most)).isTrue();
                most = accepted.next().recall().orElse(most);
                action = Optional.of(accepted.next());
            }
        }
    }
}
