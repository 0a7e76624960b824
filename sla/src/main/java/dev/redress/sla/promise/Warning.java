package dev.redress.sla.promise;

import dev.redress.calendar.limit.Limit;
import dev.redress.calendar.limit.Months;
import java.util.Objects;
import java.util.Optional;

/**
 * When somebody should be told that a limit comes near: {@code 75 %} of the countable time between start and due, or
 * {@code 4 working hours before} due.
 *
 * <p>For {@code 3 business days until close} from Monday 2 February 2026 09:20 there are 30 h 40 min of working time; 75 % are used
 * on Thursday 08:20.
 *
 * @param percent 1 to 100; 0 if it is a span
 * @param before the span before due; empty if it is a share
 */
public record Warning(int percent, Optional<Limit> before) {

    /**
     * Checks the whole.
     *
     * @param percent 1 to 100; 0 if it is a span
     * @param before the span before due
     * @throws IllegalArgumentException if it is neither a share nor a span, or both, or a span in months
     */
    public Warning {
        Objects.requireNonNull(before, "before");
        if (before.isPresent() ? percent != 0 : percent < 1 || percent > 100) {
            throw new IllegalArgumentException(
                    "Argument 'percent' must be 1 to 100 for a share and 0 for a span but was " + percent);
        }
        if (before.isPresent() && before.get() instanceof Months) {
            throw new IllegalArgumentException("Argument 'before' must be in time or days but was "
                    + before.get().text());
        }
    }

    /**
     * A share of the countable time.
     *
     * @param percent 1 to 100
     * @return the warning
     */
    public static Warning at(int percent) {
        return new Warning(percent, Optional.empty());
    }

    /**
     * A span before due.
     *
     * @param span in time or days
     * @return the warning
     */
    public static Warning before(Limit span) {
        return new Warning(0, Optional.of(span));
    }

    /**
     * As a policy writes it; the threshold of the event.
     *
     * @return {@code 75 %} or {@code 4 working hours before}
     */
    public String text() {
        return before.map(span -> span.text() + " before").orElseGet(() -> percent + " %");
    }

    @Override
    public String toString() {
        return text();
    }
}
