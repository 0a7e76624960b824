package dev.redress.core.model;

import dev.redress.core.command.AddPart;
import dev.redress.core.command.AnswerRemedy;
import dev.redress.core.command.Assess;
import dev.redress.core.command.Assign;
import dev.redress.core.command.Attach;
import dev.redress.core.command.Await;
import dev.redress.core.command.CarryOut;
import dev.redress.core.command.ChangeFacts;
import dev.redress.core.command.EndReferral;
import dev.redress.core.command.Extend;
import dev.redress.core.command.FindCause;
import dev.redress.core.command.FinishTask;
import dev.redress.core.command.GiveTask;
import dev.redress.core.command.Hear;
import dev.redress.core.command.Intent;
import dev.redress.core.command.LinkTo;
import dev.redress.core.command.Merge;
import dev.redress.core.command.NameAction;
import dev.redress.core.command.Note;
import dev.redress.core.command.OfferRemedy;
import dev.redress.core.command.Reach;
import dev.redress.core.command.Refer;
import dev.redress.core.command.ReleaseDue;
import dev.redress.core.command.ResetClock;
import dev.redress.core.command.Resume;
import dev.redress.core.command.SetDue;
import dev.redress.core.command.Step;
import dev.redress.core.command.TakeOver;
import dev.redress.core.command.Tell;
import dev.redress.core.complaint.Complaint;
import dev.redress.core.condition.Facts;
import dev.redress.core.facet.Assessment;
import dev.redress.core.facet.Attachment;
import dev.redress.core.facet.Channel;
import dev.redress.core.facet.Link;
import dev.redress.core.facet.LinkKind;
import dev.redress.core.facet.Outcome;
import dev.redress.core.facet.Part;
import dev.redress.core.facet.Purpose;
import dev.redress.core.facet.Remedy;
import dev.redress.core.facet.RemedyKind;
import dev.redress.core.facet.RemedyStatus;
import dev.redress.core.facet.Responsibility;
import dev.redress.core.facet.Stay;
import dev.redress.core.facet.Task;
import dev.redress.core.lifecycle.Lifecycle;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;

/** The right payload for a verb, as a clerk would fill in the form behind a button. */
final class Fitting {

    private final Lifecycle lifecycle;
    private final Complaint complaint;

    Fitting(Lifecycle lifecycle, Complaint complaint) {
        this.lifecycle = lifecycle;
        this.complaint = complaint;
    }

    /** Empty if there is nothing that the form could name: no open task, no accepted remedy. */
    Optional<Intent> intent(String verb) {
        if (Step.isEnough(verb)) {
            return Optional.of(new Step(verb, ""));
        }
        return switch (verb) {
            case "accept-remedy" -> remedy(RemedyStatus.OFFERED).map(id -> new AnswerRemedy(id, true));
            case "refuse-remedy" -> remedy(RemedyStatus.OFFERED).map(id -> new AnswerRemedy(id, false));
            case "carry-out-remedy" -> remedy(RemedyStatus.ACCEPTED).map(CarryOut::new);
            case "await" ->
                lifecycle.waits().keySet().stream()
                        .filter(wait -> complaint.life().waiting(wait).isEmpty())
                        .findFirst()
                        .map(wait -> new Await(wait, Optional.empty()));
            case "resume" ->
                complaint.life().openWaits().stream()
                        .findFirst()
                        .map(Stay::awaited)
                        .map(Resume::new);
            case "finish-task" ->
                complaint.tasks().all().stream()
                        .filter(Task::isOpen)
                        .findFirst()
                        .map(task -> new FinishTask(task.id(), Optional.empty()));
            case "end-referral" -> complaint.life().referredTo().map(body -> new EndReferral("agreed"));
            case "reach" ->
                lifecycle.milestones().isPresent()
                        ? lifecycle.milestones().get().stream()
                                .findFirst()
                                .map(name -> new Reach(name, Optional.empty()))
                        : Optional.of(new Reach("documents-complete", Optional.empty()));
            default -> Optional.of(always(verb));
        };
    }

    private Optional<String> remedy(RemedyStatus status) {
        return complaint.remedies().all().stream()
                .filter(remedy -> remedy.status() == status)
                .findFirst()
                .map(Remedy::id);
    }

    private Intent always(String verb) {
        return switch (verb) {
            case "add-part" -> new AddPart(Part.of("P-v" + complaint.version()));
            case "assess" -> new Assess(Assessment.builder().build());
            case "assign" -> new Assign(Responsibility.builder().owner("budi").build());
            case "attach" -> new Attach(new Attachment("dms-2", "image/png", Optional.empty()));
            case "change-facts" -> new ChangeFacts(Facts.none());
            case "decide" ->
                new Tell(
                        EnumSet.of(Purpose.DECISION, Purpose.RECOURSE_INSIDE),
                        Channel.EMAIL,
                        complaint.parts().all().stream()
                                .filter(part -> part.outcome().isEmpty())
                                .findFirst()
                                .map(Part::id),
                        Optional.empty(),
                        Optional.of(Outcome.UPHELD));
            case "extend" -> new Extend("resolve", "laboratory", Optional.empty());
            case "find-cause" -> new FindCause("seal");
            case "give-task" -> new GiveTask(Task.of("T-v" + complaint.version(), "quality"));
            case "hear" -> new Hear(Channel.PHONE, false, Optional.empty());
            case "link" -> new LinkTo(new Link(LinkKind.RELATED, "K-7"));
            case "merge" -> new Merge("K-7");
            case "name-action" -> new NameAction("A-1");
            case "note" -> new Note("erp", "late", "", Map.of());
            case "offer-remedy" -> new OfferRemedy(Remedy.of("R-v" + complaint.version(), RemedyKind.REPAIR));
            case "refer" -> new Refer("ombudsman", Optional.empty());
            case "release-due" -> new ReleaseDue("resolve", "called-off");
            case "reset-clock" -> new ResetClock("resolve", "another-item");
            case "set-due" -> new SetDue("resolve", Instant.parse("2026-02-10T03:00:00Z"), "agreed");
            case "take-over" -> new TakeOver(Instant.parse("2026-01-05T01:00:00Z"), "K-7");
            case "tell" ->
                new Tell(
                        EnumSet.of(Purpose.PROGRESS),
                        Channel.EMAIL,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty());
            default -> throw new AssertionError("no form for " + verb);
        };
    }
}
