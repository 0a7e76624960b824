package dev.redress.core;

import static dev.redress.core.Office.K_1042;
import static dev.redress.core.Office.MON_2026_02_02;
import static dev.redress.core.Office.RINA;
import static dev.redress.core.Office.WED_2026_02_04;
import static dev.redress.core.Office.history;
import static dev.redress.core.Office.kinds;
import static dev.redress.core.Office.received;
import static org.assertj.core.api.Assertions.assertThat;

import dev.redress.core.command.Await;
import dev.redress.core.command.Command;
import dev.redress.core.command.Resume;
import dev.redress.core.command.Tell;
import dev.redress.core.complaint.Complaint;
import dev.redress.core.event.ComplaintEvent;
import dev.redress.core.event.ContactEvent;
import dev.redress.core.event.Event;
import dev.redress.core.facet.Channel;
import dev.redress.core.facet.Outcome;
import dev.redress.core.lifecycle.WaitRule;
import dev.redress.core.record.Actor;
import dev.redress.core.record.RecordId;
import dev.redress.core.record.Stamp;
import dev.redress.core.store.BrokenStoreException;
import dev.redress.core.store.OutboxEntry;
import dev.redress.core.store.Stored;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The complainant is waited for 10 business days and then the complaint is withdrawn; the supplier 5, and the work goes on. */
class WaitWatchTest {

    private static final Instant WED_2026_02_11_CLOSE = Instant.parse("2026-02-11T10:00:00Z");
    private static final Instant WED_2026_02_18_CLOSE = Instant.parse("2026-02-18T10:00:00Z");
    private static final Instant THU_2026_02_19 = Instant.parse("2026-02-19T01:00:00Z");
    private static final Instant FRI_2026_02_20 = Instant.parse("2026-02-20T01:00:00Z");
    private static final Duration MICRO = Duration.ofNanos(1_000);
    private static final Sender NOBODY = entry -> {
        throw new AssertionError("a command does not leave: " + entry);
    };

    private final Interfering records = new Interfering();
    private final Log log = new Log();
    private final Desk desk = desk(Waiting.RULES);

    private Desk desk(ComplaintRules rules) {
        return Desk.builder()
                .records(records)
                .salts(Office.salts())
                .rules(RecordId.COMPLAINT, rules)
                .watch(new WaitWatch(rules::lifecycle))
                .monitor(log)
                .build();
    }

    @BeforeEach
    void receive() {
        desk.handle(received("K-1042"), MON_2026_02_02).orThrow();
    }

    private void awaits(String whom) {
        desk.handle(Await.complaint("K-1042", whom).by(RINA), WED_2026_02_04).orThrow();
    }

    private Complaint found() {
        return (Complaint) desk.find(K_1042).orElseThrow();
    }

    private Optional<Instant> lookAt() {
        return records.find(K_1042).flatMap(Stored::lookAt);
    }

    @Test
    void aWaitOverrunsAfterItsLastInstantAndOnce() {
        awaits("complainant");
        assertThat(lookAt()).contains(WED_2026_02_18_CLOSE.plus(MICRO));

        assertThat(desk.look(K_1042, WED_2026_02_18_CLOSE)).isZero();
        assertThat(desk.look(THU_2026_02_19, 10).events()).isEqualTo(1);
        assertThat(desk.look(K_1042, FRI_2026_02_20)).isZero();

        assertThat(history(records, K_1042).get(2))
                .isEqualTo(new ContactEvent.WaitOverran(
                        new Stamp(WED_2026_02_18_CLOSE, THU_2026_02_19, Actor.REDRESS), "complainant", "withdraw"));
        assertThat(lookAt()).isEmpty();
    }

