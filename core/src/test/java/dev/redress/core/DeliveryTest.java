package dev.redress.core;

import static dev.redress.core.Office.MON_2026_02_02;
import static dev.redress.core.Office.THU_2026_02_05;
import static dev.redress.core.Office.TUE_2026_02_03;
import static dev.redress.core.Office.WED_2026_02_04;
import static dev.redress.core.Office.received;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.redress.core.event.Noted;
import dev.redress.core.record.Stamp;
import dev.redress.core.store.BrokenStoreException;
import dev.redress.core.store.OutboxEntry;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DeliveryTest {

    private static final String FIRST = "K-1042/late/" + TUE_2026_02_03;
    private static final String SECOND = "K-1042/late/" + WED_2026_02_04;

    private final Interfering records = new Interfering();
    private final Log log = new Log();
    private final Desk desk = Office.desk(records)
            .monitor(log)
            .watch(new Alarm("late", TUE_2026_02_03, WED_2026_02_04))
            .build();
    private final Mailbox mailbox = new Mailbox();

    /** A receiver that keeps the keys it has seen takes nothing in twice. */
    private static final class Mailbox implements Sender {

        private final Set<String> seen = new HashSet<>();
        private final List<String> mails = new ArrayList<>();

        @Override
        public void send(OutboxEntry entry) {
            if (seen.add(entry.key())) {
                mails.add(entry.key());
            }
        }
    }

    @BeforeEach
    void receive() {
        desk.handle(received("K-1042"), MON_2026_02_02).orThrow();
    }

    @Test
    void eachEntryLeavesOnceInTheOrderOfItsInstants() {
        desk.look(WED_2026_02_04, 10);
        assertThat(desk.deliver(mailbox, WED_2026_02_04, 1)).isEqualTo(new Desk.Delivered(1, 0, 0));
        assertThat(desk.deliver(mailbox, WED_2026_02_04, 10)).isEqualTo(new Desk.Delivered(1, 0, 0));
        assertThat(desk.deliver(mailbox, THU_2026_02_05, 10)).isEqualTo(new Desk.Delivered(0, 0, 0));
        assertThat(mailbox.mails).containsExactly(FIRST, SECOND);
    }

    @Test
    void whatFailsComesAgainUnderItsKeyAndDoesNotStopTheOthers() {
        desk.look(WED_2026_02_04, 10);
        List<String> tried = new ArrayList<>();
        Sender fails = entry -> {
            tried.add(entry.key());
            if (entry.key().equals(FIRST)) {
                throw new IllegalStateException("no line");
            }
        };

        assertThat(desk.deliver(fails, WED_2026_02_04, 10)).isEqualTo(new Desk.Delivered(1, 0, 1));
        assertThat(log.lines).contains("not sent " + FIRST);
        assertThat(desk.deliver(mailbox, WED_2026_02_04.plusSeconds(59), 10)).isEqualTo(new Desk.Delivered(0, 0, 0));
        assertThat(desk.deliver(mailbox, WED_2026_02_04.plusSeconds(60), 10)).isEqualTo(new Desk.Delivered(1, 0, 0));

        assertThat(tried).containsExactly(FIRST, SECOND);
        assertThat(mailbox.mails).containsExactly(FIRST);
    }

    @Test
    void aCrashBetweenSendingAndConfirmingSendsAgainUnderTheSameKey() {
        desk.look(TUE_2026_02_03, 10);
        Sender crashes = entry -> {
            mailbox.send(entry);
            throw new AssertionError("the process ends here");
        };
        assertThatThrownBy(() -> desk.deliver(crashes, TUE_2026_02_03, 10)).isInstanceOf(AssertionError.class);
        List<String> again = new ArrayList<>();
        Sender both = entry -> {
            again.add(entry.key());
            mailbox.send(entry);
        };

        assertThat(desk.deliver(both, TUE_2026_02_03.plus(Desk.LEASE).minusSeconds(1), 10))
                .isEqualTo(new Desk.Delivered(0, 0, 0));
        assertThat(desk.deliver(both, TUE_2026_02_03.plus(Desk.LEASE), 10)).isEqualTo(new Desk.Delivered(1, 0, 0));

        assertThat(again).containsExactly(FIRST);
        assertThat(mailbox.mails).containsExactly(FIRST);
    }

    @Test
    void anEntryThatAnotherLookGivesAgainIsTheSame() {
        desk.look(TUE_2026_02_03, 10);
        desk.deliver(mailbox, TUE_2026_02_03, 10);
        Desk forgetful = Office.desk(records)
                .watch((record, now) -> new Look(
                        List.of(new Noted(Stamp.at(now, "redress"), "x", "y", "", Map.of())),
                        List.of(new OutboxEntry(FIRST, record.id(), Alarm.TOPIC, now, Map.of())),
                        Optional.empty(),
                        Optional.empty()))
                .build();
        forgetful.look(WED_2026_02_04, 10);
        assertThat(desk.deliver(mailbox, THU_2026_02_05, 10).sent()).isZero();
    }

    @Test
    void nothingLeavesForWhatWasNotStored() {
        records.beforeEachCommit = () -> {
            throw new BrokenStoreException("the database is away");
        };
        assertThatThrownBy(() -> desk.look(WED_2026_02_04, 10)).isInstanceOf(BrokenStoreException.class);
        assertThat(desk.deliver(mailbox, WED_2026_02_04.plus(Duration.ofDays(1)), 10))
                .isEqualTo(new Desk.Delivered(0, 0, 0));
    }
}
