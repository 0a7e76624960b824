package dev.redress.benchmarks.lifecycle;

import dev.redress.core.command.AddPart;
import dev.redress.core.command.AnswerRemedy;
import dev.redress.core.command.Assess;
import dev.redress.core.command.Assign;
import dev.redress.core.command.Command;
import dev.redress.core.command.Decide;
import dev.redress.core.command.FindCause;
import dev.redress.core.command.FinishTask;
import dev.redress.core.command.GiveTask;
import dev.redress.core.command.Investigate;
import dev.redress.core.command.OfferRemedy;
import dev.redress.core.command.Receive;
import dev.redress.core.command.Tell;
import dev.redress.core.complaint.Complaint;
import dev.redress.core.facet.Assessment;
import dev.redress.core.facet.Channel;
import dev.redress.core.facet.Complainant;
import dev.redress.core.facet.Outcome;
import dev.redress.core.facet.Part;
import dev.redress.core.facet.Purpose;
import dev.redress.core.facet.RemedyKind;
import dev.redress.core.facet.Severity;
import dev.redress.core.facet.Task;
import dev.redress.core.lifecycle.Context;
import dev.redress.core.lifecycle.Lifecycle;
import dev.redress.core.record.Actor;
import java.time.Instant;
import java.util.Optional;

/** A full complaint: two parts, two remedies, two tasks, a cause, letters; 15 milestones and more. */
final class Full {

    static final String NUMBER = "K-1042";
    static final Actor RINA = Actor.of("rina", "handler");
    static final Instant FRI_2026_02_06 = Instant.parse("2026-02-06T01:00:00Z");
    static final Context CONTEXT = new Context(FRI_2026_02_06, Optional.empty(), () -> "0123456789abcdef");
    static final Lifecycle ISO = Lifecycle.iso10002().build();

    private Full() {}

    /** Received and assessed, with parts and tasks. */
    static Complaint assessed() {
        Command received = Receive.complaint(NUMBER, Complainant.of("C-77"), "pump P-7 leaks at the flange")
                .severity(Severity.HIGH)
                .order("SO-77")
                .item("P-7")
                .heardBy(Channel.PHONE, RINA);
        Complaint complaint = ISO.receive(received, CONTEXT).orThrow().complaint();
        return after(
                complaint,
                Tell.acknowledgement(NUMBER).by(Channel.EMAIL, RINA),
                Assess.complaint(
                                NUMBER,
                                Assessment.builder()
                                        .category("leak")
                                        .cause("seal")
                                        .safety(false)
                                        .priority("2")
                                        .build())
                        .by(RINA),
                Assign.owner(NUMBER, "rina").by(RINA),
                AddPart.complaint(NUMBER, Part.of("delivery")).by(RINA),
                AddPart.complaint(NUMBER, Part.of("pump")).by(RINA),
                GiveTask.complaint(NUMBER, Task.of("T-1", "workshop")).by(RINA),
                GiveTask.complaint(NUMBER, Task.of("T-2", "purchasing")).by(RINA),
                OfferRemedy.complaint(NUMBER, "R-1", RemedyKind.REPAIR).by(RINA),
                OfferRemedy.complaint(NUMBER, "R-2", RemedyKind.REFUND).by(RINA));
    }

    static Complaint investigated() {
        return after(
                assessed(),
                Investigate.complaint(NUMBER).by(RINA),
                FindCause.complaint(NUMBER, "supplier-batch").by(RINA),
                FinishTask.complaint(NUMBER, "T-1", "replaced").by(RINA),
                FinishTask.complaint(NUMBER, "T-2", "supplier informed").by(RINA));
    }

    /** The decision is not told yet, so that it cannot be closed. */
    static Complaint decidedNotTold() {
        return after(
                investigated(),
                AnswerRemedy.refused(NUMBER, "R-2").by(RINA),
                Decide.part(NUMBER, "delivery", Outcome.NOT_UPHELD).by(RINA),
                Decide.part(NUMBER, "pump", Outcome.UPHELD).by(RINA));
    }

    static Complaint decided() {
        return after(
                decidedNotTold(),
                Tell.letter(NUMBER, Purpose.DECISION)
                        .also(Purpose.RECOURSE_INSIDE)
                        .by(Channel.EMAIL, RINA));
    }

    private static Complaint after(Complaint before, Command... commands) {
        Complaint complaint = before;
        for (Command command : commands) {
            complaint = ISO.decide(complaint, command, CONTEXT).orThrow().complaint();
        }
        return complaint;
    }
}
