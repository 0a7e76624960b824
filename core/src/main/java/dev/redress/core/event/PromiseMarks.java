package dev.redress.core.event;

import dev.redress.core.facet.Purpose;
import dev.redress.core.record.Milestone;
import dev.redress.core.record.Milestones;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * The milestones of what watches found and people did to clocks and alerts, and of actions. {@link Marks} says how they are written.
 */
abstract class PromiseMarks implements Cases<Milestones> {

    static final Map<Purpose, String> TOLD = told();

    private final long number;
    private final Event event;
    private Milestones milestones;

    PromiseMarks(Milestones milestones, long number, Event event) {
        this.milestones = milestones;
        this.number = number;
        this.event = event;
    }

    private static Map<Purpose, String> told() {
        Map<Purpose, String> words = new EnumMap<>(Purpose.class);
        for (Purpose purpose : Purpose.values()) {
            words.put(purpose, "told " + Marks.word(purpose));
        }
        return words;
    }

    final Milestones milestones() {
        return milestones;
    }

    final Milestones mark(String type, String subject, String reason) {
        if (milestones.haveRoomFor(1)) {
            milestones = milestones.plus(new Milestone(
                    type, event.stamp().occurredAt(), event.stamp().recordedAt(), subject, reason, number));
        }
        return milestones;
    }

    /** {@code resolve#1} for the whole, {@code resolve#1@p-2} for a part or a task. */
    private Milestones promise(String type, String promise, int cycle, String subject, String reason) {
        String of = promise + '#' + cycle;
        return mark(type, subject.isEmpty() ? of : of + '@' + subject, reason);
    }

    private static String orNone(Optional<Instant> instant) {
        return instant.isPresent() ? instant.get().toString() : "-";
    }

    @Override
    public Milestones dueMoved(PromiseEvent.DueMoved event) {
        String reason = event.cause() + '/' + orNone(event.after());
        return promise("due moved", event.promise(), event.cycle(), event.subject(), reason);
    }

    @Override
    public Milestones warned(PromiseEvent.Warned event) {
        return promise("warned", event.promise(), event.cycle(), event.subject(), event.threshold());
    }

    @Override
    public Milestones breached(PromiseEvent.Breached event) {
        String due = event.due().toString();
        return promise("breached", event.promise(), event.cycle(), event.subject(), due);
    }

    @Override
    public Milestones judged(PromiseEvent.Judged event) {
        String reason = event.verdict() + '/' + orNone(event.due());
        return promise("judged", event.promise(), event.cycle(), event.subject(), reason);
    }

    @Override
    public Milestones extended(PromiseEvent.Extended event) {
        return mark("extended", event.promise(), event.reason());
    }

    @Override
    public Milestones dueSet(PromiseEvent.DueSet event) {
        return mark("due set", event.promise(), event.due().toString());
    }

    @Override
    public Milestones dueReleased(PromiseEvent.DueReleased event) {
        return mark("due released", event.promise(), event.reason());
    }

    @Override
    public Milestones clockReset(PromiseEvent.ClockReset event) {
        return mark("clock reset", event.promise(), event.reason());
    }

    @Override
    public Milestones overturned(PromiseEvent.Overturned event) {
        return mark("overturned", Long.toString(event.event()), event.cause());
    }

    @Override
    public Milestones fired(AlertEvent.Fired event) {
        return mark("fired", event.subject(), event.rung() + '/' + event.occasion() + '/' + event.round());
    }

    @Override
    public Milestones addressed(AlertEvent.Addressed event) {
        return mark("addressed", event.rung(), Integer.toString(event.round()));
    }

    @Override
    public Milestones nobodyFound(AlertEvent.NobodyFound event) {
        return mark("nobody found", event.rung(), Integer.toString(event.round()));
    }

    @Override
    public Milestones taken(AlertEvent.Taken event) {
        return mark("taken", event.rung(), "");
    }

    @Override
    public Milestones returned(AlertEvent.Returned event) {
        return mark("returned", event.rung(), event.reason());
    }

    @Override
    public Milestones lowered(AlertEvent.Lowered event) {
        return mark("lowered", Integer.toString(event.level()), event.reason());
    }

    @Override
    public Milestones signaled(AlertEvent.Signaled event) {
        return mark("signaled", event.signal(), "");
    }

    @Override
    public Milestones actionPlanned(ActionEvent.ActionPlanned event) {
        return mark("action planned", "", event.plan().cause());
    }

    @Override
    public Milestones actionStarted(ActionEvent.ActionStarted event) {
        return mark("action started", "", "");
    }

    @Override
    public Milestones actionImplemented(ActionEvent.ActionImplemented event) {
        return mark("action implemented", "", "");
    }

    @Override
    public Milestones actionVerified(ActionEvent.ActionVerified event) {
        return mark("action verified", "", Marks.word(event.verdict().effect()));
    }

    @Override
    public Milestones actionDropped(ActionEvent.ActionDropped event) {
        return mark("action dropped", "", event.reason());
    }

    @Override
    public Milestones actionServed(ActionEvent.ActionServed event) {
        return milestones();
    }

    @Override
    public Milestones recallCounted(ActionEvent.RecallCounted event) {
        return mark("recall counted", "", event.recovered() + "/" + event.reached() + "/" + event.affected());
    }

    @Override
    public Milestones noted(Noted event) {
        return mark("noted " + event.source() + ' ' + event.code(), event.key(), "");
    }

    @Override
    public Milestones observed(Observed event) {
        return mark("observed", event.verb(), String.join(" ", event.deviations()));
    }

    @Override
    public Milestones erased(Erased event) {
        return mark("erased", "", event.reason());
    }

    @Override
    public Milestones fromNewerVersion(FromNewerVersion event) {
        return milestones();
    }
}
