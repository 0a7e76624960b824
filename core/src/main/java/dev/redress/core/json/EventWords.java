package dev.redress.core.json;

import dev.redress.core.event.ActionEvent;
import dev.redress.core.event.AlertEvent;
import dev.redress.core.event.ComplaintEvent;
import dev.redress.core.event.ContactEvent;
import dev.redress.core.event.Erased;
import dev.redress.core.event.Event;
import dev.redress.core.event.FromNewerVersion;
import dev.redress.core.event.Noted;
import dev.redress.core.event.Observed;
import dev.redress.core.event.PromiseEvent;
import dev.redress.core.event.WorkEvent;
import java.util.Map;

/**
 * The word under which each type of event is stored. A word is for ever: a class may be renamed, moved or split, the word of what is
 * on record stays. No name of a class is ever written or read.
 *
 * <p>{@link FromNewerVersion} has none: it stands as the text that it holds.
 */
final class EventWords {

    static final Map<String, Class<? extends Event>> ALL = Map.ofEntries(
            Map.entry("received", ComplaintEvent.Received.class),
            Map.entry("received-earlier", ComplaintEvent.ReceivedEarlier.class),
            Map.entry("assessed", ComplaintEvent.Assessed.class),
            Map.entry("facts-changed", ComplaintEvent.FactsChanged.class),
            Map.entry("assigned", ComplaintEvent.Assigned.class),
            Map.entry("moved", ComplaintEvent.Moved.class),
            Map.entry("linked", ComplaintEvent.Linked.class),
            Map.entry("merged", ComplaintEvent.Merged.class),
            Map.entry("ended", ComplaintEvent.Ended.class),
            Map.entry("reopened", ComplaintEvent.Reopened.class),
            Map.entry("reached", ComplaintEvent.Reached.class),
            Map.entry("told", ContactEvent.Told.class),
            Map.entry("heard", ContactEvent.Heard.class),
            Map.entry("wait-began", ContactEvent.WaitBegan.class),
            Map.entry("wait-ended", ContactEvent.WaitEnded.class),
            Map.entry("wait-overran", ContactEvent.WaitOverran.class),
            Map.entry("referred", ContactEvent.Referred.class),
            Map.entry("referral-ended", ContactEvent.ReferralEnded.class),
            Map.entry("part-added", WorkEvent.PartAdded.class),
            Map.entry("decided", WorkEvent.Decided.class),
            Map.entry("cause-found", WorkEvent.CauseFound.class),
            Map.entry("remedy-offered", WorkEvent.RemedyOffered.class),
            Map.entry("remedy-moved", WorkEvent.RemedyMoved.class),
            Map.entry("task-given", WorkEvent.TaskGiven.class),
            Map.entry("task-done", WorkEvent.TaskDone.class),
            Map.entry("attached", WorkEvent.Attached.class),
            Map.entry("action-named", WorkEvent.ActionNamed.class),
            Map.entry("due-moved", PromiseEvent.DueMoved.class),
            Map.entry("warned", PromiseEvent.Warned.class),
            Map.entry("breached", PromiseEvent.Breached.class),
            Map.entry("judged", PromiseEvent.Judged.class),
            Map.entry("extended", PromiseEvent.Extended.class),
            Map.entry("due-set", PromiseEvent.DueSet.class),
            Map.entry("due-released", PromiseEvent.DueReleased.class),
            Map.entry("clock-reset", PromiseEvent.ClockReset.class),
            Map.entry("overturned", PromiseEvent.Overturned.class),
            Map.entry("fired", AlertEvent.Fired.class),
            Map.entry("addressed", AlertEvent.Addressed.class),
            Map.entry("nobody-found", AlertEvent.NobodyFound.class),
            Map.entry("taken", AlertEvent.Taken.class),
            Map.entry("returned", AlertEvent.Returned.class),
            Map.entry("lowered", AlertEvent.Lowered.class),
            Map.entry("signaled", AlertEvent.Signaled.class),
            Map.entry("action-planned", ActionEvent.ActionPlanned.class),
            Map.entry("action-started", ActionEvent.ActionStarted.class),
            Map.entry("action-implemented", ActionEvent.ActionImplemented.class),
            Map.entry("action-verified", ActionEvent.ActionVerified.class),
            Map.entry("action-dropped", ActionEvent.ActionDropped.class),
            Map.entry("action-served", ActionEvent.ActionServed.class),
            Map.entry("recall-counted", ActionEvent.RecallCounted.class),
            Map.entry("noted", Noted.class),
            Map.entry("observed", Observed.class),
            Map.entry("erased", Erased.class));

    private EventWords() {}
}
