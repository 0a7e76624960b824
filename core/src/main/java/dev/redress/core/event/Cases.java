package dev.redress.core.event;

/**
 * An answer for each type of event. Whoever must answer for all of them, such as the fold of a record, implements this, and does
 * not compile when a type is added; whoever asks about a few implements {@link Some}.
 *
 * @param <R> what the answer is
 */
public interface Cases<R> {

    /**
     * Received.
     *
     * @param event the event
     * @return the answer
     */
    R received(ComplaintEvent.Received event);

    /**
     * Received earlier.
     *
     * @param event the event
     * @return the answer
     */
    R receivedEarlier(ComplaintEvent.ReceivedEarlier event);

    /**
     * Assessed.
     *
     * @param event the event
     * @return the answer
     */
    R assessed(ComplaintEvent.Assessed event);

    /**
     * Facts changed.
     *
     * @param event the event
     * @return the answer
     */
    R factsChanged(ComplaintEvent.FactsChanged event);

    /**
     * Assigned.
     *
     * @param event the event
     * @return the answer
     */
    R assigned(ComplaintEvent.Assigned event);

    /**
     * Moved.
     *
     * @param event the event
     * @return the answer
     */
    R moved(ComplaintEvent.Moved event);

    /**
     * Linked.
     *
     * @param event the event
     * @return the answer
     */
    R linked(ComplaintEvent.Linked event);

    /**
     * Merged.
     *
     * @param event the event
     * @return the answer
     */
    R merged(ComplaintEvent.Merged event);

    /**
     * Ended.
     *
     * @param event the event
     * @return the answer
     */
    R ended(ComplaintEvent.Ended event);

    /**
     * Reopened.
     *
     * @param event the event
     * @return the answer
     */
    R reopened(ComplaintEvent.Reopened event);

    /**
     * Reached.
     *
     * @param event the event
     * @return the answer
     */
    R reached(ComplaintEvent.Reached event);

    /**
     * Told.
     *
     * @param event the event
     * @return the answer
     */
    R told(ContactEvent.Told event);

    /**
     * Heard.
     *
     * @param event the event
     * @return the answer
     */
    R heard(ContactEvent.Heard event);

    /**
     * Wait began.
     *
     * @param event the event
     * @return the answer
     */
    R waitBegan(ContactEvent.WaitBegan event);

    /**
     * Wait ended.
     *
     * @param event the event
     * @return the answer
     */
    R waitEnded(ContactEvent.WaitEnded event);

    /**
     * Wait overran.
     *
     * @param event the event
     * @return the answer
     */
    R waitOverran(ContactEvent.WaitOverran event);

    /**
     * Referred.
     *
     * @param event the event
     * @return the answer
     */
    R referred(ContactEvent.Referred event);

    /**
     * Referral ended.
     *
     * @param event the event
     * @return the answer
     */
    R referralEnded(ContactEvent.ReferralEnded event);

    /**
     * Part added.
     *
     * @param event the event
     * @return the answer
     */
    R partAdded(WorkEvent.PartAdded event);

    /**
     * Decided.
     *
     * @param event the event
     * @return the answer
     */
    R decided(WorkEvent.Decided event);

    /**
     * Cause found.
     *
     * @param event the event
     * @return the answer
     */
    R causeFound(WorkEvent.CauseFound event);

    /**
     * Remedy offered.
     *
     * @param event the event
     * @return the answer
     */
    R remedyOffered(WorkEvent.RemedyOffered event);

    /**
     * Remedy moved.
     *
     * @param event the event
     * @return the answer
     */
    R remedyMoved(WorkEvent.RemedyMoved event);

    /**
     * Task given.
     *
     * @param event the event
     * @return the answer
     */
    R taskGiven(WorkEvent.TaskGiven event);

    /**
     * Task done.
     *
     * @param event the event
     * @return the answer
     */
    R taskDone(WorkEvent.TaskDone event);

