package dev.redress.sla.promise;

import dev.redress.calendar.limit.Limit;
import dev.redress.calendar.limit.Months;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * When a promise does not count, and for how long at most.
 *
 * <p>{@code {for: [complainant], atMost: 10 business days}}: after ten business days of waiting for the complainant, in one wait
 * or in several, the clock runs although the wait goes on.
 *
 * @param reasons what pauses it; none for a clock that never pauses
 * @param atMost the most that all pauses of a cycle together take, in the unit of the limit; empty for no cap
 * @param each the most that one pause takes; empty for no cap
 */
public record Pausing(List<Pause> reasons, Optional<Limit> atMost, Optional<Limit> each) {

    /** It never pauses, as most legal clocks. */
    public static final Pausing NEVER = new Pausing(List.of(), Optional.empty(), Optional.empty());

    /**
     * Checks and copies.
     *
     * @param reasons what pauses it
     * @param atMost the most that all pauses of a cycle together take
     * @param each the most that one pause takes
     * @throws IllegalArgumentException if a cap is in months, of which no two are alike, or there is a cap and nothing to cap
     */
    public Pausing {
        reasons = List.copyOf(reasons);
        requireNoMonths(atMost);
        requireNoMonths(each);
        if (reasons.isEmpty() && (atMost.isPresent() || each.isPresent())) {
            throw new IllegalArgumentException("Argument 'reasons' must have a pause if there is a cap but was empty");
        }
    }

    private static void requireNoMonths(Optional<Limit> cap) {
        Objects.requireNonNull(cap, "cap");
        if (cap.isPresent() && cap.get() instanceof Months) {
            throw new IllegalArgumentException("Argument 'cap' must be in time or days but was "
                    + cap.get().text());
        }
    }

    /**
     * Whenever one of these waits is open, without a cap.
     *
     * @param awaited their names
     * @return the pausing
     */
    public static Pausing forWaits(String... awaited) {
        return new Pausing(List.of(awaited).stream().map(Pause::forWait).toList(), Optional.empty(), Optional.empty());
    }

    /**
     * The same with a cap on all pauses together.
     *
     * @param cap in the unit that counts
     * @return the pausing
     */
    public Pausing atMost(Limit cap) {
        return new Pausing(reasons, Optional.of(cap), each);
    }

    /**
     * The same with a cap on each pause.
     *
     * @param cap in the unit that counts
     * @return the pausing
     */
    public Pausing eachAtMost(Limit cap) {
        return new Pausing(reasons, atMost, Optional.of(cap));
    }
}
