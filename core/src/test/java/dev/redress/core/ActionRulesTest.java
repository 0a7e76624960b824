package dev.redress.core;

import static org.assertj.core.api.Assertions.assertThat;

import dev.redress.core.action.Action;
import dev.redress.core.action.ActionCommand;
import dev.redress.core.action.ActionRefusal;
import dev.redress.core.action.ActionState;
import dev.redress.core.command.Act;
import dev.redress.core.command.Close;
import dev.redress.core.command.Command;
import dev.redress.core.command.Receive;
import dev.redress.core.facet.ActionKind;
import dev.redress.core.facet.Channel;
import dev.redress.core.facet.Complainant;
import dev.redress.core.facet.Plan;
import dev.redress.core.lifecycle.Decision;
import dev.redress.core.lifecycle.Lifecycles;
import dev.redress.core.lifecycle.RefusalCode;
import dev.redress.core.lifecycle.Refused;
import dev.redress.core.record.Actor;
import dev.redress.core.record.RecordId;
import dev.redress.core.store.InMemoryRecords;
import dev.redress.core.store.Stored;
import dev.redress.core.store.Worklist;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** Actions go over the same desk and into the same store as complaints. */
class ActionRulesTest {

    private static final Instant MON_2026_02_16 = Instant.parse("2026-02-16T02:00:00Z");
    private static final Instant FRI_2026_03_27 = Instant.parse("2026-03-27T07:00:00Z");
    private static final Actor BUDI = Actor.of("budi", "engineer");
    private static final RecordId A_7 = RecordId.action("A-7");

    private final InMemoryRecords records = new InMemoryRecords();
    private final Desk desk = Desk.builder()
            .records(records)
            .rules(RecordId.ACTION, ActionRules.in(ZoneId.of("Asia/Jakarta")))
            .rules(RecordId.COMPLAINT, ComplaintRules.of(Lifecycles.shipped()))
            .salts(() -> "sixteen-characters")
            .build();

    private Decision act(ActionCommand command, Instant now) {
        return desk.handle(Act.on("A-7", command).by(BUDI), now);
    }

    private void plan() {
        Plan plan = Plan.builder()
                .kind(ActionKind.CORRECTIVE)
                .cause("seal-worn")
                .owner("budi")
                .addComplaints("K-1042")
                .build();
        act(new ActionCommand.PlanAction(plan), MON_2026_02_16).orThrow();
    }

    @Test
    void anActionIsPlannedStartedAndImplemented() {
        plan();
        act(new ActionCommand.Start(), MON_2026_02_16.plusSeconds(60)).orThrow();
        Decision.Accepted last =
                act(new ActionCommand.Implement(), FRI_2026_03_27).orThrow();

        Action action = (Action) last.next();
        assertThat(action.state()).isEqualTo(ActionState.IMPLEMENTED);
        assertThat(action.version()).isEqualTo(3);
        assertThat(desk.find(A_7)).contains(action);
        assertThat(records.page(Worklist.builder()
                        .kind(RecordId.ACTION)
                        .owner("budi")
                        .state("implemented")
                        .build()))
                .extracting(Stored::snapshot)
                .containsExactly(action);
    }

    @Test
    void itIsNotImplementedBeforeItIsPlannedOrAfterNow() {
        assertThat(((Refused) act(new ActionCommand.Implement(), FRI_2026_03_27)).code())
                .isEqualTo(RefusalCode.UNKNOWN_RECORD);
        plan();
        Command later = Act.on("A-7", new ActionCommand.Implement()).by(BUDI).at(FRI_2026_03_27.plusSeconds(1));
        assertThat(((Refused) desk.handle(later, FRI_2026_03_27)).code()).isEqualTo(RefusalCode.FUTURE_DATED);
        assertThat(desk.find(A_7).orElseThrow().version()).isEqualTo(1);
    }

    @Test
    void whatIsAskedOfAComplaintIsNotForAnAction_norTheOtherWayRound() {
        plan();
        Command close =
                new dev.redress.core.command.Draft(A_7, Close.complaint("A-7").intent()).by(BUDI);
        assertThat(((Refused) desk.handle(close, FRI_2026_03_27)).code()).isEqualTo(RefusalCode.UNKNOWN_COMMAND);

        desk.handle(
                        Receive.complaint("K-1042", Complainant.of("C-204"), "leaks")
                                .heardBy(Channel.PHONE, BUDI),
                        MON_2026_02_16)
                .orThrow();
        Command start = new dev.redress.core.command.Draft(
                        RecordId.complaint("K-1042"), new Act(new ActionCommand.Start()))
                .by(BUDI);
        assertThat(((Refused) desk.handle(start, FRI_2026_03_27)).code()).isEqualTo(RefusalCode.UNKNOWN_COMMAND);
    }

    @Test
    void everyRefusalOfAnActionHasItsCode() {
        assertThat(Arrays.stream(RefusalCode.values()).map(Enum::name))
                .containsAll(
                        Arrays.stream(ActionRefusal.values()).map(Enum::name).toList());
    }
}