    @Test
    void whoDoesNotAnswerWithdrawsAsOfTheEndOfTheWait() {
        awaits("complainant");
        desk.look(THU_2026_02_19, 10);

        assertThat(desk.deliver(NOBODY, FRI_2026_02_20, 10)).isEqualTo(new Desk.Delivered(0, 1, 0));

        assertThat(found().life().state()).isEqualTo("withdrawn");
        assertThat(found().outcome()).contains(Outcome.WITHDRAWN);
        assertThat(found().life().endedAt()).contains(WED_2026_02_18_CLOSE);
        assertThat(found().life().openWaits()).isEmpty();
        List<Event> all = history(records, K_1042);
        assertThat(kinds(all)).containsExactly("Received", "WaitBegan", "WaitOverran", "Decided", "Moved", "Ended");
        assertThat(all.subList(3, 6))
                .extracting(Event::stamp)
                .containsOnly(new Stamp(WED_2026_02_18_CLOSE, FRI_2026_02_20, Actor.REDRESS));
        assertThat(((ComplaintEvent.Moved) all.get(4)).reason()).isEqualTo("wait-overran");
    }

    @Test
    void theWorkGoesOnWithoutTheSupplier() {
        awaits("supplier");
        desk.look(THU_2026_02_19, 10);
        desk.deliver(NOBODY, THU_2026_02_19, 10);
        assertThat(found().life().openWaits()).isEmpty();
        assertThat(found().life().state()).isEqualTo("received");
        assertThat(history(records, K_1042).get(3))
                .isEqualTo(new ContactEvent.WaitEnded(
                        new Stamp(WED_2026_02_11_CLOSE, THU_2026_02_19, Actor.REDRESS), "supplier"));
    }

    @Test
    void whatFollowsIsNotDoneTwice() {
        awaits("complainant");
        desk.look(THU_2026_02_19, 10);
        OutboxEntry entry =
                records.real.claim(THU_2026_02_19, Duration.ofMinutes(1), 10).get(0);
        desk.handle(WaitWatch.followUp(entry), THU_2026_02_19).orThrow();
        long version = found().version();

        assertThat(desk.deliver(NOBODY, FRI_2026_02_20, 10)).isEqualTo(new Desk.Delivered(0, 1, 0));
        assertThat(desk.deliver(NOBODY, FRI_2026_02_20, 10)).isEqualTo(new Desk.Delivered(0, 0, 0));

        assertThat(found().version()).isEqualTo(version);
        assertThat(log.lines).doesNotContain("refused withdraw K-1042 not-in-this-state");
    }

    @Test
    void anAnswerThatCameMeanwhileCounts() {
        awaits("complainant");
        desk.look(THU_2026_02_19, 10);
        desk.handle(Resume.complaint("K-1042", "complainant").by(RINA), THU_2026_02_19);

        desk.deliver(NOBODY, FRI_2026_02_20, 10);

        assertThat(found().life().state()).isEqualTo("received");
        assertThat(log.lines).contains("refused withdraw K-1042 not-waiting");
        assertThat(desk.deliver(NOBODY, FRI_2026_02_20.plusSeconds(3_600), 10)).isEqualTo(new Desk.Delivered(0, 0, 0));
    }

    @Test
    void anAnswerAtTheVeryLastMomentCountsToo() {
        awaits("complainant");
        desk.look(THU_2026_02_19, 10);
        Desk elsewhere = Desk.builder()
                .records(records.real)
                .salts(Office.salts())
                .rules(RecordId.COMPLAINT, Waiting.RULES)
                .build();
        records.beforeNextCommits.add(() -> elsewhere
                .handle(Resume.complaint("K-1042", "complainant").by(RINA), THU_2026_02_19)
                .orThrow());

        desk.deliver(NOBODY, FRI_2026_02_20, 10);

        assertThat(found().life().state()).isEqualTo("received");
    }

    @Test
    void aLaterWaitOfTheSameNameIsAnother() {
        awaits("complainant");
        desk.look(THU_2026_02_19, 10);
        desk.handle(Resume.complaint("K-1042", "complainant").by(RINA), THU_2026_02_19);
        desk.handle(Await.complaint("K-1042", "complainant").by(RINA), THU_2026_02_19.plusSeconds(60));

        desk.deliver(NOBODY, FRI_2026_02_20, 10);

        assertThat(found().life().waiting("complainant")).isPresent();
        assertThat(found().life().state()).isEqualTo("received");
        Instant later = FRI_2026_02_20.plus(Duration.ofDays(60));
        desk.look(later, 10);
        desk.deliver(NOBODY, later, 10);
        assertThat(found().life().state()).isEqualTo("withdrawn");
    }

