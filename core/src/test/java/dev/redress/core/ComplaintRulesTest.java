package dev.redress.core;

import static dev.redress.core.Office.K_1042;
import static dev.redress.core.Office.MON_2026_02_02;
import static dev.redress.core.Office.RINA;
import static dev.redress.core.Office.TUE_2026_02_03;
import static dev.redress.core.Office.WED_2026_02_04;
import static dev.redress.core.Office.code;
import static dev.redress.core.Office.complaint;
import static dev.redress.core.Office.received;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.redress.core.command.Close;
import dev.redress.core.command.Merge;
import dev.redress.core.command.Note;
import dev.redress.core.command.Receive;
import dev.redress.core.command.ResolveAtOnce;
import dev.redress.core.command.Step;
import dev.redress.core.command.TakeOver;
import dev.redress.core.complaint.Complaint;
import dev.redress.core.edition.Edition;
import dev.redress.core.edition.Editions;
import dev.redress.core.facet.Channel;
import dev.redress.core.facet.FeedbackKind;
import dev.redress.core.facet.Outcome;
import dev.redress.core.lifecycle.Decision;
import dev.redress.core.lifecycle.Lifecycle;
import dev.redress.core.lifecycle.Lifecycles;
import dev.redress.core.lifecycle.RefusalCode;
import dev.redress.core.lifecycle.Transition;
import dev.redress.core.record.Milestones;
import dev.redress.core.record.RecordId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ComplaintRulesTest {

    private static final Edition OF_2025 = new Edition("2025-2", "25".repeat(32));
    private static final Edition OF_2026 = new Edition("2026-1", "26".repeat(32));
    private static final Lifecycles WITH_LABORATORY = Lifecycles.of(
            Lifecycle.iso10002()
                    .add(Transition.stay("send-to-laboratory", Set.of("received")))
                    .build(),
            Lifecycle.feedback().build());

    private final Interfering records = new Interfering();

    private Desk desk(ComplaintRules rules) {
        return Desk.builder()
                .records(records)
                .salts(Office.salts())
                .rules(RecordId.COMPLAINT, rules)
                .build();
    }

    private static ComplaintRules with(Lifecycles lifecycles, Edition edition, Editions<Lifecycles> earlier) {
        return ComplaintRules.of(lifecycles, edition, earlier);
    }

    @Test
    void aComplaintIsDecidedByTheEditionItWasReceivedUnder() {
        desk(with(WITH_LABORATORY, OF_2025, (scope, edition) -> Optional.empty()))
                .handle(received("K-1042"), MON_2026_02_02)
                .orThrow();
        Desk now = desk(with(
                Lifecycles.shipped(),
                OF_2026,
                (scope, edition) -> edition.equals(OF_2025) ? Optional.of(WITH_LABORATORY) : Optional.empty()));

        Decision.Accepted accepted = now.handle(
                        Step.complaint("K-1042", "send-to-laboratory").by(RINA), TUE_2026_02_03)
                .orThrow();
        now.handle(received("K-1043"), TUE_2026_02_03).orThrow();

        assertThat(accepted.complaint().edition()).contains(OF_2025);
        assertThat(code(now.handle(
                        Step.complaint("K-1043", "send-to-laboratory").by(RINA), WED_2026_02_04)))
                .isEqualTo(RefusalCode.UNKNOWN_COMMAND);
    }

    @Test
    void aStepThatMovesNothingIsOnRecordAllTheSame() {
        Desk desk = desk(ComplaintRules.of(WITH_LABORATORY));
        desk.handle(received("K-1042"), MON_2026_02_02).orThrow();

        Decision.Accepted accepted = desk.handle(
                        Step.complaint("K-1042", "send-to-laboratory").by(RINA), TUE_2026_02_03)
                .orThrow();

        assertThat(accepted.next().version()).isEqualTo(2);
        assertThat(accepted.complaint().life().state()).isEqualTo("received");
        assertThat(accepted.next().milestones().have("reached send-to-laboratory"))
                .isTrue();
    }

    @Test
    void anUnknownEditionIsRefusedAndNeverDecidedByTheNewest() {
        desk(with(Lifecycles.shipped(), OF_2025, (scope, edition) -> Optional.empty()))
                .handle(received("K-1042"), MON_2026_02_02)
                .orThrow();
        Desk now = desk(with(Lifecycles.shipped(), OF_2026, (scope, edition) -> Optional.empty()));

        Decision decision = now.handle(Note.complaint("K-1042", "erp", "x").by(RINA), TUE_2026_02_03);

        assertThat(code(decision)).isEqualTo(RefusalCode.UNKNOWN_EDITION);
        assertThat(decision.toString()).contains("2025-2");
        assertThat(now.find(K_1042)).isPresent();
    }

    @Test
    void editionsAreAskedForTheScopeOfTheRecord() {
        ComplaintRules rules = with(
                Lifecycles.shipped(),
                OF_2026,
                (scope, edition) -> scope.equals("north") ? Optional.of(WITH_LABORATORY) : Optional.empty());
        Desk old = desk(with(WITH_LABORATORY, OF_2025, (scope, edition) -> Optional.empty()));
        Complaint north = old.handle(complaint("K-1").in("north").heardBy(Channel.WEB, RINA), MON_2026_02_02)
                .orThrow()
                .complaint();
        Complaint south = old.handle(complaint("K-1").in("south").heardBy(Channel.WEB, RINA), MON_2026_02_02)
                .orThrow()
                .complaint();
        assertThat(rules.lifecycle(north)).isPresent();
        assertThat(rules.lifecycle(south)).isEmpty();
    }

    @Test
    void eachKindOfFeedbackHasItsLifecycle() {
        Desk desk = desk(ComplaintRules.of(Lifecycles.shipped()));
        desk.handle(Receive.praise("P-1", Office.ACME, "well done").heardBy(Channel.PHONE, RINA), MON_2026_02_02)
                .orThrow();
        Decision.Accepted closed =
                desk.handle(Close.complaint("P-1").by(RINA), TUE_2026_02_03).orThrow();
        assertThat(closed.complaint().life().state()).isEqualTo("closed");
        assertThat(closed.complaint().receipt().kind()).isEqualTo(FeedbackKind.PRAISE);
        Receive question = Receive.enquiry("Q-1", Office.ACME, "how long is the warranty");
        assertThat(code(desk.handle(
                        ResolveAtOnce.of(question, Outcome.UPHELD, "two years").heardBy(Channel.PHONE, RINA),
                        MON_2026_02_02)))
                .isEqualTo(RefusalCode.UNKNOWN_COMMAND);
    }

    @Test
    void aComplaintIsResolvedOnTheFirstCallInOneCommit() {
        Desk desk = desk(ComplaintRules.of(Lifecycles.shipped()));
        Decision.Accepted resolved = desk.handle(
                        ResolveAtOnce.of(complaint("K-1042"), Outcome.UPHELD, "a new seal is on its way")
                                .heardBy(Channel.PHONE, RINA),
                        MON_2026_02_02)
                .orThrow();
        assertThat(resolved.complaint().life().state()).isEqualTo("closed");
        assertThat(records.commits).isEqualTo(1);
    }

    @Test
    void nothingIsTakenOverFromTheFutureNorMergedIntoNoNumber() {
        Desk desk = desk(ComplaintRules.of(Lifecycles.shipped()));
        desk.handle(received("K-1042"), MON_2026_02_02).orThrow();
        assertThat(code(desk.handle(
                        TakeOver.complaint("K-1042", WED_2026_02_04, "K-7").by(RINA), TUE_2026_02_03)))
                .isEqualTo(RefusalCode.FUTURE_DATED);
        assertThatIllegalArgumentException().isThrownBy(() -> Merge.complaint("K-1042", " "));
    }

    @Test
    void aFullRecordRefusesAndCanStillBeReadAndErased() {
        Desk desk = desk(ComplaintRules.of(Lifecycles.shipped()));
        desk.handle(received("K-1042"), MON_2026_02_02).orThrow();
        int accepted = 0;
        Decision last;
        do {
            last = desk.handle(
                    Note.complaint("K-1042", "erp", "x").by(RINA).observed(), TUE_2026_02_03.plusSeconds(accepted));
            accepted += last instanceof Decision.Accepted ? 1 : 0;
        } while (last instanceof Decision.Accepted && accepted < Milestones.MOST);

        assertThat(code(last)).isEqualTo(RefusalCode.RECORD_FULL);
        Complaint full = (Complaint) desk.find(K_1042).orElseThrow();
        assertThat(full.milestones().size()).isBetween(Milestones.MOST - 100, Milestones.MOST);
        assertThat(full).isEqualTo(Complaint.replay(K_1042, records.history(K_1042, 0, 5_000)));
        assertThat(code(desk.handle(Note.complaint("K-1042", "erp", "x").by(RINA), WED_2026_02_04)))
                .isEqualTo(RefusalCode.RECORD_FULL);
        assertThat(List.copyOf(desk.erase(K_1042, RINA, "asked for", WED_2026_02_04)
                        .orThrow()
                        .events()))
                .hasSize(1);
    }
}
