package dev.redress.core.event;

/**
 * The events that change nothing of any record but its version and its milestones: what watches find, what people do to clocks and
 * alerts, what is noted and observed. The fold of a kind of record extends it and names the types of its own.
 *
 * @param <R> the fold
 */
public abstract class OnlyCounted<R> implements Cases<R> {

    /** For folds. */
    protected OnlyCounted() {}

    /**
     * The fold itself, as the event left it.
     *
     * @return this
     */
    protected abstract R self();

    @Override
    public final R dueMoved(PromiseEvent.DueMoved event) {
        return self();
    }

    @Override
    public final R warned(PromiseEvent.Warned event) {
        return self();
    }

    @Override
    public final R breached(PromiseEvent.Breached event) {
        return self();
    }

    @Override
    public final R judged(PromiseEvent.Judged event) {
        return self();
    }

    @Override
    public final R extended(PromiseEvent.Extended event) {
        return self();
    }

    @Override
    public final R dueSet(PromiseEvent.DueSet event) {
        return self();
    }

    @Override
    public final R dueReleased(PromiseEvent.DueReleased event) {
        return self();
    }

    @Override
    public final R clockReset(PromiseEvent.ClockReset event) {
        return self();
    }

    @Override
    public final R overturned(PromiseEvent.Overturned event) {
        return self();
    }

    @Override
    public final R fired(AlertEvent.Fired event) {
        return self();
    }

    @Override
    public final R addressed(AlertEvent.Addressed event) {
        return self();
    }

    @Override
    public final R nobodyFound(AlertEvent.NobodyFound event) {
        return self();
    }

    @Override
    public final R taken(AlertEvent.Taken event) {
        return self();
    }

    @Override
    public final R returned(AlertEvent.Returned event) {
        return self();
    }

    @Override
    public final R lowered(AlertEvent.Lowered event) {
        return self();
    }

    @Override
    public final R signaled(AlertEvent.Signaled event) {
        return self();
    }

    @Override
    public final R noted(Noted event) {
        return self();
    }

    @Override
    public final R observed(Observed event) {
        return self();
    }
}
