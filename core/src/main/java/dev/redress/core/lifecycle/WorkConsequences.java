package dev.redress.core.lifecycle;

import dev.redress.core.command.AddPart;
import dev.redress.core.command.AnswerRemedy;
import dev.redress.core.command.Attach;
import dev.redress.core.command.CarryOut;
import dev.redress.core.command.FindCause;
import dev.redress.core.command.FinishTask;
import dev.redress.core.command.GiveTask;
import dev.redress.core.command.Intent;
import dev.redress.core.command.NameAction;
import dev.redress.core.command.OfferRemedy;
import dev.redress.core.complaint.Complaint;
import dev.redress.core.event.Event;
import dev.redress.core.event.WorkEvent;
import dev.redress.core.facet.Links;
import dev.redress.core.facet.Part;
import dev.redress.core.facet.Remedy;
import dev.redress.core.facet.RemedyStatus;
import dev.redress.core.facet.Task;
import dev.redress.core.privacy.Personal;
import dev.redress.core.privacy.Salts;
import dev.redress.core.record.Stamp;
import java.util.Optional;

/** What happens when something is done about a complaint: parts, causes, remedies, tasks, documents. */
abstract class WorkConsequences extends Happened implements Intent.Cases<Optional<RefusalCode>> {

    /** Links, documents and actions make no milestones, so they have a bound of their own. */
    private static final int MOST_LINKS = 1_000;

    final Complaint complaint;
    final Stamp stamp;
    final Salts salts;
    private String detail = "";

    WorkConsequences(Complaint complaint, Stamp stamp, Salts salts) {
        this.complaint = complaint;
        this.stamp = stamp;
        this.salts = salts;
    }

    /** What the fault is about. */
    final String detail() {
        return detail;
    }

    final Optional<RefusalCode> so(Event event) {
        add(event);
        return Optional.empty();
    }

    final Optional<RefusalCode> so(Event event, boolean fault, RefusalCode code, String about) {
        add(event);
        detail = about;
        return fault ? Optional.of(code) : Optional.empty();
    }

    final Optional<RefusalCode> fault(RefusalCode code, String about) {
        detail = about;
        return Optional.of(code);
    }

    final boolean isFull() {
        Links links = complaint.links();
        return links.complaints().size()
                        + links.attachments().size()
                        + links.actions().size()
                >= MOST_LINKS;
    }

    final Optional<Personal> seal(Optional<Personal> words) {
        return words.isPresent() ? Optional.of(words.get().seal(salts)) : words;
    }

    final Optional<RefusalCode> unknownPart(String part) {
        detail = part;
        return complaint.parts().find(part).isPresent() ? Optional.empty() : Optional.of(RefusalCode.UNKNOWN_PART);
    }

    @Override
    public Optional<RefusalCode> addPart(AddPart intent) {
        Part part = intent.part().words(words -> words.seal(salts)).undecided();
        return complaint.parts().find(part.id()).isPresent()
                ? fault(RefusalCode.PART_EXISTS, part.id())
                : so(new WorkEvent.PartAdded(stamp, part));
    }

    @Override
    public Optional<RefusalCode> findCause(FindCause intent) {
        return so(new WorkEvent.CauseFound(stamp, intent.cause()));
    }

    @Override
    public Optional<RefusalCode> offerRemedy(OfferRemedy intent) {
        Remedy remedy = intent.remedy().words(words -> words.seal(salts)).now(RemedyStatus.OFFERED);
        if (complaint.remedies().find(remedy.id()).isPresent()) {
            return fault(RefusalCode.REMEDY_EXISTS, remedy.id());
        }
        add(new WorkEvent.RemedyOffered(stamp, remedy));
        return remedy.part().isPresent() ? unknownPart(remedy.part().get()) : Optional.empty();
    }

    @Override
    public Optional<RefusalCode> answerRemedy(AnswerRemedy intent) {
        RemedyStatus to = intent.accepted() ? RemedyStatus.ACCEPTED : RemedyStatus.REFUSED;
        return remedy(intent.remedy(), RemedyStatus.OFFERED, to);
    }

    @Override
    public Optional<RefusalCode> carryOut(CarryOut intent) {
        return remedy(intent.remedy(), RemedyStatus.ACCEPTED, RemedyStatus.CARRIED_OUT);
    }

    private Optional<RefusalCode> remedy(String id, RemedyStatus from, RemedyStatus to) {
        Optional<Remedy> remedy = complaint.remedies().find(id);
        boolean wrong = remedy.isEmpty() || remedy.get().status() != from;
        return so(
                new WorkEvent.RemedyMoved(stamp, id, to),
                wrong,
                remedy.isEmpty() ? RefusalCode.UNKNOWN_REMEDY : RefusalCode.REMEDY_NOT_THERE,
                id);
    }

    @Override
    public Optional<RefusalCode> giveTask(GiveTask intent) {
        Task task = Task.builder()
                .from(intent.task().words(words -> words.seal(salts)))
                .doneAt(Optional.empty())
                .result(Optional.empty())
                .build();
        return complaint.tasks().find(task.id()).isPresent()
                ? fault(RefusalCode.TASK_EXISTS, task.id())
                : so(new WorkEvent.TaskGiven(stamp, task));
    }

    @Override
    public Optional<RefusalCode> finishTask(FinishTask intent) {
        Optional<Task> task = complaint.tasks().find(intent.task());
        boolean wrong = task.isEmpty() || !task.get().isOpen();
        return so(
                new WorkEvent.TaskDone(stamp, intent.task(), seal(intent.result())),
                wrong,
                task.isEmpty() ? RefusalCode.UNKNOWN_TASK : RefusalCode.TASK_DONE,
                intent.task());
    }

    @Override
    public Optional<RefusalCode> attach(Attach intent) {
        return isFull()
                ? fault(RefusalCode.RECORD_FULL, intent.verb())
                : so(new WorkEvent.Attached(stamp, intent.attachment().words(words -> words.seal(salts))));
    }

    @Override
    public Optional<RefusalCode> nameAction(NameAction intent) {
        return isFull()
                ? fault(RefusalCode.RECORD_FULL, intent.verb())
                : so(new WorkEvent.ActionNamed(stamp, intent.action()));
    }
}
