package dev.redress.testkit.store;

import static dev.redress.testkit.store.SampleFacets.DUE;
import static dev.redress.testkit.store.SampleFacets.someWords;

import dev.redress.core.condition.Facts;
import dev.redress.core.event.ActionEvent;
import dev.redress.core.event.AfterReopening;
import dev.redress.core.event.AlertEvent;
import dev.redress.core.event.ComplaintEvent;
import dev.redress.core.event.ContactEvent;
import dev.redress.core.event.Erased;
import dev.redress.core.event.Event;
import dev.redress.core.event.Noted;
import dev.redress.core.event.Observed;
import dev.redress.core.event.PromiseEvent;
import dev.redress.core.event.WorkEvent;
import dev.redress.core.facet.ActionKind;
import dev.redress.core.facet.Assessment;
import dev.redress.core.facet.Attachment;
import dev.redress.core.facet.Channel;
import dev.redress.core.facet.Complainant;
import dev.redress.core.facet.Link;
import dev.redress.core.facet.LinkKind;
import dev.redress.core.facet.Outcome;
import dev.redress.core.facet.Part;
import dev.redress.core.facet.Plan;
import dev.redress.core.facet.Purpose;
import dev.redress.core.facet.RatioInterval;
import dev.redress.core.facet.Receipt;
import dev.redress.core.facet.Remedy;
import dev.redress.core.facet.RemedyKind;
import dev.redress.core.facet.RemedyStatus;
import dev.redress.core.facet.Responsibility;
import dev.redress.core.facet.Task;
import dev.redress.core.facet.Verdict;
import dev.redress.core.privacy.Personal;
import dev.redress.core.record.Stamp;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One event of every type, with everything set and with as little as it takes, for whoever keeps events or writes them down.
 *
 * <p>All of one complaint or action of Friday 6 February 2026 in Jakarta, learnt on Monday the 9th, to the microsecond; the first
 * is a receipt. What an older version cannot read ({@link dev.redress.core.event.FromNewerVersion}) is not among them: its text is
 * in the format of whoever wrote it.
 */
public final class SampleEvents {

    /** What every sealed text of a sample begins with, to be looked for after an erasure. */
    public static final String PERSONAL = "Hartono";

    private static final Stamp FULL = new Stamp(
            Instant.parse("2026-02-06T02:20:00.123456Z"),
            Instant.parse("2026-02-09T01:00:00.000001Z"),
            "rina o'neil 😀");
    private static final Stamp BARE = Stamp.at(Instant.parse("2026-02-06T02:20:00Z"), "redress");

    private SampleEvents() {}

