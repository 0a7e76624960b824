package dev.redress.core.lifecycle;

import dev.redress.core.command.AddPart;
import dev.redress.core.command.AnswerRemedy;
import dev.redress.core.command.Assess;
import dev.redress.core.command.Assign;
import dev.redress.core.command.Attach;
import dev.redress.core.command.Await;
import dev.redress.core.command.CarryOut;
import dev.redress.core.command.ChangeFacts;
import dev.redress.core.command.Close;
import dev.redress.core.command.Command;
import dev.redress.core.command.Contest;
import dev.redress.core.command.Draft;
import dev.redress.core.command.EndReferral;
import dev.redress.core.command.Extend;
import dev.redress.core.command.FindCause;
import dev.redress.core.command.FinishTask;
import dev.redress.core.command.GiveTask;
import dev.redress.core.command.Hear;
import dev.redress.core.command.Investigate;
import dev.redress.core.command.LinkTo;
import dev.redress.core.command.Merge;
import dev.redress.core.command.NameAction;
import dev.redress.core.command.Note;
import dev.redress.core.command.OfferRemedy;
import dev.redress.core.command.OutOfScope;
import dev.redress.core.command.Reach;
import dev.redress.core.command.Receive;
import dev.redress.core.command.Refer;
import dev.redress.core.command.ReleaseDue;
import dev.redress.core.command.Reopen;
import dev.redress.core.command.ResetClock;
import dev.redress.core.command.Resume;
import dev.redress.core.command.SetDue;
import dev.redress.core.command.TakeOver;
import dev.redress.core.command.Tell;
import dev.redress.core.command.Withdraw;
import dev.redress.core.complaint.Complaint;
import dev.redress.core.condition.FactValue;
import dev.redress.core.condition.Facts;
import dev.redress.core.facet.Assessment;
import dev.redress.core.facet.Attachment;
import dev.redress.core.facet.Channel;
import dev.redress.core.facet.Complainant;
import dev.redress.core.facet.LinkKind;
import dev.redress.core.facet.Outcome;
import dev.redress.core.facet.Part;
import dev.redress.core.facet.Purpose;
import dev.redress.core.facet.RemedyKind;
import dev.redress.core.facet.Severity;
import dev.redress.core.facet.Task;
import dev.redress.core.record.Actor;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Complaints brought to a point by commands, as a host would. */
final class Given {

    /** 09:20 in Jakarta. */
    static final Instant MON_2026_02_02 = Instant.parse("2026-02-02T02:20:00Z");

    /** 08:00 in Jakarta. */
    static final Instant FRI_2026_02_06 = Instant.parse("2026-02-06T01:00:00Z");

    /** 10:00 in Jakarta. */
    static final Instant TUE_2026_02_10 = Instant.parse("2026-02-10T03:00:00Z");

    static final String K = "K-1042";
    static final Actor RINA = Actor.of("rina", "handler");
    static final Lifecycle SHIPPED = Lifecycle.iso10002().build();

    private Given() {}

    static Context on(Instant now) {
        return new Context(now, Optional.empty(), () -> "0123456789abcdef");
    }

    static Receive letter() {
        return Receive.complaint(K, Complainant.of("C-7"), "The seal is worn out, says Budi.");
    }

    static Complaint received(Lifecycle life) {
        return life.receive(letter().heardBy(Channel.PHONE, RINA), on(MON_2026_02_02))
                .orThrow()
                .complaint();
    }

    static Complaint received() {
        return received(SHIPPED);
    }

    static Decision ask(Complaint complaint, Command command) {
        return SHIPPED.decide(complaint, command, on(FRI_2026_02_06));
    }

    static Decision ask(Complaint complaint, Draft draft) {
        return ask(complaint, draft.by(RINA));
    }

    static Complaint after(Complaint complaint, Command... commands) {
        return after(SHIPPED, complaint, commands);
    }

    static Complaint after(Lifecycle life, Complaint complaint, Command... commands) {
        Complaint next = complaint;
        for (Command command : commands) {
            next = life.decide(next, command, on(FRI_2026_02_06)).orThrow().complaint();
        }
        return next;
    }

    static Command told(Outcome outcome) {
        return Tell.decision(K, outcome, "We replace it.").by(Channel.EMAIL, RINA);
    }

    static Command told(Purpose purpose) {
        return Tell.letter(K, purpose).by(Channel.EMAIL, RINA);
    }

