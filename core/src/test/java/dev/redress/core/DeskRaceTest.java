package dev.redress.core;

import static dev.redress.core.Office.K_1042;
import static dev.redress.core.Office.MON_2026_02_02;
import static dev.redress.core.Office.RINA;
import static dev.redress.core.Office.TUE_2026_02_03;
import static dev.redress.core.Office.WED_2026_02_04;
import static dev.redress.core.Office.code;
import static dev.redress.core.Office.history;
import static dev.redress.core.Office.kinds;
import static dev.redress.core.Office.received;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.redress.core.command.Command;
import dev.redress.core.command.Hear;
import dev.redress.core.command.Investigate;
import dev.redress.core.command.Tell;
import dev.redress.core.facet.Channel;
import dev.redress.core.lifecycle.Decision;
import dev.redress.core.lifecycle.RefusalCode;
import dev.redress.core.store.BrokenStoreException;
import dev.redress.core.store.Stored;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Somebody else changes the record between the decision and the commit. */
class DeskRaceTest {

    private static final Command TELL = Tell.acknowledgement("K-1042").by(Channel.EMAIL, RINA);

    private final Interfering records = new Interfering();
    private final Log log = new Log();
    private final Desk desk = Office.desk(records).monitor(log).build();
    private final Desk elsewhere = Desk.builder()
            .records(records.real)
            .salts(Office.salts())
            .rules("complaint", Office.SHIPPED)
            .build();
    private final AtomicInteger calls = new AtomicInteger();

    @BeforeEach
    void receive() {
        desk.handle(received("K-1042"), MON_2026_02_02).orThrow();
        log.lines.clear();
    }

    private void somebodyElseHears() {
        elsewhere
                .handle(
                        Hear.complaint("K-1042", Channel.PHONE, "call " + calls.incrementAndGet())
                                .by(RINA),
                        TUE_2026_02_03)
                .orThrow();
    }

    @Test
    void whoLosesARaceTriesAgainOnWhatTheWinnerLeft() {
        records.beforeNextCommits.add(this::somebodyElseHears);
        records.beforeNextCommits.add(this::somebodyElseHears);

        Decision.Accepted accepted = desk.handle(TELL, TUE_2026_02_03).orThrow();

        assertThat(kinds(history(records, K_1042))).containsExactly("Received", "Heard", "Heard", "Told");
        assertThat(kinds(accepted.events())).containsExactly("Told");
        assertThat(log.lines).containsExactly("tried again K-1042", "tried again K-1042", "accepted tell K-1042 1");
    }

    @Test
    void whoAlwaysLosesIsToldToComeLater() {
        records.beforeEachCommit = this::somebodyElseHears;

        assertThat(code(desk.handle(TELL, TUE_2026_02_03))).isEqualTo(RefusalCode.TOO_BUSY);

        assertThat(calls).hasValue(10);
        assertThat(kinds(history(records, K_1042))).doesNotContain("Told");
    }

    @Test
    void oneAttemptIsNotRepeated() {
        Desk once = Office.desk(records).attempts(1).build();
        records.beforeNextCommits.add(this::somebodyElseHears);

        assertThat(code(once.handle(TELL, TUE_2026_02_03))).isEqualTo(RefusalCode.TOO_BUSY);

        assertThat(once.handle(TELL, TUE_2026_02_03)).isInstanceOf(Decision.Accepted.class);
    }

    @Test
    void theSameCommandFromAnotherNodeMeanwhileIsOneEffectAndOneAnswer() {
        Command once = TELL.under("crm-1");
        records.beforeNextCommits.add(
                () -> elsewhere.handle(once, TUE_2026_02_03).orThrow());

        Decision.Accepted accepted = desk.handle(once, TUE_2026_02_03).orThrow();

        assertThat(accepted.next()).isEqualTo(records.find(K_1042).orElseThrow().snapshot());
        assertThat(kinds(accepted.events())).containsExactly("Told");
        assertThat(kinds(history(records, K_1042))).containsExactly("Received", "Told");
    }

    @Test
    void whatTheWinnerMadeImpossibleIsRefused() {
        records.beforeNextCommits.add(() -> elsewhere
                .handle(Investigate.complaint("K-1042").by(RINA), TUE_2026_02_03)
                .orThrow());

        assertThat(code(desk.handle(Investigate.complaint("K-1042").by(RINA), WED_2026_02_04)))
                .isEqualTo(RefusalCode.NOT_IN_THIS_STATE);
    }

    @Test
    void ofTwoWhoReceiveTheSameNumberOneWins() {
        records.beforeNextCommits.add(
                () -> elsewhere.handle(received("K-7"), TUE_2026_02_03).orThrow());

        assertThat(code(desk.handle(received("K-7"), WED_2026_02_04))).isEqualTo(RefusalCode.RECORD_EXISTS);
    }

    @Test
    void aBrokenStoreIsAnExceptionAndNothingIsHalfApplied() {
        Stored before = records.find(K_1042).orElseThrow();
        records.beforeEachCommit = () -> {
            throw new BrokenStoreException("the database is away");
        };

        assertThatThrownBy(() -> desk.handle(TELL, TUE_2026_02_03))
                .isInstanceOf(BrokenStoreException.class)
                .hasMessage("the database is away");

        assertThat(records.find(K_1042)).contains(before);
        assertThat(history(records, K_1042)).hasSize(1);
        assertThat(records.claim(WED_2026_02_04, Duration.ofMinutes(1), 9)).isEmpty();
        records.beforeEachCommit = () -> {};
        assertThat(desk.handle(TELL, TUE_2026_02_03)).isInstanceOf(Decision.Accepted.class);
    }

    @Test
    void aCommitWhoseAnswerWasLostIsFoundByTheRetry() {
        Command once = TELL.under("crm-1");
        records.afterEachCommit = () -> {
            throw new BrokenStoreException("the connection broke after the commit");
        };
        assertThatThrownBy(() -> desk.handle(once, TUE_2026_02_03)).isInstanceOf(BrokenStoreException.class);
        records.afterEachCommit = () -> {};

        Decision.Accepted again = desk.handle(once, WED_2026_02_04).orThrow();

        assertThat(again.events()).hasSize(1);
        assertThat(again.events().get(0).stamp().recordedAt()).isEqualTo(TUE_2026_02_03);
        assertThat(history(records, K_1042)).hasSize(2);
    }
}
