package dev.redress.core;

import static dev.redress.core.Office.FRI_2026_02_06;
import static dev.redress.core.Office.K_1042;
import static dev.redress.core.Office.MON_2026_02_02;
import static dev.redress.core.Office.RINA;
import static dev.redress.core.Office.THU_2026_02_05;
import static dev.redress.core.Office.TUE_2026_02_03;
import static dev.redress.core.Office.WED_2026_02_04;
import static dev.redress.core.Office.code;
import static dev.redress.core.Office.complaint;
import static dev.redress.core.Office.history;
import static dev.redress.core.Office.kinds;
import static dev.redress.core.Office.received;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.redress.core.command.AnswerRemedy;
import dev.redress.core.command.Assess;
import dev.redress.core.command.CarryOut;
import dev.redress.core.command.Close;
import dev.redress.core.command.Command;
import dev.redress.core.command.Investigate;
import dev.redress.core.command.OfferRemedy;
import dev.redress.core.command.Tell;
import dev.redress.core.complaint.Complaint;
import dev.redress.core.event.Event;
import dev.redress.core.facet.Assessment;
import dev.redress.core.facet.Channel;
import dev.redress.core.facet.Outcome;
import dev.redress.core.facet.Purpose;
import dev.redress.core.facet.RemedyKind;
import dev.redress.core.facet.Severity;
import dev.redress.core.lifecycle.Decision;
import dev.redress.core.lifecycle.RefusalCode;
import dev.redress.core.lifecycle.Refused;
import dev.redress.core.record.RecordId;
import dev.redress.core.store.Stored;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DeskTest {

    private final Interfering records = new Interfering();
    private final Log log = new Log();
    private final Desk desk = Office.desk(records).monitor(log).build();

    private Decision.Accepted ok(Command command, Instant now) {
        return desk.handle(command, now).orThrow();
    }

    @Test
    void tenLinesTakeAComplaintFromItsReceiptToItsEnd() {
        Assessment serious = Assessment.builder().severity(Severity.HIGH).build();
        String k = "K-1042";

        assertThat(kinds(ok(received(k), MON_2026_02_02).events())).containsExactly("Received");
        ok(Tell.acknowledgement(k).by(Channel.EMAIL, RINA), MON_2026_02_02.plusSeconds(1_800));
        ok(Assess.complaint(k, serious).by(RINA), MON_2026_02_02.plusSeconds(3_600));
        ok(Investigate.complaint(k).by(RINA), TUE_2026_02_03);
        ok(OfferRemedy.complaint(k, "R-1", RemedyKind.REPAIR).by(RINA), WED_2026_02_04);
        Decision.Accepted decided = ok(
                Tell.decision(k, Outcome.UPHELD, "seal replaced free of charge")
                        .also(Purpose.APOLOGY)
                        .by(Channel.EMAIL, RINA),
                THU_2026_02_05);
        assertThat(kinds(decided.events())).containsExactly("Decided", "Told", "Moved");
        ok(AnswerRemedy.accepted(k, "R-1").by(RINA), THU_2026_02_05.plusSeconds(3_600));
        ok(CarryOut.remedy(k, "R-1").by(RINA), FRI_2026_02_06);
        Decision.Accepted closed = ok(Close.complaint(k).by(RINA), FRI_2026_02_06.plusSeconds(60));

        assertThat(closed.complaint().life().state()).isEqualTo("closed");
        assertThat(closed.complaint().outcome()).contains(Outcome.UPHELD);
        assertThat(kinds(history(records, K_1042)))
                .containsExactly(
                        "Received",
                        "Told",
                        "Assessed",
                        "Moved",
                        "Moved",
                        "RemedyOffered",
                        "Decided",
                        "Told",
                        "Moved",
                        "RemedyMoved",
                        "Moved",
                        "RemedyMoved",
                        "Moved",
                        "Ended");
        assertThat(closed.next().version()).isEqualTo(14);
        assertThat(Complaint.replay(K_1042, records.history(K_1042, 0, 100))).isEqualTo(closed.next());
    }

    @Test
    void aRecordIsFoundAsItWasLastCommitted() {
        assertThat(desk.find(K_1042)).isEmpty();
        Decision.Accepted accepted = ok(received("K-1042"), MON_2026_02_02);
        assertThat(desk.find(K_1042)).contains(accepted.next());
    }

    @Test
    void whatCameDueIsStoredWithTheCommandInOneCommitAndFirst() {
        Desk watched = Office.desk(records)
                .watch(new Alarm("late", TUE_2026_02_03, THU_2026_02_05, MON_2026_02_02.plus(Duration.ofDays(90))))
                .build();
        watched.handle(received("K-1042"), MON_2026_02_02).orThrow();
        assertThat(records.find(K_1042).orElseThrow().lookAt()).contains(TUE_2026_02_03);

        Decision.Accepted accepted = watched.handle(
                        Tell.acknowledgement("K-1042").by(Channel.EMAIL, RINA), FRI_2026_02_06)
                .orThrow();

        assertThat(kinds(accepted.events())).containsExactly("Noted", "Noted", "Told");
        assertThat(accepted.events().stream().map(event -> event.stamp().occurredAt()))
                .containsExactly(TUE_2026_02_03, THU_2026_02_05, FRI_2026_02_06);
        assertThat(accepted.next().version()).isEqualTo(4);
        assertThat(records.commits).isEqualTo(2);
        Stored stored = records.find(K_1042).orElseThrow();
        assertThat(stored.lookAt()).contains(MON_2026_02_02.plus(Duration.ofDays(90)));
        assertThat(stored.columns().nextPromise()).contains("late");
        assertThat(records.claim(FRI_2026_02_06, Duration.ofMinutes(1), 10)).hasSize(2);
    }

    @Test
    void whatIsDueAtOnceComesWithTheReceipt() {
        Desk watched =
                Office.desk(records).watch(new Alarm("at once", MON_2026_02_02)).build();
        Decision.Accepted accepted =
                watched.handle(received("K-1042"), MON_2026_02_02).orThrow();
        assertThat(kinds(accepted.events())).containsExactly("Received", "Noted");
        assertThat(records.find(K_1042).orElseThrow().snapshot()).isEqualTo(accepted.next());
    }

    @Test
    void aRefusedCommandLeavesNoTrace() {
        Desk watched =
                Office.desk(records).watch(new Alarm("late", TUE_2026_02_03)).build();
        watched.handle(received("K-1042"), MON_2026_02_02).orThrow();
        Stored before = records.find(K_1042).orElseThrow();
        Command close = Close.complaint("K-1042").by(RINA).under("c-1");

        Decision decision = watched.handle(close, WED_2026_02_04);

        assertThat(code(decision)).isEqualTo(RefusalCode.NOT_IN_THIS_STATE);
        assertThat(records.find(K_1042)).contains(before);
        assertThat(history(records, K_1042)).hasSize(1);
        assertThat(records.remembered(K_1042, close.remembered(WED_2026_02_04))).isEmpty();
        assertThat(records.claim(FRI_2026_02_06, Duration.ofMinutes(1), 10)).isEmpty();
        assertThat(records.commits).isEqualTo(1);
    }

    @Test
    void aRetryAfterALostAnswerGetsTheFirstAnswer() {
        ok(received("K-1042"), MON_2026_02_02);
        Command tell = Tell.acknowledgement("K-1042").by(Channel.EMAIL, RINA).under("crm-88121");
        Decision.Accepted first = ok(tell, TUE_2026_02_03);
        assertThat(ok(tell, TUE_2026_02_03.plusSeconds(5))).isEqualTo(first);

        ok(Investigate.complaint("K-1042").by(RINA), WED_2026_02_04);

        assertThat(ok(tell, THU_2026_02_05)).isEqualTo(first);
        assertThat(history(records, K_1042)).hasSize(3);
    }

    @Test
    void theFirstAnswerHasWhatCameDueWithIt() {
        Desk watched =
                Office.desk(records).watch(new Alarm("late", TUE_2026_02_03)).build();
        Command receive = received("K-1042").under("r-1");
        Decision.Accepted receipt = watched.handle(receive, MON_2026_02_02).orThrow();
        Command tell = Tell.progress("K-1042").by(Channel.EMAIL, RINA).under("t-1");
        Decision.Accepted first = watched.handle(tell, WED_2026_02_04).orThrow();
        assertThat(kinds(first.events())).containsExactly("Noted", "Told");

        assertThat(watched.handle(receive, THU_2026_02_05)).isEqualTo(receipt);
        assertThat(watched.handle(tell, THU_2026_02_05)).isEqualTo(first);
    }

    @Test
    void aCommandIdIsNotGoodForTwoThings() {
        ok(received("K-1042"), MON_2026_02_02);
        ok(Tell.progress("K-1042").by(Channel.EMAIL, RINA).under("t-1"), TUE_2026_02_03);

        Command other = Tell.delay("K-1042").by(Channel.EMAIL, RINA).under("t-1");

        assertThat(code(desk.handle(other, WED_2026_02_04))).isEqualTo(RefusalCode.COMMAND_ID_REUSED);
        assertThat(history(records, K_1042)).hasSize(2);
    }

    @Test
    void thePlainCommandTwiceAtOneInstantIsOneAndAtTwoInstantsTwo() {
        ok(received("K-1042"), MON_2026_02_02);
        Command progress = Tell.progress("K-1042").saying("soon").by(Channel.EMAIL, RINA);
        Decision.Accepted first = ok(progress, TUE_2026_02_03);
        assertThat(ok(progress, TUE_2026_02_03)).isEqualTo(first);
        assertThat(history(records, K_1042)).hasSize(2);

        ok(progress, WED_2026_02_04);
        assertThat(history(records, K_1042)).hasSize(3);
    }

    @Test
    void aReferenceNumberIsGivenOnce() {
        ok(complaint("K-1042").reference("C-2026-0107").heardBy(Channel.WEB, RINA), MON_2026_02_02);

        Decision second =
                desk.handle(complaint("K-1043").reference("C-2026-0107").heardBy(Channel.WEB, RINA), MON_2026_02_02);

        assertThat(code(second)).isEqualTo(RefusalCode.KEY_TAKEN);
        assertThat(((Refused) second).detail()).isEqualTo("reference C-2026-0107");
        assertThat(desk.find(RecordId.complaint("K-1043"))).isEmpty();
        ok(Tell.progress("K-1042").by(Channel.EMAIL, RINA), TUE_2026_02_03);
    }

    @Test
    void scopesDoNotMix() {
        ok(complaint("K-1042").in("north").reference("C-1").heardBy(Channel.WEB, RINA), MON_2026_02_02);
        assertThat(desk.find(K_1042)).isEmpty();
        assertThat(code(desk.handle(Investigate.complaint("K-1042").by(RINA), TUE_2026_02_03)))
                .isEqualTo(RefusalCode.UNKNOWN_RECORD);

        ok(complaint("K-1042").in("south").reference("C-1").heardBy(Channel.WEB, RINA), MON_2026_02_02);
        ok(Investigate.complaint("K-1042").in("south").by(RINA), TUE_2026_02_03);

        assertThat(history(records, K_1042.in("north"))).hasSize(1);
        assertThat(history(records, K_1042.in("south"))).hasSize(2);
    }

    @Test
    void whatThereIsCannotBeReceivedAgainAndWhatThereIsNotCannotBeHandled() {
        ok(received("K-1042"), MON_2026_02_02);
        assertThat(code(desk.handle(received("K-1042"), TUE_2026_02_03))).isEqualTo(RefusalCode.RECORD_EXISTS);
        assertThat(code(desk.handle(Investigate.complaint("K-1").by(RINA), TUE_2026_02_03)))
                .isEqualTo(RefusalCode.UNKNOWN_RECORD);
    }

    @Test
    void aKindWithoutRulesIsRefused() {
        Command plan = new Command(
                RecordId.action("A-1"),
                Investigate.complaint("K-1042").intent(),
                RINA,
                Optional.empty(),
                Optional.empty(),
                false);
        assertThat(code(desk.handle(plan, TUE_2026_02_03))).isEqualTo(RefusalCode.UNKNOWN_KIND);
        assertThat(code(desk.adopt(RecordId.action("A-1"), List.<Event>of(), MON_2026_02_02, TUE_2026_02_03)))
                .isEqualTo(RefusalCode.UNKNOWN_KIND);
    }

    @Test
    void theMonitorHearsIdsVerbsAndCodes() {
        ok(received("K-1042"), MON_2026_02_02);
        desk.handle(Close.complaint("K-1042", "he shouted").by(RINA), TUE_2026_02_03);
        assertThat(log.lines).containsExactly("accepted receive K-1042 1", "refused close K-1042 not-in-this-state");
    }

    @Test
    void aDeskNeedsRecordsSaltsRulesAndAnAttempt() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Desk.builder().build())
                .withMessage("A desk must have records, salts, rules and at least one attempt but had"
                        + " records: false, salts: false, rules for: [], attempts: 10");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Office.desk(records).attempts(0).build())
                .withMessageContaining("attempts: 0");
    }
}
