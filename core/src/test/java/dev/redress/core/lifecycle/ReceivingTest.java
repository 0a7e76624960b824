package dev.redress.core.lifecycle;

import static dev.redress.core.lifecycle.Given.FRI_2026_02_06;
import static dev.redress.core.lifecycle.Given.MON_2026_02_02;
import static dev.redress.core.lifecycle.Given.RINA;
import static dev.redress.core.lifecycle.Given.SHIPPED;
import static dev.redress.core.lifecycle.Given.closed;
import static dev.redress.core.lifecycle.Given.letter;
import static dev.redress.core.lifecycle.Given.on;
import static dev.redress.core.lifecycle.Given.received;
import static org.assertj.core.api.Assertions.assertThat;

import dev.redress.core.command.Close;
import dev.redress.core.command.Command;
import dev.redress.core.command.ResolveAtOnce;
import dev.redress.core.command.Step;
import dev.redress.core.complaint.Complaint;
import dev.redress.core.edition.Edition;
import dev.redress.core.event.Event;
import dev.redress.core.event.Observed;
import dev.redress.core.facet.Channel;
import dev.redress.core.facet.Outcome;
import dev.redress.core.facet.Purpose;
import dev.redress.core.facet.Severity;
import dev.redress.core.record.Actor;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReceivingTest {

    private static Decision receive(Lifecycle life, Command command) {
        return life.receive(command, on(MON_2026_02_02));
    }

    private static Command atOnce(Outcome outcome, Purpose... also) {
        return ResolveAtOnce.of(letter(), outcome, "We replace it.").also(also).heardBy(Channel.PHONE, RINA);
    }

    private static List<String> names(Decision decision) {
        return decision.orThrow().events().stream()
                .map(Event::getClass)
                .map(Class::getSimpleName)
                .toList();
    }

    @Test
    void aComplaintBeginsReceivedOwnedByWhoTookIt() {
        Complaint complaint = received();
        assertThat(complaint.life().state()).isEqualTo("received");
        assertThat(complaint.life().receivedAt()).isEqualTo(MON_2026_02_02);
        assertThat(complaint.responsibility().owner()).contains("rina");
        assertThat(complaint.version()).isEqualTo(1);
    }

    @Test
    void whatIsSeenAtOnceIsAssessedAtOnceUnderThePolicyInForce() {
        Edition edition = new Edition("2026-1", "a".repeat(64));
        Context context = new Context(MON_2026_02_02, Optional.of(edition), () -> "0123456789abcdef");
        Complaint complaint = SHIPPED.receive(letter().severity(Severity.HIGH).heardBy(Channel.PHONE, RINA), context)
                .orThrow()
                .complaint();
        assertThat(complaint.assessment().severity()).contains(Severity.HIGH);
        assertThat(complaint.edition()).contains(edition);
        assertThat(complaint.version()).isEqualTo(2);
    }

    @Test
    void whatIsResolvedOnTheFirstCallIsReceivedDecidedToldAndClosedInOne() {
        Decision decision = receive(SHIPPED, atOnce(Outcome.UPHELD));
        assertThat(names(decision)).containsExactly("Received", "Decided", "Told", "Moved", "Ended");
        Complaint complaint = decision.orThrow().complaint();
        assertThat(complaint.life().state()).isEqualTo("closed");
        assertThat(complaint.outcome()).contains(Outcome.UPHELD);
        assertThat(complaint.life().endedAt()).contains(MON_2026_02_02);
    }

    @Test
    void aRejectionOnTheFirstCallSaysHowToContestIt() {
        Refused refused = (Refused) receive(SHIPPED, atOnce(Outcome.NOT_UPHELD));
        assertThat(refused).hasToString("refused: requirements-unmet [told recourse if disputed]");
        assertThat(refused.allowed()).isEmpty();
        assertThat(receive(SHIPPED, atOnce(Outcome.NOT_UPHELD, Purpose.RECOURSE_INSIDE)))
                .isInstanceOf(Decision.Accepted.class);
    }

    @Test
    void requirementsAndRolesOfTheReceiptCount() {
        Lifecycle life = Lifecycle.iso10002()
                .change("receive", receive -> receive.addRoles("handler").requiring(Requirement.Standard.ASSESSED))
                .build();
        assertThat(receive(life, letter().heardBy(Channel.PHONE, Actor.of("budi"))))
                .hasToString("refused: role-not-allowed (receive)");
        assertThat(receive(life, letter().heardBy(Channel.PHONE, RINA)))
                .hasToString("refused: requirements-unmet [assessed]");
        assertThat(receive(life, letter().severity(Severity.LOW).heardBy(Channel.PHONE, RINA)))
                .isInstanceOf(Decision.Accepted.class);
        Command observed = letter().heardBy(Channel.PHONE, Actor.of("budi"))
                .at(FRI_2026_02_06)
                .observed();
        assertThat(receive(life, observed).orThrow().events().get(1))
                .isInstanceOfSatisfying(
                        Observed.class,
                        fact -> assertThat(fact.deviations())
                                .containsExactly("role-not-allowed", "future-dated", "requirements-unmet"));
    }

    @Test
    void aTableMayBeginInAStateOfItsOwnAndChooseIt() {
        Lifecycle life = Lifecycle.builder("own")
                .states("urgent", "open")
                .finals("noted")
                .add(Transition.builder()
                        .name("receive-urgent")
                        .verb("receive")
                        .when(Requirement.Standard.ASSESSED)
                        .addFrom(Lifecycle.START)
                        .to("urgent")
                        .build())
                .add(Transition.move("receive", "open", Lifecycle.START))
                .add(Transition.move("close", "noted", "urgent", "open"))
                .build();
        assertThat(received(life).life().state()).isEqualTo("open");
        assertThat(receive(life, letter().severity(Severity.HIGH).heardBy(Channel.PHONE, RINA))
                        .orThrow()
                        .complaint()
                        .life()
                        .state())
                .isEqualTo("urgent");
    }

    @Test
    void aTableMayEndWithTheReceipt() {
        Lifecycle life = Lifecycle.builder("praise")
                .finals("noted")
                .add(Transition.move("receive", "noted", Lifecycle.START))
                .build();
        assertThat(received(life).life().endedAt()).contains(MON_2026_02_02);
    }

    @Test
    void ofWhatIsNotThereNothingElseCanBeAsked() {
        assertThat(receive(SHIPPED, Close.complaint("K-9").by(RINA)))
                .hasToString("refused: unknown-record (complaint K-9)");
        assertThat(receive(SHIPPED, Step.complaint("K-9", "laugh").by(RINA)))
                .hasToString("refused: unknown-command (laugh)");
        assertThat(receive(Lifecycle.feedback().build(), atOnce(Outcome.UPHELD)))
                .hasToString("refused: unknown-command (resolve-at-once)");
    }

    @Test
    void whatIsThereIsNotReceivedAgain() {
        Command again = letter().heardBy(Channel.PHONE, RINA);
        assertThat(SHIPPED.decide(closed(SHIPPED), again, on(FRI_2026_02_06)))
                .hasToString("refused: record-exists (receive)");
        Complaint still = SHIPPED.decide(closed(SHIPPED), again.observed(), on(FRI_2026_02_06))
                .orThrow()
                .complaint();
        assertThat(still.life().state()).isEqualTo("closed");
    }
}
