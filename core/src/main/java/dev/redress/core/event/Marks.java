package dev.redress.core.event;

import dev.redress.core.condition.FactValue;
import dev.redress.core.condition.Facts;
import dev.redress.core.facet.Assessment;
import dev.redress.core.facet.Purpose;
import dev.redress.core.facet.RemedyStatus;
import dev.redress.core.facet.Responsibility;
import dev.redress.core.record.Milestones;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * Which milestones an event makes: the one place where a history becomes what clocks and rungs read.
 *
 * <p>{@code Told} with the purposes apology and next steps makes two: {@code told apology} and {@code told next-steps}. Words are
 * in small letters, with hyphens inside a word. Beyond {@link Milestones#MOST} nothing is added.
 *
 * <p>What was found of a promise says in the milestone all that a clock needs to go on from it; instants in ISO 8601 in UTC, as
 * {@link java.time.Instant#toString()} writes them, {@code -} for none:
 *
 * <table>
 * <caption>Milestones of promises</caption>
 * <tr><th>type</th><th>subject</th><th>reason</th></tr>
 * <tr><td>{@code due moved}</td><td>{@code resolve#1}, or {@code resolve#1@p-2}</td>
 *     <td>cause, slash, the instant after: {@code paused/2026-02-05T10:00:00Z}</td></tr>
 * <tr><td>{@code warned}</td><td>the same</td><td>the threshold</td></tr>
 * <tr><td>{@code breached}</td><td>the same</td><td>the due instant</td></tr>
 * <tr><td>{@code judged}</td><td>the same</td><td>verdict, slash, the due instant: {@code exempt/-}</td></tr>
 * <tr><td>{@code extended}, {@code due released}, {@code clock reset}</td><td>the promise</td><td>the reason</td></tr>
 * <tr><td>{@code due set}</td><td>the promise</td><td>the due instant</td></tr>
 * <tr><td>{@code overturned}</td><td>the number of the event</td><td>the cause</td></tr>
 * </table>
 *
 * <p>The subject is the promise, {@code #} and the cycle, and {@code @} with the part or task if it is not about the whole. A cause and
 * a verdict have no slash in them, so what follows the last slash is the instant.
 */
public final class Marks extends PromiseMarks {

    private final Facts ofTheHost;

    private Marks(Milestones milestones, long number, Event event, Facts ofTheHost) {
        super(milestones, number, event);
        this.ofTheHost = ofTheHost;
    }

    /**
     * The milestones after one more event.
     *
     * @param before those of the events before
     * @param number the number of the event, from 1
     * @param event the event
     * @return with those that it makes
     */
    public static Milestones after(Milestones before, long number, Event event) {
        return after(before, number, event, Facts.none());
    }

    /**
     * The same for a record with facts of the host, which win over a fixed name: where the host says what the {@code category} is, an
     * assessment that names another makes no {@code became category}, because for no condition it became so.
     *
     * @param before those of the events before
     * @param number the number of the event, from 1
     * @param event the event
     * @param ofTheHost the facts of the host after the event
     * @return with those that it makes
     */
    public static Milestones after(Milestones before, long number, Event event, Facts ofTheHost) {
        return event.match(new Marks(before, number, event, ofTheHost));
    }

    /**
     * How a policy writes a word of the field.
     *
     * @param word a constant
     * @return in small letters with hyphens, {@code next-steps}
     */
    public static String word(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * The type of the milestone that a letter of this purpose makes.
     *
     * @param purpose what a letter is for
     * @return such as {@code told next-steps}
     */
    public static String told(Purpose purpose) {
        return Objects.requireNonNull(TOLD.get(purpose));
    }

    @Override
    public Milestones received(ComplaintEvent.Received event) {
        return mark("received", "", "");
    }

    @Override
    public Milestones receivedEarlier(ComplaintEvent.ReceivedEarlier event) {
        return mark("received earlier", event.other(), event.receivedAt().toString());
    }

    /** One for the assessment, and one for each fact that it sets, so that clocks know what was so when. */
    @Override
    public Milestones assessed(ComplaintEvent.Assessed event) {
        mark("assessed", "", "");
        Assessment now = event.assessment();
        became("category", now.category());
        became("cause", now.cause());
        became("severity", now.severity().map(Marks::word));
        became("safety", now.safety().map(String::valueOf));
        became("complexity", now.complexity().map(Marks::word));
        became("impact", now.impact().map(Marks::word));
        became("immediateAction", now.immediateAction().map(String::valueOf));
        return became("priority", now.priority());
    }

    /** One for each fact, in the order of their names, which every store keeps. */
    @Override
    public Milestones factsChanged(ComplaintEvent.FactsChanged event) {
        Facts facts = event.facts();
        facts.names().stream()
                .sorted()
                .forEach(name ->
                        facts.get(name).map(FactValue::written).ifPresent(value -> mark("became", name, value)));
        return milestones();
    }

    @Override
    public Milestones assigned(ComplaintEvent.Assigned event) {
        Responsibility to = event.to();
        mark("assigned", to.department().orElse(""), "");
        return became("department", to.department());
    }

    @Override
    public Milestones moved(ComplaintEvent.Moved event) {
        return mark("entered", event.to(), event.reason());
    }

    @Override
    public Milestones ended(ComplaintEvent.Ended event) {
        return mark("ended", event.state(), "");
    }

    @Override
    public Milestones linked(ComplaintEvent.Linked event) {
        return milestones();
    }

    @Override
    public Milestones merged(ComplaintEvent.Merged event) {
        return mark("merged", event.into(), "");
    }

    @Override
    public Milestones reopened(ComplaintEvent.Reopened event) {
        return mark("reopened", word(event.promises()), event.reason());
    }

    @Override
    public Milestones reached(ComplaintEvent.Reached event) {
        return mark("reached " + event.milestone(), event.part().orElse(""), "");
    }

    @Override
    public Milestones told(ContactEvent.Told event) {
        for (Purpose purpose : event.purposes()) {
            mark(told(purpose), event.part().orElse(""), "");
        }
        return milestones();
    }

    @Override
    public Milestones heard(ContactEvent.Heard event) {
        return mark("heard", "", event.closing() ? "closing" : "");
    }

    @Override
    public Milestones waitBegan(ContactEvent.WaitBegan event) {
        return mark("wait began", event.awaited(), "");
    }

    @Override
    public Milestones waitEnded(ContactEvent.WaitEnded event) {
        return mark("wait ended", event.awaited(), "");
    }

    @Override
    public Milestones waitOverran(ContactEvent.WaitOverran event) {
        return mark("wait overran", event.awaited(), event.then());
    }

    @Override
    public Milestones referred(ContactEvent.Referred event) {
        return mark("referred", event.body(), "");
    }

    @Override
    public Milestones referralEnded(ContactEvent.ReferralEnded event) {
        return mark("referral ended", "", event.result());
    }

    @Override
    public Milestones partAdded(WorkEvent.PartAdded event) {
        return mark("part added", event.part().id(), event.part().category().orElse(""));
    }

    @Override
    public Milestones decided(WorkEvent.Decided event) {
        return mark("decided", event.part().orElse(""), word(event.outcome()));
    }

    @Override
    public Milestones causeFound(WorkEvent.CauseFound event) {
        return mark("cause found", "", event.cause());
    }

    @Override
    public Milestones remedyOffered(WorkEvent.RemedyOffered event) {
        return mark("remedy offered", event.remedy().id(), word(event.remedy().kind()));
    }

    @Override
    public Milestones remedyMoved(WorkEvent.RemedyMoved event) {
        return mark("remedy " + phrase(event.status()), event.remedy(), "");
    }

    private static String phrase(RemedyStatus status) {
        return status == RemedyStatus.CARRIED_OUT ? "carried out" : word(status);
    }

    @Override
    public Milestones taskGiven(WorkEvent.TaskGiven event) {
        return mark("task given", event.task().id(), event.task().department());
    }

    @Override
    public Milestones taskDone(WorkEvent.TaskDone event) {
        return mark("task done", event.task(), "");
    }

    @Override
    public Milestones attached(WorkEvent.Attached event) {
        return milestones();
    }

    @Override
    public Milestones actionNamed(WorkEvent.ActionNamed event) {
        return mark("action named", event.action(), "");
    }

    /** A fact under a fixed name, unless the host has one of that name. */
    private Milestones became(String fact, Optional<String> value) {
        return value.isPresent() && ofTheHost.get(fact).isEmpty() ? mark("became", fact, value.get()) : milestones();
    }
}