    /**
     * One of each type with everything set.
     *
     * @return a receipt first, an erasure last; as the history of one complaint they leave no field of it unset
     */
    public static List<Event> full() {
        return List.of(
                new ComplaintEvent.Received(FULL, SampleFacets.receipt()),
                new ComplaintEvent.ReceivedEarlier(FULL, Instant.parse("2026-02-01T16:59:59.999999Z"), "K-1001"),
                new ComplaintEvent.Assessed(FULL, SampleFacets.assessment()),
                new ComplaintEvent.FactsChanged(FULL, SampleFacets.facts()),
                new ComplaintEvent.Assigned(FULL, SampleFacets.responsibility()),
                new ComplaintEvent.Moved(FULL, "investigate", "in-assessment", "in-investigation", "asked"),
                new ContactEvent.WaitEnded(FULL, "supplier"),
                new ContactEvent.ReferralEnded(FULL, "agreed"),
                new ComplaintEvent.Reopened(FULL, "new facts", AfterReopening.NEW_CYCLE),
                new ComplaintEvent.Reached(FULL, "documents-complete", Optional.of("leak")),
                new ContactEvent.Told(
                        FULL, EnumSet.allOf(Purpose.class), Channel.EMAIL, Optional.of("leak"), someWords("a letter")),
                new ContactEvent.Heard(FULL, Channel.PHONE, true, someWords("thanks")),
                new WorkEvent.PartAdded(FULL, SampleFacets.part()),
                new WorkEvent.Decided(FULL, Optional.of("leak"), Outcome.NOT_UPHELD, someWords("the part")),
                new WorkEvent.CauseFound(FULL, "seal/supplier"),
                new ContactEvent.Told(
                        FULL,
                        EnumSet.of(Purpose.DECISION),
                        Channel.LETTER,
                        Optional.of("leak"),
                        someWords("to the part")),
                new WorkEvent.RemedyOffered(FULL, SampleFacets.remedy()),
                new WorkEvent.RemedyMoved(FULL, "r-1", RemedyStatus.CARRIED_OUT),
                new WorkEvent.TaskGiven(FULL, SampleFacets.task()),
                new WorkEvent.TaskDone(FULL, "t-1", someWords("the loan unit")),
                new WorkEvent.Attached(FULL, SampleFacets.attachment()),
                new WorkEvent.ActionNamed(FULL, "A-7"),
                new ComplaintEvent.Linked(FULL, new Link(LinkKind.REPEAT_OF, "K-0815")),
                new ComplaintEvent.Merged(FULL, "K-1001"),
                new ComplaintEvent.Ended(FULL, "closed"),
                new ContactEvent.WaitBegan(FULL, "complainant", someWords("the receipt")),
                new ContactEvent.WaitOverran(FULL, "complainant", "close"),
                new ContactEvent.Referred(FULL, "ombudsman", Optional.of("OM 12/2026")),
                new PromiseEvent.DueMoved(
                        FULL, "resolve", "p-1", 2, Optional.of(DUE.minusNanos(1_000)), Optional.of(DUE), "paused"),
                new PromiseEvent.Warned(FULL, "resolve", "p-1", 2, "75 %"),
                new PromiseEvent.Breached(FULL, "resolve", "p-1", 2, DUE),
                new PromiseEvent.Judged(FULL, "resolve", "p-1", 2, "late", Optional.of(DUE)),
                new PromiseEvent.Extended(FULL, "resolve", "supplier", Optional.of(11L)),
                new PromiseEvent.DueSet(FULL, "resolve", DUE, "agreed"),
                new PromiseEvent.DueReleased(FULL, "resolve", "agreed"),
                new PromiseEvent.ClockReset(FULL, "resolve", "mistake"),
                new PromiseEvent.Overturned(FULL, Long.MAX_VALUE, "backdated"),
                new AlertEvent.Fired(FULL, "late", "leak", 17, 3),
                new AlertEvent.Addressed(FULL, "late", 3, "quality-manager", "substitute"),
                new AlertEvent.NobodyFound(FULL, "late", 3, "head of quality"),
                new AlertEvent.Taken(FULL, "late"),
                new AlertEvent.Returned(FULL, "late", "not mine"),
                new AlertEvent.Lowered(FULL, 1, "calm"),
                new AlertEvent.Signaled(FULL, "press"),
                new ActionEvent.ActionPlanned(FULL, SampleFacets.plan()),
                new ActionEvent.ActionStarted(FULL),
                new ActionEvent.ActionImplemented(FULL),
                new ActionEvent.ActionVerified(
                        FULL,
                        new Verdict(
                                Verdict.Effect.EFFECTIVE,
                                12,
                                10_000,
                                3,
                                9_000,
                                Optional.of(new RatioInterval(new BigDecimal("0.0512"), new BigDecimal("0.9125"))))),
                new ActionEvent.ActionDropped(FULL, "no longer sold"),
                new ActionEvent.ActionServed(FULL, "K-1042"),
                new ActionEvent.RecallCounted(FULL, Long.MAX_VALUE, 120, 7),
                new Noted(FULL, "credit-check", "limit-raised", "2026-02", Map.of("from", "1 \"k\"", "to", "")),
                new Observed(FULL, "close", List.of("no-outcome", "not-told")),
                new WorkEvent.Decided(FULL, Optional.empty(), Outcome.UPHELD, someWords("the whole")),
                new ContactEvent.Told(
                        FULL, EnumSet.allOf(Purpose.class), Channel.EMAIL, Optional.empty(), someWords("of the whole")),
                new Erased(FULL, "request"));
    }