    /** Upheld, told and closed. */
    static Complaint closed(Lifecycle life) {
        return after(
                life, received(life), told(Outcome.UPHELD), Close.complaint(K).by(RINA));
    }

    /** A complaint with two remedies offered, one accepted, an open task and an open wait, in a state. */
    static Complaint laden(String state) {
        Complaint laden = after(
                received(),
                OfferRemedy.complaint(K, "offered", RemedyKind.REFUND).by(RINA),
                OfferRemedy.complaint(K, "offered-too", RemedyKind.CREDIT).by(RINA),
                OfferRemedy.complaint(K, "accepted", RemedyKind.REPAIR).by(RINA),
                AnswerRemedy.accepted(K, "accepted").by(RINA),
                GiveTask.complaint(K, Task.of("open", "service")).by(RINA),
                Await.complaint(K, "supplier").by(RINA));
        return after(laden, ways().get(state).toArray(new Command[0]));
    }

    /** The commands that lead from receipt to each state. */
    private static Map<String, List<Command>> ways() {
        Command done = FinishTask.complaint(K, "open", "ok").by(RINA);
        Map<String, List<Command>> ways = new LinkedHashMap<>();
        ways.put("received", List.of());
        ways.put("in-assessment", List.of(commands().get("assess")));
        ways.put("in-investigation", List.of(commands().get("investigate")));
        ways.put("decided", List.of(told(Outcome.UPHELD)));
        ways.put(
                "remedy",
                List.of(
                        told(Outcome.UPHELD),
                        AnswerRemedy.accepted(K, "offered").by(RINA)));
        ways.put("external", List.of(commands().get("refer")));
        ways.put("closed", List.of(done, told(Outcome.UPHELD), commands().get("close")));
        ways.put("withdrawn", List.of(commands().get("withdraw")));
        ways.put(
                "out-of-scope",
                List.of(told(Purpose.RECOURSE_OUTSIDE), commands().get("out-of-scope")));
        ways.put("merged", List.of(commands().get("merge")));
        return ways;
    }

    /** One command for each verb of the shipped table that can be asked of a complaint. */
    static Map<String, Command> commands() {
        Map<String, Command> all = new LinkedHashMap<>();
        for (Draft draft : List.of(
                Assess.complaint(K, Assessment.builder().severity(Severity.HIGH).build()),
                Investigate.complaint(K),
                AnswerRemedy.accepted(K, "offered-too"),
                AnswerRemedy.refused(K, "offered-too"),
                Close.complaint(K),
                Contest.complaint(K),
                Withdraw.complaint(K),
                OutOfScope.complaint(K),
                Merge.complaint(K, "K-1"),
                Refer.complaint(K, "ombudsman"),
                EndReferral.complaint(K, "no fault"),
                Reopen.complaint(K),
                Hear.complaint(K, Channel.PHONE),
                Assign.owner(K, "dewi"),
                ChangeFacts.complaint(K, Facts.of(Map.of("mood", new FactValue.Text("calm")))),
                Await.complaint(K, "complainant"),
                Resume.complaint(K, "supplier"),
                FindCause.complaint(K, "seal"),
                OfferRemedy.complaint(K, "new", RemedyKind.GOODWILL),
                GiveTask.complaint(K, Task.of("new", "service")),
                FinishTask.complaint(K, "open", "ok"),
                LinkTo.complaint(K, LinkKind.RELATED, "K-1"),
                Attach.complaint(K, new Attachment("dms:1", "image/png", Optional.empty())),
                NameAction.complaint(K, "A-1"),
                Reach.complaint(K, "documents-complete"),
                Note.complaint(K, "host", "seen"),
                Extend.promise(K, "resolve", "laboratory"),
                SetDue.promise(K, "resolve", TUE_2026_02_10, "agreed"),
                ReleaseDue.promise(K, "resolve", "called-off"),
                ResetClock.promise(K, "resolve", "another-item"),
                TakeOver.complaint(K, MON_2026_02_02.minusSeconds(60), "K-1"),
                AddPart.complaint(K, Part.of("invoice")),
                CarryOut.remedy(K, "accepted"))) {
            all.put(draft.intent().verb(), draft.by(RINA));
        }
        all.put("tell", told(Purpose.PROGRESS));
        all.put("decide", told(Outcome.UPHELD));
        return all;
    }
}
