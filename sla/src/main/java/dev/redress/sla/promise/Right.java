package dev.redress.sla.promise;

import dev.redress.calendar.WorkingCalendar;
import dev.redress.calendar.limit.Limit;
import java.util.Objects;
import java.util.Optional;

/**
 * What the customer may do from some moment on, and for how long: go to the ombudsman when eight weeks have passed or a final
 * response was sent, within six months of that response.
 *
 * <p>It is read as a window [opens, ends), never recorded: nothing happens by itself when it opens.
 *
 * @param id its name in the policy
 * @param to who decides then: the name of a body
 * @param opens the first of these opens it
 * @param endsAfter the event from which the limit counts; empty for the opening itself
 * @param within how long after that event it stays open; empty for ever
 * @param calendar the calendar that counts
 */
public record Right(
        String id,
        String to,
        Trigger opens,
        Optional<Trigger> endsAfter,
        Optional<Limit> within,
        WorkingCalendar calendar) {

    /**
     * Checks that all are there.
     *
     * @param id its name in the policy
     * @param to who decides then
     * @param opens the first of these opens it
     * @param endsAfter the event from which the limit counts
     * @param within how long after that event it stays open
     * @param calendar the calendar that counts
     * @throws IllegalArgumentException if it ends after an event but no limit is said
     */
    public Right {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(to, "to");
        Objects.requireNonNull(opens, "opens");
        Objects.requireNonNull(within, "within");
        Objects.requireNonNull(calendar, "calendar");
        if (endsAfter.isPresent() && within.isEmpty()) {
            throw new IllegalArgumentException("Argument 'within' must say how long after " + endsAfter.get());
        }
    }

    /** The name. */
    @Override
    public String toString() {
        return id;
    }
}
