package dev.redress.core.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.redress.core.condition.Facts;
import dev.redress.core.event.AfterReopening;
import dev.redress.core.event.ComplaintEvent.Assessed;
import dev.redress.core.event.ComplaintEvent.Assigned;
import dev.redress.core.event.ComplaintEvent.Ended;
import dev.redress.core.event.ComplaintEvent.FactsChanged;
import dev.redress.core.event.ComplaintEvent.Linked;
import dev.redress.core.event.ComplaintEvent.Merged;
import dev.redress.core.event.ComplaintEvent.Moved;
import dev.redress.core.event.ComplaintEvent.Received;
import dev.redress.core.event.ComplaintEvent.ReceivedEarlier;
import dev.redress.core.event.ComplaintEvent.Reopened;
import dev.redress.core.event.ContactEvent.ReferralEnded;
import dev.redress.core.event.ContactEvent.Referred;
import dev.redress.core.event.ContactEvent.Told;
import dev.redress.core.event.ContactEvent.WaitBegan;
import dev.redress.core.event.ContactEvent.WaitEnded;
import dev.redress.core.event.ContactEvent.WaitOverran;
import dev.redress.core.event.Erased;
import dev.redress.core.event.Event;
import dev.redress.core.event.FromNewerVersion;
import dev.redress.core.event.WorkEvent.ActionNamed;
import dev.redress.core.event.WorkEvent.Attached;
import dev.redress.core.event.WorkEvent.CauseFound;
import dev.redress.core.event.WorkEvent.Decided;
import dev.redress.core.event.WorkEvent.PartAdded;
import dev.redress.core.event.WorkEvent.RemedyMoved;
import dev.redress.core.event.WorkEvent.RemedyOffered;
import dev.redress.core.event.WorkEvent.TaskDone;
import dev.redress.core.event.WorkEvent.TaskGiven;
import dev.redress.core.facet.Assessment;
import dev.redress.core.facet.Attachment;
import dev.redress.core.facet.Channel;
import dev.redress.core.facet.Complainant;
import dev.redress.core.facet.Link;
import dev.redress.core.facet.LinkKind;
import dev.redress.core.facet.Outcome;
import dev.redress.core.facet.Part;
import dev.redress.core.facet.Purpose;
import dev.redress.core.facet.Receipt;
import dev.redress.core.facet.Remedy;
import dev.redress.core.facet.RemedyKind;
import dev.redress.core.facet.RemedyStatus;
import dev.redress.core.facet.Responsibility;
import dev.redress.core.facet.Severity;
import dev.redress.core.facet.Stay;
import dev.redress.core.facet.Task;
import dev.redress.core.made.Events;
import dev.redress.core.privacy.Personal;
import dev.redress.core.record.Actor;
import dev.redress.core.record.RecordId;
import dev.redress.core.record.Stamp;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ComplaintFoldTest {

    private static final RecordId K1042 = RecordId.complaint("K-1042");
    private static final Instant FRI_2026_01_30 = Instant.parse("2026-01-30T02:00:00Z");
    private static final Instant MON_2026_02_02 = Instant.parse("2026-02-02T02:20:00Z");
    private static final Instant FRI_2026_02_06 = Instant.parse("2026-02-06T01:00:00Z");
    private static final Instant TUE_2026_02_10 = Instant.parse("2026-02-10T01:00:00Z");
    private static final Personal WORDS = Personal.sealed("0123456789abcdef", "the seal was worn");
    private static final Receipt RECEIPT = Receipt.builder()
            .complainant(Complainant.of("C-204"))
            .account(Personal.sealed("0123456789abcdef", "it leaks"))
            .facts(Facts.none().with("grade", "gold"))
            .build();

    private static Stamp at(Instant time) {
        return Stamp.at(time, "rina");
    }

    private static Complaint received() {
        return Complaint.received(K1042, new Received(at(MON_2026_02_02), RECEIPT));
    }

    private static Complaint after(Event... events) {
        return received().after(List.of(events));
    }

    private static Moved moved(String to) {
        return new Moved(at(FRI_2026_02_06), "go", "received", to, "");
    }

    private static Told told(Purpose first, Purpose... rest) {
        return new Told(at(FRI_2026_02_06), EnumSet.of(first, rest), Channel.EMAIL, Optional.empty(), Optional.empty());
    }

    private static Decided decided(Optional<String> part, Outcome outcome) {
        return new Decided(at(FRI_2026_02_06), part, outcome, Optional.of(WORDS));
    }

    @Test
    void aReceiptBeginsIt_andWhoeverTookItOwnsIt() {
        Complaint complaint = received();
        assertThat(complaint.version()).isEqualTo(1);
        assertThat(complaint.life().state()).isEqualTo("received");
        assertThat(complaint.life().since()).isEqualTo(MON_2026_02_02);
        assertThat(complaint.life().receivedAt()).isEqualTo(MON_2026_02_02);
        assertThat(complaint.life().cycle()).isEqualTo(1);
        assertThat(complaint.responsibility().owner()).contains("rina");
        assertThat(complaint.facts()).isEqualTo(RECEIPT.facts());
        assertThat(complaint.outcome()).isEmpty();
        assertThat(complaint.isDecided()).isFalse();
        assertThat(complaint).hasToString("complaint K-1042: received, version 1");
    }

    @Test
    void whatRedressReceivedBelongsToNobodyYet() {
        Received byRules = new Received(Stamp.at(MON_2026_02_02, Actor.REDRESS), RECEIPT);
        assertThat(Complaint.received(K1042, byRules).responsibility().owner()).isEmpty();
    }

    @Test
    void theFirstReceiptCounts_andTheEarliestTimeOfReceipt() {
        Receipt other = Receipt.of(Complainant.of("C-9"), WORDS);
        Complaint twice = after(new Received(at(FRI_2026_02_06), other));
        assertThat(twice.receipt()).isEqualTo(RECEIPT);
        assertThat(twice.version()).isEqualTo(2);
        Complaint earlier = after(new ReceivedEarlier(at(FRI_2026_02_06), FRI_2026_01_30, "K-1000"));
        assertThat(earlier.life().receivedAt()).isEqualTo(FRI_2026_01_30);
        assertThat(earlier.after(new ReceivedEarlier(at(FRI_2026_02_06), MON_2026_02_02, "K-1001"))
                        .life()
                        .receivedAt())
                .isEqualTo(FRI_2026_01_30);
    }

    @Test
    void aLaterAssessmentReplacesWhatItNames() {
        Complaint complaint = after(
                new Assessed(
                        at(FRI_2026_02_06),
                        Assessment.builder()
                                .severity(Severity.HIGH)
                                .category("leak")
                                .build()),
                new Assessed(
                        at(TUE_2026_02_10),
                        Assessment.builder().category("noise").build()));
        assertThat(complaint.assessment())
                .isEqualTo(Assessment.builder()
                        .severity(Severity.HIGH)
                        .category("noise")
                        .build());
    }

    @Test
    void changedFactsReplaceThoseOfTheirNames() {
        Facts changed = Facts.none().with("grade", "silver").with("site", "north");
        assertThat(after(new FactsChanged(at(FRI_2026_02_06), changed)).facts()).isEqualTo(changed);
        assertThat(after(new FactsChanged(at(FRI_2026_02_06), Facts.none().with("site", "north")))
                        .facts())
                .isEqualTo(Facts.none().with("grade", "gold").with("site", "north"));
    }

    @Test
    void whoeverIsNamedReplaces_theRestStays() {
        Complaint complaint = after(
                new Assigned(
                        at(FRI_2026_02_06),
                        Responsibility.builder().department("quality").build()),
                new Assigned(
                        at(FRI_2026_02_06),
                        Responsibility.builder().watcher("budi").build()));
        assertThat(complaint.responsibility())
                .isEqualTo(Responsibility.builder()
                        .owner("rina")
                        .watcher("budi")
                        .department("quality")
                        .build());
    }

    @Test
    void itMovesEndsAndIsReopened() {
        Complaint ended = after(
                decided(Optional.empty(), Outcome.NOT_UPHELD),
                new CauseFound(at(FRI_2026_02_06), "supplier-batch"),
                told(Purpose.DECISION),
                new WaitBegan(at(FRI_2026_02_06), "complainant", Optional.empty()),
                moved("closed"),
                new Ended(at(FRI_2026_02_06), "closed"));
        assertThat(ended.life().state()).isEqualTo("closed");
        assertThat(ended.life().since()).isEqualTo(FRI_2026_02_06);
        assertThat(ended.life().endedAt()).contains(FRI_2026_02_06);
        assertThat(ended.life().openWaits()).isEmpty();

        Complaint again = ended.after(new Reopened(at(TUE_2026_02_10), "new facts", AfterReopening.NEW_CYCLE));
        assertThat(again.life().cycle()).isEqualTo(2);
        assertThat(again.life().endedAt()).isEmpty();
        assertThat(again.outcome()).isEmpty();
        assertThat(again.answer().told()).isEmpty();
        assertThat(again.answer().decidedAt()).isEmpty();
        assertThat(again.answer().rootCause()).contains("supplier-batch");
    }

    @Test
    void reopeningAsksForEachPartAgain() {
        Complaint complaint =
                after(new PartAdded(at(FRI_2026_02_06), Part.of("pump")), decided(Optional.of("pump"), Outcome.UPHELD));
        assertThat(complaint.outcome()).contains(Outcome.UPHELD);
        Complaint again = complaint.after(new Reopened(at(TUE_2026_02_10), "", AfterReopening.CONTINUE));
        assertThat(again.parts().all()).containsExactly(Part.of("pump"));
        assertThat(again.isDecided()).isFalse();
    }

    @Test
    void linksAttachmentsAndActionsAreKept() {
        Link link = new Link(LinkKind.RELATED, "K-9");
        Attachment photo = new Attachment("dms/7", "image/jpeg", Optional.of(WORDS));
        Complaint complaint = after(
                new Linked(at(FRI_2026_02_06), link),
                new Linked(at(FRI_2026_02_06), link),
                new Attached(at(FRI_2026_02_06), photo),
                new ActionNamed(at(FRI_2026_02_06), "A-7"),
                new ActionNamed(at(FRI_2026_02_06), "A-7"));
        assertThat(complaint.links().complaints()).containsExactly(link);
        assertThat(complaint.links().attachments()).containsExactly(photo);
        assertThat(complaint.links().actions()).containsExactly("A-7");
        assertThat(complaint.erased().links().attachments().get(0).title()).contains(WORDS.erase());
    }

    @Test
    void aMergedOneSaysUnderWhichNumberItGoesOn() {
        assertThat(after(new Merged(at(FRI_2026_02_06), "K-1000")).life().mergedInto())
                .contains("K-1000");
    }

    @Test
    void purposesOfLettersAddUp() {
        Complaint complaint = after(told(Purpose.ACKNOWLEDGEMENT), told(Purpose.APOLOGY, Purpose.ACKNOWLEDGEMENT));
        assertThat(complaint.answer().told()).containsExactlyInAnyOrder(Purpose.ACKNOWLEDGEMENT, Purpose.APOLOGY);
        assertThat(complaint.after(told(Purpose.APOLOGY)).answer()).isEqualTo(complaint.answer());
    }

    @Test
    void aWaitIsOpenOnce_untilItEnds() {
        WaitBegan began = new WaitBegan(at(FRI_2026_02_06), "complainant", Optional.empty());
        Complaint waiting = after(began, new WaitBegan(at(TUE_2026_02_10), "complainant", Optional.empty()));
        assertThat(waiting.life().openWaits()).containsExactly(new Stay("complainant", FRI_2026_02_06, 2));
        assertThat(waiting.life().waiting("complainant")).isPresent();
        assertThat(waiting.life().waiting("supplier")).isEmpty();
        assertThat(waiting.after(new WaitOverran(at(TUE_2026_02_10), "complainant", "resume"))
                        .life())
                .isEqualTo(waiting.life());
        assertThat(waiting.after(new WaitEnded(at(TUE_2026_02_10), "supplier")).life())
                .isEqualTo(waiting.life());
        assertThat(waiting.after(new WaitEnded(at(TUE_2026_02_10), "complainant"))
                        .life()
                        .openWaits())
                .isEmpty();
    }

    @Test
    void aBodyOutsideHasItUntilItIsDone() {
        Complaint referred = after(new Referred(at(FRI_2026_02_06), "ombudsman", Optional.of("O-1")));
        assertThat(referred.life().referredTo()).contains("ombudsman");
        assertThat(referred.after(new ReferralEnded(at(TUE_2026_02_10), "settled"))
                        .life()
                        .referredTo())
                .isEmpty();
    }

    @Test
    void theWholeIsDecidedWhenEachPartIs_andWorstRollsUp() {
        Complaint one = after(
                new PartAdded(at(FRI_2026_02_06), Part.of("pump")),
                new PartAdded(at(FRI_2026_02_06), Part.of("hose")),
                decided(Optional.of("hose"), Outcome.NOT_UPHELD));
        assertThat(one.isDecided()).isFalse();
        Complaint both = one.after(decided(Optional.of("pump"), Outcome.PARTLY_UPHELD));
        assertThat(both.isDecided()).isTrue();
        assertThat(both.outcome()).contains(Outcome.PARTLY_UPHELD);
        assertThat(both.after(decided(Optional.of("unknown"), Outcome.UPHELD)).parts())
                .isEqualTo(both.parts());
        Complaint whole = both.after(decided(Optional.empty(), Outcome.UPHELD));
        assertThat(whole.outcome()).contains(Outcome.PARTLY_UPHELD);
        assertThat(whole.after(decided(Optional.empty(), Outcome.WITHDRAWN)).outcome())
                .contains(Outcome.WITHDRAWN);
        assertThat(whole.answer().reasons()).contains(WORDS);
        assertThat(whole.answer().decidedAt()).contains(FRI_2026_02_06);
    }

    @Test
    void aRemedyIsOfferedAndMovesOn() {
        Remedy refund = Remedy.of("R-1", RemedyKind.REFUND);
        Complaint offered = after(new RemedyOffered(at(FRI_2026_02_06), refund));
        assertThat(offered.remedies().all()).containsExactly(refund);
        assertThat(offered.after(new RemedyMoved(at(TUE_2026_02_10), "R-1", RemedyStatus.CARRIED_OUT))
                        .remedies()
                        .all())
                .containsExactly(refund.now(RemedyStatus.CARRIED_OUT));
    }

    @Test
    void aTaskIsGivenAndDone() {
        Task analyze = Task.of("T-1", "quality");
        Complaint given = after(new TaskGiven(at(FRI_2026_02_06), analyze));
        assertThat(given.tasks().areDone()).isFalse();
        Complaint done = given.after(new TaskDone(at(TUE_2026_02_10), "T-1", Optional.of(WORDS)));
        assertThat(done.tasks().all()).containsExactly(analyze.done(TUE_2026_02_10, Optional.of(WORDS)));
        assertThat(done.tasks().areDone()).isTrue();
    }

    @Test
    void erasedAndNewerAreFlags() {
        assertThat(after(new Erased(at(FRI_2026_02_06), "request")).isErased()).isTrue();
        assertThat(after(new FromNewerVersion(at(FRI_2026_02_06), "x", "{}")).fromNewerVersion())
                .isTrue();
        assertThat(received().isErased()).isFalse();
        assertThat(received().fromNewerVersion()).isFalse();
    }

    @Test
    void aHistoryBeginsWithAReceipt() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Complaint.replay(K1042, List.of()))
                .withMessage("Argument 'history' must begin with the receipt of complaint K-1042 but had no entry");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Complaint.replay(K1042, Events.history(moved("closed"), List.of())))
                .withMessageEndingWith("but had Moved");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> Complaint.builder().from(received()).version(0).build())
                .withMessage("Complaint must have a 'version' of at least 1 but had 0");
    }

    @Test
    void namesOfStatesAndWaitsAreCheckedByTheEvent_soThatFoldingItCannotFail() {
        assertThat(after(moved("s".repeat(60))).life().state()).hasSize(60);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> moved("s".repeat(61)))
                .withMessage("Life must have a 'state' of 1 to 60 characters, not all blank, but had 61");
        assertThatIllegalArgumentException().isThrownBy(() -> moved(" "));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new WaitBegan(at(FRI_2026_02_06), "", Optional.empty()))
                .withMessage("Stay must have a 'awaited' of 1 to 60 characters, not all blank, but had 0");
    }
}
