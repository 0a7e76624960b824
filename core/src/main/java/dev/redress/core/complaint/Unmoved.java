package dev.redress.core.complaint;

import dev.redress.core.event.ActionEvent;
import dev.redress.core.event.ComplaintEvent;
import dev.redress.core.event.ContactEvent;
import dev.redress.core.event.OnlyCounted;

/**
 * The events that change nothing of a complaint but its version and its milestones: what watches found, what was heard, what
 * belongs to other kinds of records.
 */
abstract class Unmoved extends OnlyCounted<Fold> {

    @Override
    public Fold reached(ComplaintEvent.Reached event) {
        return self();
    }

    @Override
    public Fold heard(ContactEvent.Heard event) {
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
}
