package dev.redress.core.event;

import dev.redress.core.record.Stamp;
import java.util.Objects;

/**
 * Personal words of this record were erased, here and in all earlier events.
 *
 * @param stamp when, and by whom
 * @param reason a word of the policy, such as {@code request} or {@code retention}
 */
public record Erased(Stamp stamp, String reason) implements Event {

    /**
     * Checks and copies.
     *
     * @param stamp when, and by whom
     * @param reason a word of the policy, such as {@code request} or {@code retention}
     */
    public Erased {
        Objects.requireNonNull(stamp, "stamp");
        Objects.requireNonNull(reason, "reason");
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.erased(this);
    }

    /** Says nothing personal. */
    @Override
    public String toString() {
        return "erased " + stamp;
    }
}