    /**
     * Attached.
     *
     * @param event the event
     * @return the answer
     */
    R attached(WorkEvent.Attached event);

    /**
     * Action named.
     *
     * @param event the event
     * @return the answer
     */
    R actionNamed(WorkEvent.ActionNamed event);

    /**
     * Due moved.
     *
     * @param event the event
     * @return the answer
     */
    R dueMoved(PromiseEvent.DueMoved event);

    /**
     * Warned.
     *
     * @param event the event
     * @return the answer
     */
    R warned(PromiseEvent.Warned event);

    /**
     * Breached.
     *
     * @param event the event
     * @return the answer
     */
    R breached(PromiseEvent.Breached event);

    /**
     * Judged.
     *
     * @param event the event
     * @return the answer
     */
    R judged(PromiseEvent.Judged event);

    /**
     * Extended.
     *
     * @param event the event
     * @return the answer
     */
    R extended(PromiseEvent.Extended event);

    /**
     * Due set.
     *
     * @param event the event
     * @return the answer
     */
    R dueSet(PromiseEvent.DueSet event);

    /**
     * Due released.
     *
     * @param event the event
     * @return the answer
     */
    R dueReleased(PromiseEvent.DueReleased event);

    /**
     * Clock reset.
     *
     * @param event the event
     * @return the answer
     */
    R clockReset(PromiseEvent.ClockReset event);

    /**
     * Overturned.
     *
     * @param event the event
     * @return the answer
     */
    R overturned(PromiseEvent.Overturned event);

    /**
     * Fired.
     *
     * @param event the event
     * @return the answer
     */
    R fired(AlertEvent.Fired event);

    /**
     * Addressed.
     *
     * @param event the event
     * @return the answer
     */
    R addressed(AlertEvent.Addressed event);

    /**
     * Nobody found.
     *
     * @param event the event
     * @return the answer
     */
    R nobodyFound(AlertEvent.NobodyFound event);

    /**
     * Taken.
     *
     * @param event the event
     * @return the answer
     */
    R taken(AlertEvent.Taken event);

    /**
     * Returned.
     *
     * @param event the event
     * @return the answer
     */
    R returned(AlertEvent.Returned event);

    /**
     * Lowered.
     *
     * @param event the event
     * @return the answer
     */
    R lowered(AlertEvent.Lowered event);

    /**
     * Signaled.
     *
     * @param event the event
     * @return the answer
     */
    R signaled(AlertEvent.Signaled event);

    /**
     * Action planned.
     *
     * @param event the event
     * @return the answer
     */
    R actionPlanned(ActionEvent.ActionPlanned event);

    /**
     * Action started.
     *
     * @param event the event
     * @return the answer
     */
    R actionStarted(ActionEvent.ActionStarted event);

    /**
     * Action implemented.
     *
     * @param event the event
     * @return the answer
     */
    R actionImplemented(ActionEvent.ActionImplemented event);

    /**
     * Action verified.
     *
     * @param event the event
     * @return the answer
     */
    R actionVerified(ActionEvent.ActionVerified event);

    /**
     * Action dropped.
     *
     * @param event the event
     * @return the answer
     */
    R actionDropped(ActionEvent.ActionDropped event);

    /**
     * Action served.
     *
     * @param event the event
     * @return the answer
     */
    R actionServed(ActionEvent.ActionServed event);

    /**
     * Recall counted.
     *
     * @param event the event
     * @return the answer
     */
    R recallCounted(ActionEvent.RecallCounted event);

    /**
     * Noted.
     *
     * @param event the event
     * @return the answer
     */
    R noted(Noted event);

    /**
     * Observed.
     *
     * @param event the event
     * @return the answer
     */
    R observed(Observed event);

    /**
     * Erased.
     *
     * @param event the event
     * @return the answer
     */
    R erased(Erased event);

    /**
     * From newer version.
     *
     * @param event the event
     * @return the answer
     */
    R fromNewerVersion(FromNewerVersion event);
}
