package dev.redress.core.complaint;

import dev.redress.core.event.ActionEvent;
import dev.redress.core.event.AlertEvent;
import dev.redress.core.event.Cases;
import dev.redress.core.event.ComplaintEvent;
import dev.redress.core.event.ContactEvent;
import dev.redress.core.event.Noted;
import dev.redress.core.event.Observed;
import dev.redress.core.event.PromiseEvent;

/**
 * The events that change nothing of a complaint but its version and its milestones: what watches found, what was heard, what
 * belongs to other kinds of records.
 */
abstract class Unmoved implements Cases<Fold> {

    abstract Fold self();

    @Override
    public Fold reached(ComplaintEvent.Reached event) {
        return self();
    }

    @Override
    public Fold heard(ContactEvent.Heard event) {
        return self();
    }

    @Override
    public Fold dueMoved(PromiseEvent.DueMoved event) {
        return self();
    }

    @Override
    public Fold warned(PromiseEvent.Warned event) {
        return self();
    }

    @Override
    public Fold breached(PromiseEvent.Breached event) {
        return self();
    }

    @Override
    public Fold judged(PromiseEvent.Judged event) {
        return self();
    }

    @Override
    public Fold extended(PromiseEvent.Extended event) {
        return self();
    }

    @Override
    public Fold dueSet(PromiseEvent.DueSet event) {
        return self();
    }

    @Override
    public Fold dueReleased(PromiseEvent.DueReleased event) {
        return self();
    }

    @Override
    public Fold clockReset(PromiseEvent.ClockReset event) {
        return self();
    }

    @Override
    public Fold overturned(PromiseEvent.Overturned event) {
        return self();
    }

    @Override
    public Fold fired(AlertEvent.Fired event) {
        return self();
    }

    @Override
    public Fold addressed(AlertEvent.Addressed event) {
        return self();
    }

    @Override
    public Fold nobodyFound(AlertEvent.NobodyFound event) {
        return self();
    }

    @Override
    public Fold taken(AlertEvent.Taken event) {
        return self();
    }

    @Override
    public Fold returned(AlertEvent.Returned event) {
        return self();
    }

    @Override
    public Fold lowered(AlertEvent.Lowered event) {
        return self();
    }

    @Override
    public Fold signaled(AlertEvent.Signaled event) {
        return self();
    }

    @Override
    public Fold actionPlanned(ActionEvent.ActionPlanned event) {
        return self();
    }

    @Override
    public Fold actionStarted(ActionEvent.ActionStarted event) {
        return self();
    }

    @Override
    public Fold actionImplemented(ActionEvent.ActionImplemented event) {
        return self();
    }

    @Override
    public Fold actionVerified(ActionEvent.ActionVerified event) {
        return self();
    }

    @Override
    public Fold actionDropped(ActionEvent.ActionDropped event) {
        return self();
    }

    @Override
    public Fold actionServed(ActionEvent.ActionServed event) {
        return self();
    }

    @Override
    public Fold recallCounted(ActionEvent.RecallCounted event) {
        return self();
    }

    @Override
    public Fold noted(Noted event) {
        return self();
    }

    @Override
    public Fold observed(Observed event) {
        return self();
    }
}