    @Test
    void whatOverranIsInTheAnswerOfTheNextCommand() {
        awaits("complainant");
        awaits("supplier");
        assertThat(kinds(desk.handle(Tell.progress("K-1042").by(Channel.EMAIL, RINA), THU_2026_02_19)
                        .orThrow()
                        .events()))
                .containsExactly("WaitOverran", "WaitOverran", "Told");
        assertThat(history(records, K_1042).subList(3, 5))
                .extracting(event -> event.stamp().occurredAt())
                .containsExactly(WED_2026_02_11_CLOSE, WED_2026_02_18_CLOSE);
    }

    @Test
    void aWaitRecordedTooLateOverrunsAtOnce() {
        Command late = Await.complaint("K-1042", "supplier").by(RINA).at(WED_2026_02_04);
        assertThat(kinds(desk.handle(late, THU_2026_02_19).orThrow().events()))
                .containsExactly("WaitBegan", "WaitOverran");
    }

    @Test
    void aCommandThatFoundTheRecordTooBusyComesAgain() {
        Desk once = Desk.builder()
                .records(records)
                .salts(Office.salts())
                .rules(RecordId.COMPLAINT, Waiting.RULES)
                .watch(new WaitWatch(Waiting.RULES::lifecycle))
                .attempts(1)
                .build();
        awaits("complainant");
        desk.look(THU_2026_02_19, 10);
        records.beforeNextCommits.add(
                () -> desk.handle(Tell.progress("K-1042").by(Channel.EMAIL, RINA), THU_2026_02_19));

        assertThat(once.deliver(NOBODY, FRI_2026_02_20, 10)).isEqualTo(new Desk.Delivered(0, 0, 1));
        assertThat(once.deliver(NOBODY, FRI_2026_02_20.plusSeconds(60), 10)).isEqualTo(new Desk.Delivered(0, 1, 0));
        assertThat(found().life().state()).isEqualTo("withdrawn");
    }

    @Test
    void aCommandDuringWhichTheStoreBrokeComesAgain() {
        awaits("complainant");
        desk.look(THU_2026_02_19, 10);
        records.beforeNextCommits.add(() -> {
            throw new BrokenStoreException("the database is away");
        });
        assertThat(desk.deliver(NOBODY, FRI_2026_02_20, 10).failed()).isEqualTo(1);
        assertThat(log.lines).contains("not sent complaint/K-1042/wait/complainant/2");
        desk.deliver(NOBODY, FRI_2026_02_20.plusSeconds(60), 10);
        assertThat(found().life().state()).isEqualTo("withdrawn");
    }

    @Test
    void endlessAndUnknownWaitsNeverOverrun() {
        desk.handle(Await.complaint("K-1042", "laboratory").by(RINA), WED_2026_02_04)
                .orThrow();
        desk.handle(Await.complaint("K-1042", "weather").by(RINA).observed(), WED_2026_02_04)
                .orThrow();
        assertThat(lookAt()).isEmpty();
        assertThat(desk.look(K_1042, WED_2026_02_04.plus(Duration.ofDays(900)))).isZero();
    }

    @Test
    void aWaitOfAnUnknownEditionIsAskedForAgainLater() {
        awaits("complainant");
        WaitWatch blind = new WaitWatch(complaint -> Optional.empty());
        assertThat(blind.look(found(), THU_2026_02_19)).isEqualTo(Look.again(THU_2026_02_19.plusSeconds(3_600)));
    }

    @Test
    void otherKindsOfRecordsHaveNoWaits() {
        WaitWatch watch = new WaitWatch(Waiting.RULES::lifecycle);
        assertThat(watch.look(new Foreign(RecordId.action("A-1"), 1), THU_2026_02_19))
                .isEqualTo(Look.NOTHING);
        assertThat(watch.basis()).isEmpty();
        assertThat(new WaitWatch(Waiting.RULES::lifecycle, "calendar-2026").basis())
                .isEqualTo("calendar-2026");
    }

    @Test
    void theFollowUpsAreThoseOfTheTable() {
        assertThat(Waiting.LIFECYCLE.waits().get("supplier").then()).isEqualTo(WaitRule.RESUME);
        assertThat(Waiting.LIFECYCLE.waits().get("complainant").then()).isEqualTo("withdraw");
    }
}
