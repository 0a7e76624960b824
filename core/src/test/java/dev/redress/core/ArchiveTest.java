package dev.redress.core;

import static dev.redress.core.Office.ACME;
import static dev.redress.core.Office.FRI_2026_02_06;
import static dev.redress.core.Office.K_1042;
import static dev.redress.core.Office.MON_2026_02_02;
import static dev.redress.core.Office.MON_2026_02_09;
import static dev.redress.core.Office.RINA;
import static dev.redress.core.Office.THU_2026_02_05;
import static dev.redress.core.Office.TUE_2026_02_03;
import static dev.redress.core.Office.WED_2026_02_04;
import static dev.redress.core.Office.code;
import static dev.redress.core.Office.history;
import static dev.redress.core.Office.kinds;
import static dev.redress.core.Office.received;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.redress.core.command.Await;
import dev.redress.core.command.Command;
import dev.redress.core.command.GiveTask;
import dev.redress.core.command.Hear;
import dev.redress.core.command.OfferRemedy;
import dev.redress.core.command.Tell;
import dev.redress.core.complaint.Complaint;
import dev.redress.core.event.ComplaintEvent;
import dev.redress.core.event.ContactEvent;
import dev.redress.core.event.Event;
import dev.redress.core.facet.Channel;
import dev.redress.core.facet.Outcome;
import dev.redress.core.facet.Receipt;
import dev.redress.core.facet.Remedy;
import dev.redress.core.facet.RemedyKind;
import dev.redress.core.facet.Task;
import dev.redress.core.lifecycle.Decision;
import dev.redress.core.lifecycle.RefusalCode;
import dev.redress.core.privacy.Personal;
import dev.redress.core.record.Milestone;
import dev.redress.core.record.RecordId;
import dev.redress.core.record.Stamp;
import dev.redress.core.store.OutboxEntry;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ArchiveTest {

    private static final Event RECEIVED = new ComplaintEvent.Received(
            Stamp.at(MON_2026_02_02, "legacy"), Receipt.of(ACME, Personal.of("pump P-7 leaks at the flange")));
    private static final Event HEARD = new ContactEvent.Heard(
            Stamp.at(TUE_2026_02_03, "legacy"), Channel.PHONE, false, Optional.of(Personal.of("he called again")));

    private final Interfering records = new Interfering();
    private final Desk desk = Office.desk(records)
            .watch(new Alarm("late", TUE_2026_02_03, THU_2026_02_05))
            .watch(new WaitWatch(Waiting.RULES::lifecycle))
            .build();

    private static List<Personal> words(List<Event> events) {
        List<Personal> all = new ArrayList<>();
        events.forEach(event -> event.words(word -> {
            all.add(word);
            return word;
        }));
        return all;
    }

    @Test
    void anAdoptedCaseRecordsWhatWasLateButTellsOnlyWhatIsNew() {
        Decision.Accepted adopted = desk.adopt(K_1042, List.of(RECEIVED, HEARD), WED_2026_02_04, FRI_2026_02_06)
                .orThrow();

        assertThat(kinds(adopted.events())).containsExactly("Received", "Heard", "Noted", "Noted", "Noted");
        assertThat(desk.find(K_1042)).contains(adopted.next());
        assertThat(adopted.next()).isEqualTo(Complaint.replay(K_1042, records.history(K_1042, 0, 10)));
        assertThat(records.claim(FRI_2026_02_06, Duration.ofMinutes(1), 10))
                .extracting(OutboxEntry::notBefore)
                .containsExactly(THU_2026_02_05);
        assertThat(adopted.complaint().milestones().have("noted redress adopted"))
                .isTrue();
        desk.handle(Tell.progress("K-1042").by(Channel.EMAIL, RINA), MON_2026_02_09)
                .orThrow();
    }

    @Test
    void adoptedWordsAreSealedSoThatTheyCanBeErased() {
        desk.adopt(K_1042, List.of(RECEIVED, HEARD), FRI_2026_02_06, FRI_2026_02_06)
                .orThrow();
        assertThat(words(history(records, K_1042)))
                .hasSize(2)
                .allMatch(word -> word.salt().isPresent());
        desk.erase(K_1042, RINA, "asked for", MON_2026_02_09).orThrow();
        assertThat(words(history(records, K_1042))).hasSize(2).allMatch(Personal::isErased);
    }

    @Test
    void nothingFollowsFromAWaitThatOverranLongAgo() {
        Event waits = new ContactEvent.WaitBegan(Stamp.at(TUE_2026_02_03, "legacy"), "complainant", Optional.empty());
        desk.adopt(
                        K_1042,
                        List.of(RECEIVED, waits),
                        MON_2026_02_09.plus(Duration.ofDays(30)),
                        MON_2026_02_09.plus(Duration.ofDays(30)))
                .orThrow();
        assertThat(records.claim(MON_2026_02_09.plus(Duration.ofDays(30)), Duration.ofMinutes(1), 10))
                .isEmpty();
        assertThat(desk.find(K_1042).orElseThrow().milestones().have("wait overran"))
                .isTrue();
    }

    @Test
    void whatIsThereIsNotAdoptedAgain() {
        desk.handle(received("K-1042"), MON_2026_02_02).orThrow();
        assertThat(code(desk.adopt(K_1042, List.of(RECEIVED), FRI_2026_02_06, FRI_2026_02_06)))
                .isEqualTo(RefusalCode.RECORD_EXISTS);
        assertThat(history(records, K_1042)).hasSize(1);
    }

    @Test
    void anAdoptedReferenceMustBeFree() {
        Receipt receipt = Receipt.builder()
                .complainant(ACME)
                .account(Personal.of("leaks"))
                .reference("C-1")
                .build();
        Event first = new ComplaintEvent.Received(Stamp.at(MON_2026_02_02, "legacy"), receipt);
        desk.adopt(K_1042, List.of(first), FRI_2026_02_06, FRI_2026_02_06).orThrow();
        assertThat(code(desk.adopt(RecordId.complaint("K-2"), List.of(first), FRI_2026_02_06, FRI_2026_02_06)))
                .isEqualTo(RefusalCode.KEY_TAKEN);
    }

    @Test
    void aHistoryFromTheFutureIsRefused() {
        assertThat(code(desk.adopt(K_1042, List.of(RECEIVED, HEARD), MON_2026_02_02, MON_2026_02_02)))
                .isEqualTo(RefusalCode.FUTURE_DATED);
        assertThat(desk.find(K_1042)).isEmpty();
    }

    @Test
    void aHistoryBeginsWithAReceipt() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> desk.adopt(K_1042, List.of(HEARD, RECEIVED), FRI_2026_02_06, FRI_2026_02_06))
                .withMessageContaining("must begin with the receipt");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> desk.adopt(K_1042, List.of(), FRI_2026_02_06, FRI_2026_02_06));
        assertThat(desk.find(K_1042)).isEmpty();
    }

    private void live() {
        List<Command> commands = List.of(
                received("K-1042").under("r-1"),
                Hear.complaint("K-1042", Channel.PHONE, "he called again").by(RINA),
                GiveTask.complaint(
                                "K-1042",
                                Task.builder()
                                        .id("T-1")
                                        .department("quality")
                                        .description(Personal.of("ask Mr. Budi"))
                                        .build())
                        .by(RINA),
                OfferRemedy.complaint(
                                "K-1042",
                                Remedy.builder()
                                        .id("R-1")
                                        .kind(RemedyKind.REPAIR)
                                        .note(Personal.of("he lives at"))
                                        .build())
                        .by(RINA),
                Await.complaint("K-1042", "complainant").by(RINA),
                Tell.decision("K-1042", Outcome.UPHELD, "dear Mr. Budi")
                        .by(Channel.EMAIL, RINA)
                        .under("t-1"));
        commands.forEach(command -> desk.handle(command, MON_2026_02_02).orThrow());
    }

    @Test
    void anErasureTakesTheWordsAndKeepsTheCountsAndTheClocks() {
        live();
        Complaint before = (Complaint) desk.find(K_1042).orElseThrow();
        List<Event> eventsBefore = history(records, K_1042);
        List<String> digests =
                words(eventsBefore).stream().map(Personal::digest).toList();
        assertThat(digests).hasSizeGreaterThan(4);
        Optional<?> lookAt = records.find(K_1042).orElseThrow().lookAt();

        Decision.Accepted erased = desk.erase(K_1042, RINA, "asked for", TUE_2026_02_03.minusSeconds(60))
                .orThrow();

        List<Event> events = history(records, K_1042);
        assertThat(kinds(erased.events())).containsExactly("Erased");
        assertThat(words(events)).allMatch(Personal::isErased);
        assertThat(words(events).stream().map(Personal::digest)).containsExactlyElementsOf(digests);
        assertThat(events.subList(0, eventsBefore.size()))
                .extracting(Event::stamp)
                .containsExactlyElementsOf(
                        eventsBefore.stream().map(Event::stamp).toList());
        Complaint after = (Complaint) desk.find(K_1042).orElseThrow();
        assertThat(after).isEqualTo(erased.next());
        assertThat(after.isErased()).isTrue();
        assertThat(after.receipt().account().isErased()).isTrue();
        assertThat(after.remedies()
                        .find("R-1")
                        .orElseThrow()
                        .note()
                        .orElseThrow()
                        .isErased())
                .isTrue();
        assertThat(after.tasks()
                        .find("T-1")
                        .orElseThrow()
                        .description()
                        .orElseThrow()
                        .isErased())
                .isTrue();
        List<Milestone> milestones = after.milestones().oldestFirst();
        assertThat(milestones.subList(0, milestones.size() - 1))
                .isEqualTo(before.milestones().oldestFirst());
        assertThat(after.life()).isEqualTo(before.life());
        assertThat(records.find(K_1042).orElseThrow().lookAt()).isEqualTo(lookAt);
        assertThat(after.erased()).isEqualTo(after);
    }

    @Test
    void afterAnErasureARetryIsNotKnownAnyMore() {
        live();
        desk.erase(K_1042, RINA, "asked for", TUE_2026_02_03).orThrow();
        assertThat(code(desk.handle(received("K-1042").under("r-1"), WED_2026_02_04)))
                .isEqualTo(RefusalCode.RECORD_EXISTS);
        assertThat(words(history(records, K_1042))).allMatch(Personal::isErased);
    }

    @Test
    void anErasureIsRepeatedOnWhatTheWinnerLeft() {
        live();
        Desk elsewhere = Desk.builder()
                .records(records.real)
                .salts(Office.salts())
                .rules(RecordId.COMPLAINT, Office.SHIPPED)
                .build();
        records.beforeNextCommits.add(() -> elsewhere
                .handle(Hear.complaint("K-1042", Channel.PHONE, "and again").by(RINA), TUE_2026_02_03)
                .orThrow());

        desk.erase(K_1042, RINA, "asked for", WED_2026_02_04).orThrow();

        assertThat(words(history(records, K_1042))).allMatch(Personal::isErased);
    }

    @Test
    void anErasureThatAlwaysLosesIsTooBusyAndErasesNothing() {
        live();
        Desk once = Office.desk(records).attempts(1).build();
        records.beforeNextCommits.add(() -> desk.handle(Tell.progress("K-1042").by(Channel.EMAIL, RINA), TUE_2026_02_03)
                .orThrow());
        assertThat(code(once.erase(K_1042, RINA, "asked for", WED_2026_02_04))).isEqualTo(RefusalCode.TOO_BUSY);
        assertThat(words(history(records, K_1042))).noneMatch(Personal::isErased);
    }

    @Test
    void whatIsNotThereCannotBeErased() {
        assertThat(code(desk.erase(K_1042, RINA, "asked for", WED_2026_02_04))).isEqualTo(RefusalCode.UNKNOWN_RECORD);
        assertThat(code(desk.erase(RecordId.action("A-1"), RINA, "asked for", WED_2026_02_04)))
                .isEqualTo(RefusalCode.UNKNOWN_RECORD);
    }
}
