package dev.redress.core.lifecycle;

import static dev.redress.core.lifecycle.Given.K;
import static dev.redress.core.lifecycle.Given.MON_2026_02_02;
import static dev.redress.core.lifecycle.Given.RINA;
import static dev.redress.core.lifecycle.Given.closed;
import static dev.redress.core.lifecycle.Given.letter;
import static dev.redress.core.lifecycle.Given.on;
import static dev.redress.core.lifecycle.Given.received;
import static org.assertj.core.api.Assertions.assertThat;

import dev.redress.calendar.WorkingCalendar;
import dev.redress.calendar.limit.Limit;
import dev.redress.core.command.Command;
import dev.redress.core.command.Hear;
import dev.redress.core.command.Reopen;
import dev.redress.core.command.Withdraw;
import dev.redress.core.complaint.Complaint;
import dev.redress.core.event.Event;
import dev.redress.core.facet.Channel;
import dev.redress.core.record.Actor;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TimingTest {

    private static final WorkingCalendar WORKS = WorkingCalendar.builder("works")
            .zone(ZoneId.of("Asia/Jakarta"))
            .open("mon-fri", "08:00-17:00")
            .build();

    /** Closed on Friday 6 February 2026 at 08:00 in Jakarta. */
    private static final Lifecycle WINDOW = Lifecycle.iso10002()
            .change("reopen", reopen -> reopen.within(window("30 calendar days to end of day")))
            .build();

    /** The midnight that ends Sunday 8 March in Jakarta. */
    private static final Instant END = Instant.parse("2026-03-08T17:00:00Z");

    private static final Lifecycle LIMITED = Lifecycle.iso10002()
            .backdating(new Backdating(Optional.of(window("2 business days until close")), Set.of("manager")))
            .build();

    /** 10:00 in Jakarta. */
    private static final Instant TUE_2026_02_03 = Instant.parse("2026-02-03T03:00:00Z");

    /** The close of the second business day after Tuesday. */
    private static final Instant THU_2026_02_05_AT_CLOSE = Instant.parse("2026-02-05T10:00:00Z");

    private static final Actor SARI = Actor.of("sari", "manager");

    private static Window window(String limit) {
        return new Window(Limit.parse(limit), WORKS);
    }

    private static String reopen(Instant now) {
        return String.valueOf(WINDOW.decide(closed(WINDOW), Reopen.complaint(K).by(RINA), on(now)));
    }

    @Test
    void reopeningIsPossibleUntilTheLastInstantOfItsWindow() {
        assertThat(WINDOW.transitions().get("reopen").within().orElseThrow().end(Given.FRI_2026_02_06))
                .isEqualTo(END);
        assertThat(reopen(END)).startsWith("accepted");
        assertThat(reopen(END.plus(1, ChronoUnit.MICROS))).isEqualTo("refused: window-over (reopen)");
    }

    @Test
    void thePermissionToReopenIsJudgedByWhenItIsRecorded() {
        Command backdated = Reopen.complaint(K).by(RINA).at(END.minusSeconds(60));
        assertThat(WINDOW.decide(closed(WINDOW), backdated, on(END.plusSeconds(60))))
                .hasToString("refused: window-over (reopen)");
    }

    @Test
    void anOverWindowIsOverInTheOffersToo() {
        Complaint closed = closed(WINDOW);
        assertThat(WINDOW.available(closed, RINA, on(END)))
                .filteredOn(offer -> offer.verb().equals("reopen"))
                .allMatch(offer -> offer.refused().isEmpty());
        assertThat(WINDOW.available(closed, RINA, on(END.plusSeconds(1))))
                .filteredOn(offer -> offer.verb().equals("reopen"))
                .extracting(offer -> offer.refused().orElseThrow().code())
                .containsExactly(RefusalCode.WINDOW_OVER);
    }

    private static Decision heard(Lifecycle life, Actor by, Instant occurred, Instant now) {
        return life.decide(
                received(life), Hear.complaint(K, Channel.PHONE).by(by).at(occurred), on(now));
    }

    @Test
    void aFactKeepsWhenItWasTrueAndWhenItWasLearnt() {
        Event heard = heard(LIMITED, SARI, TUE_2026_02_03, THU_2026_02_05_AT_CLOSE)
                .orThrow()
                .events()
                .get(0);
        assertThat(heard.stamp().occurredAt()).isEqualTo(TUE_2026_02_03);
        assertThat(heard.stamp().recordedAt()).isEqualTo(THU_2026_02_05_AT_CLOSE);
    }

    @Test
    void nothingHappensLaterThanNow() {
        assertThat(heard(LIMITED, SARI, TUE_2026_02_03.plusNanos(1_000), TUE_2026_02_03))
                .hasToString("refused: future-dated (hear)");
    }

    @Test
    void nothingHappensBeforeReceipt() {
        assertThat(heard(LIMITED, SARI, MON_2026_02_02.minusNanos(1_000), TUE_2026_02_03))
                .hasToString("refused: before-receipt (hear)");
        assertThat(heard(LIMITED, SARI, MON_2026_02_02, TUE_2026_02_03)).isInstanceOf(Decision.Accepted.class);
    }

    @Test
    void nothingIsRecordedLaterThanTheLimit() {
        assertThat(heard(LIMITED, SARI, TUE_2026_02_03, THU_2026_02_05_AT_CLOSE))
                .isInstanceOf(Decision.Accepted.class);
        assertThat(heard(LIMITED, SARI, TUE_2026_02_03, THU_2026_02_05_AT_CLOSE.plusNanos(1_000)))
                .hasToString("refused: backdated-too-far (hear)");
    }

    @Test
    void onlyTheNamedRolesRecordWhatHappenedEarlier() {
        assertThat(heard(LIMITED, RINA, TUE_2026_02_03, TUE_2026_02_03.plusSeconds(1)))
                .hasToString("refused: backdating-not-allowed (hear)");
        assertThat(heard(LIMITED, RINA, TUE_2026_02_03, TUE_2026_02_03)).isInstanceOf(Decision.Accepted.class);
    }

    @Test
    void theRulesMayStateLateWhatCameDue() {
        Command due = Withdraw.complaint(K).by(Actor.rules()).at(TUE_2026_02_03);
        assertThat(LIMITED.decide(received(LIMITED), due, on(END))).isInstanceOf(Decision.Accepted.class);
    }

    @Test
    void withoutALimitAnybodyMayRecordWhatHappenedEver() {
        assertThat(heard(Given.SHIPPED, RINA, TUE_2026_02_03, END)).isInstanceOf(Decision.Accepted.class);
    }

    @Test
    void aReceiptIsBackdatedUnderTheSameLimit() {
        Command receive = letter().heardBy(Channel.LETTER, RINA).at(TUE_2026_02_03);
        assertThat(LIMITED.receive(receive, on(THU_2026_02_05_AT_CLOSE)))
                .hasToString("refused: backdating-not-allowed (receive)");
        assertThat(LIMITED.receive(receive, on(TUE_2026_02_03.minusSeconds(1))))
                .hasToString("refused: future-dated (receive)");
        Command late = letter().heardBy(Channel.LETTER, SARI).at(TUE_2026_02_03);
        Complaint complaint =
                LIMITED.receive(late, on(THU_2026_02_05_AT_CLOSE)).orThrow().complaint();
        assertThat(complaint.life().receivedAt()).isEqualTo(TUE_2026_02_03);
        assertThat(LIMITED.receive(late, on(THU_2026_02_05_AT_CLOSE.plusSeconds(1))))
                .hasToString("refused: backdated-too-far (receive)");
    }
}
