package dev.redress.core.action;

import dev.redress.core.event.ComplaintEvent;
import dev.redress.core.event.ContactEvent;
import dev.redress.core.event.OnlyCounted;
import dev.redress.core.event.WorkEvent;

/**
 * The events that change nothing of an action but its version and its milestones: what watches found, and what belongs to
 * complaints.
 */
abstract class Unmoved extends OnlyCounted<Fold> {

    @Override
    public Fold received(ComplaintEvent.Received event) {
        return self();
    }

    @Override
    public Fold receivedEarlier(ComplaintEvent.ReceivedEarlier event) {
        return self();
    }

    @Override
    public Fold assessed(ComplaintEvent.Assessed event) {
        return self();
    }

    @Override
    public Fold factsChanged(ComplaintEvent.FactsChanged event) {
        return self();
    }

    @Override
    public Fold assigned(ComplaintEvent.Assigned event) {
        return self();
    }

    @Override
    public Fold moved(ComplaintEvent.Moved event) {
        return self();
    }

    @Override
    public Fold linked(ComplaintEvent.Linked event) {
        return self();
    }

    @Override
    public Fold merged(ComplaintEvent.Merged event) {
        return self();
    }

    @Override
    public Fold ended(ComplaintEvent.Ended event) {
        return self();
    }

    @Override
    public Fold reopened(ComplaintEvent.Reopened event) {
        return self();
    }

    @Override
    public Fold reached(ComplaintEvent.Reached event) {
        return self();
    }

    @Override
    public Fold told(ContactEvent.Told event) {
        return self();
    }

    @Override
    public Fold heard(ContactEvent.Heard event) {
        return self();
    }

    @Override
    public Fold waitBegan(ContactEvent.WaitBegan event) {
        return self();
    }

    @Override
    public Fold waitEnded(ContactEvent.WaitEnded event) {
        return self();
    }

    @Override
    public Fold waitOverran(ContactEvent.WaitOverran event) {
        return self();
    }

    @Override
    public Fold referred(ContactEvent.Referred event) {
        return self();
    }

    @Override
    public Fold referralEnded(ContactEvent.ReferralEnded event) {
        return self();
    }

    @Override
    public Fold partAdded(WorkEvent.PartAdded event) {
        return self();
    }

    @Override
    public Fold decided(WorkEvent.Decided event) {
        return self();
    }

    @Override
    public Fold causeFound(WorkEvent.CauseFound event) {
        return self();
    }

    @Override
    public Fold remedyOffered(WorkEvent.RemedyOffered event) {
        return self();
    }

    @Override
    public Fold remedyMoved(WorkEvent.RemedyMoved event) {
        return self();
    }

    @Override
    public Fold taskGiven(WorkEvent.TaskGiven event) {
        return self();
    }

    @Override
    public Fold taskDone(WorkEvent.TaskDone event) {
        return self();
    }

    @Override
    public Fold attached(WorkEvent.Attached event) {
        return self();
    }

    @Override
    public Fold actionNamed(WorkEvent.ActionNamed event) {
        return self();
    }
}