    /**
     * One of each type with as little as it takes.
     *
     * @return a receipt first, an erasure last
     */
    public static List<Event> bare() {
        return List.of(
                new ComplaintEvent.Received(BARE, Receipt.of(Complainant.of("c"), sealed())),
                new ComplaintEvent.ReceivedEarlier(BARE, Instant.EPOCH, "K"),
                new ComplaintEvent.Assessed(BARE, Assessment.builder().build()),
                new ComplaintEvent.FactsChanged(BARE, Facts.none()),
                new ComplaintEvent.Assigned(BARE, Responsibility.builder().build()),
                new ComplaintEvent.Moved(BARE, "receive", "", "received", ""),
                new ComplaintEvent.Linked(BARE, new Link(LinkKind.RELATED, "K")),
                new ComplaintEvent.Merged(BARE, "K"),
                new ComplaintEvent.Ended(BARE, "closed"),
                new ComplaintEvent.Reopened(BARE, "", AfterReopening.AS_PROMISED),
                new ComplaintEvent.Reached(BARE, "sent", Optional.empty()),
                new ContactEvent.Told(
                        BARE, Set.of(Purpose.PROGRESS), Channel.OTHER, Optional.empty(), Optional.empty()),
                new ContactEvent.Heard(BARE, Channel.OTHER, false, Optional.empty()),
                new ContactEvent.WaitBegan(BARE, "expert", Optional.empty()),
                new ContactEvent.WaitEnded(BARE, "expert"),
                new ContactEvent.WaitOverran(BARE, "expert", ""),
                new ContactEvent.Referred(BARE, "court", Optional.empty()),
                new ContactEvent.ReferralEnded(BARE, ""),
                new WorkEvent.PartAdded(BARE, Part.of("p")),
                new WorkEvent.Decided(BARE, Optional.empty(), Outcome.WITHDRAWN, Optional.empty()),
                new WorkEvent.CauseFound(BARE, ""),
                new WorkEvent.RemedyOffered(BARE, Remedy.of("r", RemedyKind.APOLOGY)),
                new WorkEvent.RemedyMoved(BARE, "r", RemedyStatus.OFFERED),
                new WorkEvent.TaskGiven(BARE, Task.of("t", "d")),
                new WorkEvent.TaskDone(BARE, "t", Optional.empty()),
                new WorkEvent.Attached(BARE, new Attachment("a", "b", Optional.empty())),
                new WorkEvent.ActionNamed(BARE, "A"),
                new PromiseEvent.DueMoved(BARE, "p", "", 1, Optional.empty(), Optional.empty(), ""),
                new PromiseEvent.Warned(BARE, "p", "", 1, ""),
                new PromiseEvent.Breached(BARE, "p", "", 1, Instant.EPOCH),
                new PromiseEvent.Judged(BARE, "p", "", 1, "exempt", Optional.empty()),
                new PromiseEvent.Extended(BARE, "p", "", Optional.empty()),
                new PromiseEvent.DueSet(BARE, "p", Instant.EPOCH, ""),
                new PromiseEvent.DueReleased(BARE, "p", ""),
                new PromiseEvent.ClockReset(BARE, "p", ""),
                new PromiseEvent.Overturned(BARE, 1, ""),
                new AlertEvent.Fired(BARE, "r", "", 1, 1),
                new AlertEvent.Addressed(BARE, "r", 1, "a", ""),
                new AlertEvent.NobodyFound(BARE, "r", 1, ""),
                new AlertEvent.Taken(BARE, "r"),
                new AlertEvent.Returned(BARE, "r", ""),
                new AlertEvent.Lowered(BARE, 0, ""),
                new AlertEvent.Signaled(BARE, "s"),
                new ActionEvent.ActionPlanned(
                        BARE,
                        Plan.builder().kind(ActionKind.CORRECTIVE).cause("c").build()),
                new ActionEvent.ActionStarted(BARE),
                new ActionEvent.ActionImplemented(BARE),
                new ActionEvent.ActionVerified(
                        BARE, new Verdict(Verdict.Effect.NOT_ENOUGH_KNOWN, 0, 0, 0, 0, Optional.empty())),
                new ActionEvent.ActionDropped(BARE, ""),
                new ActionEvent.ActionServed(BARE, "K"),
                new ActionEvent.RecallCounted(BARE, 0, 0, 0),
                new Noted(BARE, "s", "c", "", Map.of()),
                new Observed(BARE, "v", List.of()),
                new Erased(BARE, ""));
    }

    private static Personal sealed() {
        return Personal.sealed("0123456789abcdef", PERSONAL);
    }
}
