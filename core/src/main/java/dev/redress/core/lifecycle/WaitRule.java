package dev.redress.core.lifecycle;

import java.util.Objects;
import java.util.Optional;

/**
 * For whom the company may wait, how long at most, and what then.
 *
 * <p>{@code complainant}: at most 10 business days, then the complaint counts as withdrawn; {@code supplier}: at most 15, then the
 * work goes on without an answer.
 *
 * @param name a word of the policy
 * @param atMost the longest stay; empty for ever, which a check of the table warns about
 * @param then the verb of what follows: {@link #RESUME}, or the verb of a step such as {@code withdraw}
 */
public record WaitRule(String name, Optional<Window> atMost, String then) {

    /** The work goes on. */
    public static final String RESUME = "resume";

    /**
     * Checks that all are there.
     *
     * @param name a word of the policy
     * @param atMost the longest stay
     * @param then the verb of what follows
     */
    public WaitRule {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(atMost, "atMost");
        Objects.requireNonNull(then, "then");
    }
}
