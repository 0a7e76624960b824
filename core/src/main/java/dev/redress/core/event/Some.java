package dev.redress.core.event;

/**
 * An answer for some types of events and one for all others.
 *
 * @param <R> what the answer is
 */
@FunctionalInterface
public interface Some<R> extends Cases<R> {

    /**
     * The answer for every type that is not answered by itself.
     *
     * @param event the event
     * @return the answer
     */
    R otherwise(Event event);

    @Override
    default R received(ComplaintEvent.Received event) {
        return otherwise(event);
    }

    @Override
    default R receivedEarlier(ComplaintEvent.ReceivedEarlier event) {
        return otherwise(event);
    }

    @Override
    default R assessed(ComplaintEvent.Assessed event) {
        return otherwise(event);
    }

    @Override
    default R factsChanged(ComplaintEvent.FactsChanged event) {
        return otherwise(event);
    }

    @Override
    default R assigned(ComplaintEvent.Assigned event) {
        return otherwise(event);
    }

    @Override
    default R moved(ComplaintEvent.Moved event) {
        return otherwise(event);
    }

    @Override
    default R linked(ComplaintEvent.Linked event) {
        return otherwise(event);
    }

    @Override
    default R merged(ComplaintEvent.Merged event) {
        return otherwise(event);
    }

    @Override
    default R ended(ComplaintEvent.Ended event) {
        return otherwise(event);
    }

    @Override
    default R reopened(ComplaintEvent.Reopened event) {
        return otherwise(event);
    }

    @Override
    default R reached(ComplaintEvent.Reached event) {
        return otherwise(event);
    }

    @Override
    default R told(ContactEvent.Told event) {
        return otherwise(event);
    }

    @Override
    default R heard(ContactEvent.Heard event) {
        return otherwise(event);
    }

    @Override
    default R waitBegan(ContactEvent.WaitBegan event) {
        return otherwise(event);
    }

    @Override
    default R waitEnded(ContactEvent.WaitEnded event) {
        return otherwise(event);
    }

    @Override
    default R waitOverran(ContactEvent.WaitOverran event) {
        return otherwise(event);
    }

    @Override
    default R referred(ContactEvent.Referred event) {
        return otherwise(event);
    }

    @Override
    default R referralEnded(ContactEvent.ReferralEnded event) {
        return otherwise(event);
    }

    @Override
    default R partAdded(WorkEvent.PartAdded event) {
        return otherwise(event);
    }

    @Override
    default R decided(WorkEvent.Decided event) {
        return otherwise(event);
    }

    @Override
    default R causeFound(WorkEvent.CauseFound event) {
        return otherwise(event);
    }

    @Override
    default R remedyOffered(WorkEvent.RemedyOffered event) {
        return otherwise(event);
    }

    @Override
    default R remedyMoved(WorkEvent.RemedyMoved event) {
        return otherwise(event);
    }

    @Override
    default R taskGiven(WorkEvent.TaskGiven event) {
        return otherwise(event);
    }

    @Override
    default R taskDone(WorkEvent.TaskDone event) {
        return otherwise(event);
    }

    @Override
    default R attached(WorkEvent.Attached event) {
        return otherwise(event);
    }

    @Override
    default R actionNamed(WorkEvent.ActionNamed event) {
        return otherwise(event);
    }

    @Override
    default R dueMoved(PromiseEvent.DueMoved event) {
        return otherwise(event);
    }

    @Override
    default R warned(PromiseEvent.Warned event) {
        return otherwise(event);
    }

    @Override
    default R breached(PromiseEvent.Breached event) {
        return otherwise(event);
    }

    @Override
    default R judged(PromiseEvent.Judged event) {
        return otherwise(event);
    }

    @Override
    default R extended(PromiseEvent.Extended event) {
        return otherwise(event);
    }

    @Override
    default R dueSet(PromiseEvent.DueSet event) {
        return otherwise(event);
    }

    @Override
    default R dueReleased(PromiseEvent.DueReleased event) {
        return otherwise(event);
    }

    @Override
    default R clockReset(PromiseEvent.ClockReset event) {
        return otherwise(event);
    }

    @Override
    default R overturned(PromiseEvent.Overturned event) {
        return otherwise(event);
    }

    @Override
    default R fired(AlertEvent.Fired event) {
        return otherwise(event);
    }

    @Override
    default R addressed(AlertEvent.Addressed event) {
        return otherwise(event);
    }

    @Override
    default R nobodyFound(AlertEvent.NobodyFound event) {
        return otherwise(event);
    }

    @Override
    default R taken(AlertEvent.Taken event) {
        return otherwise(event);
    }

    @Override
    default R returned(AlertEvent.Returned event) {
        return otherwise(event);
    }

    @Override
    default R lowered(AlertEvent.Lowered event) {
        return otherwise(event);
    }

    @Override
    default R signaled(AlertEvent.Signaled event) {
        return otherwise(event);
    }

    @Override
    default R actionPlanned(ActionEvent.ActionPlanned event) {
        return otherwise(event);
    }

    @Override
    default R actionStarted(ActionEvent.ActionStarted event) {
        return otherwise(event);
    }

    @Override
    default R actionImplemented(ActionEvent.ActionImplemented event) {
        return otherwise(event);
    }

    @Override
    default R actionVerified(ActionEvent.ActionVerified event) {
        return otherwise(event);
    }

    @Override
    default R actionDropped(ActionEvent.ActionDropped event) {
        return otherwise(event);
    }

    @Override
    default R actionServed(ActionEvent.ActionServed event) {
        return otherwise(event);
    }

    @Override
    default R recallCounted(ActionEvent.RecallCounted event) {
        return otherwise(event);
    }

    @Override
    default R noted(Noted event) {
        return otherwise(event);
    }

    @Override
    default R observed(Observed event) {
        return otherwise(event);
    }

    @Override
    default R erased(Erased event) {
        return otherwise(event);
    }

    @Override
    default R fromNewerVersion(FromNewerVersion event) {
        return otherwise(event);
    }
}
