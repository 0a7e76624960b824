package dev.redress.core.lifecycle;

import static dev.redress.core.lifecycle.Given.FRI_2026_02_06;
import static dev.redress.core.lifecycle.Given.K;
import static dev.redress.core.lifecycle.Given.MON_2026_02_02;
import static dev.redress.core.lifecycle.Given.RINA;
import static dev.redress.core.lifecycle.Given.SHIPPED;
import static dev.redress.core.lifecycle.Given.after;
import static dev.redress.core.lifecycle.Given.ask;
import static dev.redress.core.lifecycle.Given.closed;
import static dev.redress.core.lifecycle.Given.laden;
import static dev.redress.core.lifecycle.Given.on;
import static dev.redress.core.lifecycle.Given.received;
import static dev.redress.core.lifecycle.Given.told;
import static org.assertj.core.api.Assertions.assertThat;

import dev.redress.core.command.AddPart;
import dev.redress.core.command.AnswerRemedy;
import dev.redress.core.command.Assess;
import dev.redress.core.command.Attach;
import dev.redress.core.command.Await;
import dev.redress.core.command.CarryOut;
import dev.redress.core.command.ChangeFacts;
import dev.redress.core.command.Close;
import dev.redress.core.command.Contest;
import dev.redress.core.command.Decide;
import dev.redress.core.command.Draft;
import dev.redress.core.command.EndReferral;
import dev.redress.core.command.FinishTask;
import dev.redress.core.command.GiveTask;
import dev.redress.core.command.LinkTo;
import dev.redress.core.command.Merge;
import dev.redress.core.command.NameAction;
import dev.redress.core.command.OfferRemedy;
import dev.redress.core.command.OutOfScope;
import dev.redress.core.command.Reach;
import dev.redress.core.command.Refer;
import dev.redress.core.command.Reopen;
import dev.redress.core.command.Resume;
import dev.redress.core.command.TakeOver;
import dev.redress.core.command.Tell;
import dev.redress.core.command.Withdraw;
import dev.redress.core.complaint.Complaint;
import dev.redress.core.condition.Facts;
import dev.redress.core.event.ComplaintEvent;
import dev.redress.core.event.Event;
import dev.redress.core.event.FromNewerVersion;
import dev.redress.core.event.Observed;
import dev.redress.core.facet.Assessment;
import dev.redress.core.facet.Attachment;
import dev.redress.core.facet.Channel;
import dev.redress.core.facet.Link;
import dev.redress.core.facet.LinkKind;
import dev.redress.core.facet.Links;
import dev.redress.core.facet.Outcome;
import dev.redress.core.facet.Part;
import dev.redress.core.facet.Purpose;
import dev.redress.core.facet.Remedy;
import dev.redress.core.facet.RemedyKind;
import dev.redress.core.facet.RemedyStatus;
import dev.redress.core.facet.Task;
import dev.redress.core.record.Actor;
import dev.redress.core.record.Milestone;
import dev.redress.core.record.Milestones;
import dev.redress.core.record.Stamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LifecycleTest {

    private static void refuses(Complaint complaint, Draft draft, RefusalCode code, String detail) {
        Decision decision = ask(complaint, draft);
        assertThat(decision).isInstanceOfSatisfying(Refused.class, refused -> {
            assertThat(refused.code()).isEqualTo(code);
            assertThat(refused.detail()).isEqualTo(detail);
        });
    }

    @Test
    void onlyTheNamedRolesMay() {
        Lifecycle life = Lifecycle.iso10002()
                .change("close", close -> close.addRoles("handler", "manager"))
                .build();
        Complaint told = after(life, received(life), told(Outcome.UPHELD));
        Decision clerk = life.decide(told, Close.complaint(K).by(Actor.of("budi", "clerk")), on(FRI_2026_02_06));
        assertThat(clerk).isInstanceOfSatisfying(Refused.class, refused -> {
            assertThat(refused.code()).isEqualTo(RefusalCode.ROLE_NOT_ALLOWED);
            assertThat(refused.allowed()).contains("contest").doesNotContain("close");
        });
        for (Actor actor : List.of(RINA, Actor.of("sari", "clerk", "manager"), Actor.rules())) {
            assertThat(life.decide(told, Close.complaint(K).by(actor), on(FRI_2026_02_06))
                            .orThrow()
                            .complaint()
                            .life()
                            .state())
                    .isEqualTo("closed");
        }
        Actor pretender = Actor.of(Actor.REDRESS);
        assertThat(life.decide(told, Close.complaint(K).by(pretender), on(FRI_2026_02_06)))
                .hasToString("refused: role-not-allowed (close)");
    }

    @Test
    void partsAreDecidedOneByOneAndTheWorstIsThatOfTheWhole() {
        Complaint two = after(
                received(),
                AddPart.complaint(K, Part.of("delivery")).by(RINA),
                AddPart.complaint(K, Part.of("invoice")).by(RINA));
        refuses(two, AddPart.complaint(K, Part.of("invoice")), RefusalCode.PART_EXISTS, "invoice");
        refuses(two, Decide.complaint(K, Outcome.UPHELD, "so"), RefusalCode.PARTS_UNDECIDED, "");
        refuses(two, Decide.part(K, "seal", Outcome.UPHELD), RefusalCode.UNKNOWN_PART, "seal");
        Complaint half =
                after(two, Decide.part(K, "delivery", Outcome.NOT_UPHELD).by(RINA));
        assertThat(half.life().state()).isEqualTo("received");
        assertThat(half.isDecided()).isFalse();
        Complaint all = after(half, Decide.part(K, "invoice", Outcome.UPHELD).by(RINA));
        assertThat(all.life().state()).isEqualTo("decided");
        assertThat(all.outcome()).contains(Outcome.UPHELD);
        assertThat(all.isDecided()).isTrue();
    }

    @Test
    void aPartIsDecidedAndToldInOneLetter() {
        Complaint one =
                after(received(), AddPart.complaint(K, Part.of("delivery")).by(RINA));
        Complaint decided = after(
                one, Tell.decision(K, Outcome.UPHELD, "yes").about("delivery").by(Channel.EMAIL, RINA));
        assertThat(decided.life().state()).isEqualTo("decided");
        assertThat(decided.parts().find("delivery").orElseThrow().told()).containsExactly(Purpose.DECISION);
        assertThat(after(decided, Close.complaint(K).by(RINA)).life().state()).isEqualTo("closed");
        assertThat(ask(
                        one,
                        Tell.decision(K, Outcome.UPHELD, "yes").about("seal").by(Channel.EMAIL, RINA)))
                .hasToString("refused: unknown-part (seal)");
    }

    @Test
    void oneTellsNothingAboutTheOther_andEachRejectedPartLeavesAWayToContest() {
        Complaint both = after(
                received(),
                AddPart.complaint(K, Part.of("delivery")).by(RINA),
                AddPart.complaint(K, Part.of("invoice")).by(RINA),
                Tell.decision(K, Outcome.UPHELD, "yes").about("delivery").by(Channel.EMAIL, RINA),
                Decide.part(K, "invoice", Outcome.NOT_UPHELD).by(RINA));
        assertThat(both.outcome()).contains(Outcome.UPHELD);
        assertThat(ask(both, Close.complaint(K)))
                .hasToString("refused: requirements-unmet [told decision, told recourse if disputed]");
        Complaint told = after(
                both,
                Tell.letter(K, Purpose.DECISION)
                        .also(Purpose.RECOURSE_OUTSIDE)
                        .about("invoice")
                        .by(Channel.EMAIL, RINA));
        assertThat(after(told, Close.complaint(K).by(RINA)).life().state()).isEqualTo("closed");
    }

    @Test
    void aContestedDecisionHasToBeMadeAndToldAnew() {
        Complaint contested = after(
                received(),
                AddPart.complaint(K, Part.of("delivery")).by(RINA),
                Tell.decision(K, Outcome.NOT_UPHELD, "no").about("delivery").by(Channel.EMAIL, RINA),
                Contest.complaint(K).by(RINA));
        assertThat(contested.life().state()).isEqualTo("in-investigation");
        assertThat(contested.life().cycle()).isEqualTo(2);
        assertThat(contested.outcome()).isEmpty();
        assertThat(contested.parts().find("delivery").orElseThrow().told()).isEmpty();
    }

    @Test
    void whatIsAddedIsNeitherDecidedNorDoneYet() {
        Complaint complaint = after(
                received(),
                AddPart.complaint(K, Part.of("delivery").decided(Outcome.UPHELD))
                        .by(RINA),
                GiveTask.complaint(K, Task.of("t", "service").done(MON_2026_02_02, Optional.empty()))
                        .by(RINA));
        assertThat(complaint.isDecided()).isFalse();
        assertThat(complaint.tasks().areDone()).isFalse();
    }

    @Test
    void factsThatDidNotChangeMakeNoMilestone() {
        Facts facts = Facts.none().with("mood", "calm");
        Complaint once = after(received(), ChangeFacts.complaint(K, facts).by(RINA));
        Complaint twice = after(once, ChangeFacts.complaint(K, facts).by(RINA));
        assertThat(twice.milestones().size()).isEqualTo(once.milestones().size());
    }

    @Test
    void whatUsersDidElsewhereNeitherLeavesTheEndNorOverwrites() {
        Complaint closed = laden("closed");
        Complaint assessed = after(
                closed,
                Assess.complaint(K, Assessment.builder().build()).by(RINA).observed());
        assertThat(assessed.life().state()).isEqualTo("closed");
        Complaint again = after(
                laden("received"),
                OfferRemedy.complaint(K, "accepted", RemedyKind.REFUND).by(RINA).observed());
        assertThat(again.remedies()).isEqualTo(laden("received").remedies());
    }

    @Test
    void nothingEndsBeforeWhatWentBefore_norAWaitBeforeItBegan() {
        Complaint decided = after(received(), told(Outcome.UPHELD));
        refuses(decided, Close.complaint(K), MON_2026_02_02.plusSeconds(1), RefusalCode.OUT_OF_ORDER);
        Complaint waiting = after(received(), Await.complaint(K, "supplier").by(RINA));
        refuses(waiting, Resume.complaint(K, "supplier"), MON_2026_02_02.plusSeconds(1), RefusalCode.OUT_OF_ORDER);
    }

    private static void refuses(Complaint complaint, Draft draft, Instant at, RefusalCode code) {
        assertThat(ask(complaint, draft.by(RINA).at(at)))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.code()).isEqualTo(code));
    }

    @Test
    void anUntoldDecisionCannotBeClosedAndARevisedOneMustBeToldAgain() {
        Complaint decided =
                after(received(), Decide.complaint(K, Outcome.UPHELD, "so").by(RINA));
        assertThat(ask(decided, Close.complaint(K))).hasToString("refused: requirements-unmet [told decision]");
        Complaint told = after(decided, told(Purpose.DECISION));
        assertThat(after(told, Close.complaint(K).by(RINA)).life().state()).isEqualTo("closed");
        Complaint revised =
                after(told, Decide.complaint(K, Outcome.PARTLY_UPHELD, "no").by(RINA));
        assertThat(revised.life().state()).isEqualTo("decided");
        assertThat(((Refused) ask(revised, Close.complaint(K))).unmet())
                .containsExactly("told decision", "told recourse if disputed");
    }

    @Test
    void aRejectionIsNotClosedBeforeTheCustomerKnowsHowToContestIt() {
        Complaint rejected = after(received(), told(Outcome.NOT_UPHELD));
        assertThat(ask(rejected, Close.complaint(K)))
                .hasToString("refused: requirements-unmet [told recourse if disputed]");
        Complaint knows = after(rejected, told(Purpose.RECOURSE_OUTSIDE));
        assertThat(after(knows, Close.complaint(K).by(RINA)).life().state()).isEqualTo("closed");
    }

    @Test
    void aContestedDecisionIsInvestigatedAgain() {
        Complaint contested = after(
                received(),
                told(Outcome.NOT_UPHELD),
                Contest.complaint(K, "new photo").by(RINA));
        assertThat(contested.life().state()).isEqualTo("in-investigation");
        Complaint again = after(contested, told(Outcome.UPHELD));
        assertThat(again.outcome()).contains(Outcome.UPHELD);
        assertThat(again.life().state()).isEqualTo("decided");
    }

    @Test
    void aComplaintGoesToABodyOutsideAndComesBack() {
        Complaint outside = after(received(), Refer.complaint(K, "ombudsman").by(RINA));
        assertThat(outside.life().state()).isEqualTo("external");
        assertThat(outside.life().referredTo()).contains("ombudsman");
        Complaint back = after(outside, EndReferral.complaint(K, "settled").by(RINA));
        assertThat(back.life().state()).isEqualTo("in-investigation");
        assertThat(back.life().referredTo()).isEmpty();
    }

    @Test
    void aClosedComplaintStaysClosedWhileABodyOutsideLooksAtIt() {
        Complaint closed = closed(SHIPPED);
        assertThat(ask(closed, EndReferral.complaint(K, "settled")))
                .hasToString("refused: requirements-unmet [referred]");
        Complaint outside = after(closed, Refer.complaint(K, "ombudsman").by(RINA));
        assertThat(outside.life().state()).isEqualTo("closed");
        Complaint back = after(outside, EndReferral.complaint(K, "settled").by(RINA));
        assertThat(back.life().state()).isEqualTo("closed");
        assertThat(back.life().referredTo()).isEmpty();
    }

    @Test
    void reopeningBeginsACycleInWhichAllIsDecidedAgain() {
        Complaint again =
                after(closed(SHIPPED), Reopen.complaint(K, "came back").by(RINA));
        assertThat(again.life().state()).isEqualTo("in-investigation");
        assertThat(again.life().cycle()).isEqualTo(2);
        assertThat(again.life().endedAt()).isEmpty();
        assertThat(again.isDecided()).isFalse();
        assertThat(again.answer().told()).isEmpty();
    }

    @Test
    void waitsAreKnownAndOpenOnce() {
        Complaint waits = after(received(), Await.complaint(K, "supplier").by(RINA));
        refuses(waits, Await.complaint(K, "weather"), RefusalCode.UNKNOWN_WAIT, "weather");
        refuses(waits, Await.complaint(K, "supplier"), RefusalCode.ALREADY_WAITING, "supplier");
        refuses(waits, Resume.complaint(K, "complainant"), RefusalCode.NOT_WAITING, "complainant");
        Complaint both = after(waits, Await.complaint(K, "complainant").by(RINA));
        assertThat(both.life().openWaits()).hasSize(2);
        Complaint one = after(both, Resume.complaint(K, "supplier").by(RINA));
        assertThat(one.life().waiting("supplier")).isEmpty();
        assertThat(one.life().waiting("complainant")).isPresent();
    }

    @Test
    void tasksAreGivenOnceDoneOnceAndHoldUpTheClosing() {
        Complaint task = after(
                received(),
                told(Outcome.UPHELD),
                GiveTask.complaint(K, Task.of("t", "service")).by(RINA));
        refuses(task, GiveTask.complaint(K, Task.of("t", "sales")), RefusalCode.TASK_EXISTS, "t");
        refuses(task, FinishTask.complaint(K, "u", "ok"), RefusalCode.UNKNOWN_TASK, "u");
        assertThat(ask(task, Close.complaint(K))).hasToString("refused: requirements-unmet [tasks done]");
        Complaint done = after(task, FinishTask.complaint(K, "t", "ok").by(RINA));
        refuses(done, FinishTask.complaint(K, "t", "ok"), RefusalCode.TASK_DONE, "t");
        assertThat(after(done, Close.complaint(K).by(RINA)).life().state()).isEqualTo("closed");
    }

    @Test
    void remediesAreOfferedAnsweredAndCarriedOutInThatOrder() {
        Complaint offered = after(
                received(), OfferRemedy.complaint(K, "r", RemedyKind.REFUND).by(RINA));
        refuses(offered, OfferRemedy.complaint(K, "r", RemedyKind.CREDIT), RefusalCode.REMEDY_EXISTS, "r");
        refuses(offered, AnswerRemedy.accepted(K, "s"), RefusalCode.UNKNOWN_REMEDY, "s");
        refuses(offered, CarryOut.remedy(K, "r"), RefusalCode.REMEDY_NOT_THERE, "r");
        Complaint accepted = after(offered, AnswerRemedy.accepted(K, "r").by(RINA));
        refuses(accepted, AnswerRemedy.refused(K, "r"), RefusalCode.REMEDY_NOT_THERE, "r");
        Complaint done = after(accepted, CarryOut.remedy(K, "r").by(RINA));
        assertThat(done.remedies().have(RemedyStatus.CARRIED_OUT)).isTrue();
        refuses(done, CarryOut.remedy(K, "r"), RefusalCode.REMEDY_NOT_THERE, "r");
    }

    @Test
    void aRemedyForAPartNeedsThePart() {
        Remedy remedy =
                Remedy.builder().id("r").kind(RemedyKind.REPAIR).part("seal").build();
        refuses(received(), OfferRemedy.complaint(K, remedy), RefusalCode.UNKNOWN_PART, "seal");
        Complaint part = after(received(), AddPart.complaint(K, Part.of("seal")).by(RINA));
        assertThat(after(part, OfferRemedy.complaint(K, remedy).by(RINA))
                        .remedies()
                        .all())
                .hasSize(1);
    }

    @Test
    void whatWasAcceptedIsCarriedOutAlsoAfterClosing() {
        Complaint closed = laden("closed");
        assertThat(after(closed, CarryOut.remedy(K, "accepted").by(RINA)).life().state())
                .isEqualTo("closed");
    }

    @Test
    void mergingEndsOneAndTheOtherKeepsTheEarlierReceipt() {
        refuses(received(), Merge.complaint(K, K), RefusalCode.OWN_NUMBER, "");
        refuses(received(), LinkTo.complaint(K, LinkKind.RELATED, K), RefusalCode.OWN_NUMBER, "");
        refuses(received(), TakeOver.complaint(K, MON_2026_02_02, K), RefusalCode.OWN_NUMBER, "");
        Complaint merged = after(received(), Merge.complaint(K, "K-1").by(RINA));
        assertThat(merged.life().state()).isEqualTo("merged");
        assertThat(merged.life().mergedInto()).contains("K-1");
        assertThat(merged.life().endedAt()).contains(FRI_2026_02_06);
        assertThat(merged.links().complaints()).extracting(Link::kind).containsExactly(LinkKind.DUPLICATE_OF);
        Complaint survivor = after(
                received(),
                TakeOver.complaint(K, MON_2026_02_02.minusSeconds(3600), "K-0").by(RINA));
        assertThat(survivor.life().receivedAt()).isEqualTo(MON_2026_02_02.minusSeconds(3600));
        Complaint later = after(
                received(),
                TakeOver.complaint(K, MON_2026_02_02.plusSeconds(3600), "K-0").by(RINA));
        assertThat(later.life().receivedAt()).isEqualTo(MON_2026_02_02);
    }

    @Test
    void withdrawnAndOutOfScopeAreOutcomesOfTheirOwn() {
        Complaint withdrawn = after(laden("received"), Withdraw.complaint(K).by(RINA));
        assertThat(withdrawn.outcome()).contains(Outcome.WITHDRAWN);
        assertThat(withdrawn.life().openWaits()).isEmpty();
        assertThat(ask(received(), OutOfScope.complaint(K))).hasToString("refused: requirements-unmet [told recourse]");
        Complaint outside = after(
                received(),
                told(Purpose.RECOURSE_OUTSIDE),
                OutOfScope.complaint(K).by(RINA));
        assertThat(outside.outcome()).contains(Outcome.OUT_OF_SCOPE);
        assertThat(outside.life().endedAt()).contains(FRI_2026_02_06);
    }

    @Test
    void milestonesOfTheHostAreThoseOfThePolicy() {
        assertThat(after(received(), Reach.complaint(K, "anything").by(RINA)).version())
                .isEqualTo(2);
        Lifecycle life =
                Lifecycle.iso10002().milestones(List.of("documents-complete")).build();
        assertThat(life.decide(received(), Reach.complaint(K, "anything").by(RINA), on(FRI_2026_02_06)))
                .hasToString("refused: unknown-milestone (anything)");
        assertThat(after(
                                life,
                                received(),
                                Reach.complaint(K, "documents-complete").by(RINA))
                        .version())
                .isEqualTo(2);
    }

    @Test
    void aRecordOfANewerVersionIsOnlyRead() {
        Stamp stamp = Stamp.at(FRI_2026_02_06, "rina");
        Complaint newer = received().after(new FromNewerVersion(stamp, "Foreseen", "{}"));
        refuses(newer, Close.complaint(K), RefusalCode.NEWER_VERSION, "close");
        assertThat(ask(newer, Close.complaint(K).by(RINA).observed())).hasToString("refused: newer-version (close)");
    }

    @Test
    void aFullRecordTakesNoMore() {
        Milestones many = Milestones.none();
        for (int i = 0; i < Milestones.MOST - 63; i++) {
            many = many.plus(new Milestone("heard", MON_2026_02_02, MON_2026_02_02, "", "", 1));
        }
        Complaint full = Complaint.builder().from(received()).milestones(many).build();
        refuses(full, Close.complaint(K), RefusalCode.RECORD_FULL, "close");
        assertThat(ask(full, Close.complaint(K).by(RINA).observed())).hasToString("refused: record-full (close)");
    }

    @Test
    void linksDocumentsAndActionsAreAtMostAThousandTogether() {
        List<Link> links = IntStream.range(0, 1_000)
                .mapToObj(i -> new Link(LinkKind.RELATED, "K-" + i))
                .toList();
        List<Draft> more = List.of(
                LinkTo.complaint(K, LinkKind.RELATED, "K-more"),
                Attach.complaint(K, new Attachment("dms:1", "image/png", Optional.empty())),
                NameAction.complaint(K, "A-1"));
        Complaint full = linked(links);
        Complaint nearly = linked(links.subList(0, 999));
        for (Draft draft : more) {
            refuses(full, draft, RefusalCode.RECORD_FULL, draft.intent().verb());
            Decision.Accepted observed = ask(full, draft.by(RINA).observed()).orThrow();
            assertThat(observed.complaint().links()).isEqualTo(full.links());
            assertThat(observed.events())
                    .containsExactly(new Observed(
                            Stamp.at(FRI_2026_02_06, "rina"), draft.intent().verb(), List.of("record-full")));
            assertThat(ask(nearly, draft)).isInstanceOf(Decision.Accepted.class);
        }
    }

    private static Complaint linked(List<Link> links) {
        return Complaint.builder()
                .from(received())
                .links(new Links(links, List.of(), List.of()))
                .build();
    }

    @Test
    void aChoiceGoesBeforeTheLineForAllOtherCases() {
        Lifecycle life = Lifecycle.iso10002()
                .states("board")
                .change("close", close -> close.addFrom("board"))
                .add(Transition.builder()
                        .name("decide-high")
                        .verb("decide")
                        .when(Requirement.Standard.ASSESSED)
                        .addFrom("received", "in-assessment", "in-investigation")
                        .to("board")
                        .build())
                .build();
        Complaint plain = after(life, received(life), told(Outcome.UPHELD));
        assertThat(plain.life().state()).isEqualTo("decided");
        Complaint assessed = after(life, received(life), Given.commands().get("assess"), told(Outcome.UPHELD));
        assertThat(assessed.life().state()).isEqualTo("board");
    }

    @Test
    void theFirstTransitionWhoseChoiceHoldsIsTaken() {
        Lifecycle life = Lifecycle.iso10002()
                .without("close")
                .add(Transition.builder()
                        .name("close-with-action")
                        .verb("close")
                        .when(Requirement.Standard.ACTION)
                        .addFrom("decided")
                        .to("closed")
                        .build())
                .add(Transition.builder()
                        .name("close-with-cause")
                        .verb("close")
                        .when(Requirement.Standard.CAUSE)
                        .addFrom("decided", "remedy")
                        .to("closed")
                        .build())
                .build();
        Complaint decided = after(life, received(life), told(Outcome.UPHELD));
        assertThat(life.decide(decided, Close.complaint(K).by(RINA), on(FRI_2026_02_06)))
                .hasToString("refused: not-in-this-state (close)");
        Complaint known = after(life, decided, Given.commands().get("find-cause"));
        List<Event> events = life.decide(known, Close.complaint(K).by(RINA), on(FRI_2026_02_06))
                .orThrow()
                .events();
        assertThat(events.get(0))
                .isInstanceOfSatisfying(
                        ComplaintEvent.Moved.class,
                        moved -> assertThat(moved.transition()).isEqualTo("close-with-cause"));
        assertThat(Optional.of(events.get(1)).map(Object::getClass)).contains(ComplaintEvent.Ended.class);
    }
}
