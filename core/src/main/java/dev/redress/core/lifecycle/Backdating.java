package dev.redress.core.lifecycle;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * How far back, and by whom, something may be recorded that happened earlier.
 *
 * <p>At most 5 business days, by managers: on Friday 6 February 2026 a manager may record what happened on Tuesday, but not what
 * happened in January. Whatever the limit, nothing may be recorded before the receipt or after now.
 *
 * @param atMost how long after it happened; empty without a limit
 * @param roles who may; empty for anybody
 */
public record Backdating(Optional<Window> atMost, Set<String> roles) {

    /** By anybody, without a limit. */
    public static final Backdating UNLIMITED = new Backdating(Optional.empty(), Set.of());

    /**
     * Checks and copies.
     *
     * @param atMost how long after it happened
     * @param roles who may
     */
    public Backdating {
        Objects.requireNonNull(atMost, "atMost");
        roles = Set.copyOf(roles);
    }
}
