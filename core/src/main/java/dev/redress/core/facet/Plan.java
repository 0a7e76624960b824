package dev.redress.core.facet;

import dev.redress.core.edition.Edition;
import dev.redress.core.privacy.Personal;
import dev.redress.core.value.DomainStyle;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.immutables.value.Value;

/**
 * What is to be done against a cause, by whom, until when, and how long to wait before its effect is judged.
 *
 * <p>Seals of supplier batch 7 are replaced by type B: cause {@code seal-worn}, owner {@code budi}, due Friday 27 March 2026,
 * judged 90 days after it was implemented.
 *
 * <p>Immutable.
 */
@DomainStyle
@Value.Immutable
public abstract class Plan {

    /** The longest waiting period, in days: ten years. */
    public static final int LONGEST_WAIT = 3_653;

    Plan() {}

    /**
     * Starts a plan.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * What it is for.
     *
     * @return corrective, preventive, or a recall
     */
    public abstract ActionKind kind();

    /**
     * The cause it is against.
     *
     * @return a word of the host's taxonomy, the one that complaints of this cause have
     */
    public abstract String cause();

    /**
     * What is to be done.
     *
     * @return sealed; empty if the host keeps it
     */
    public abstract Optional<Personal> description();

    /**
     * Who sees to it.
     *
     * @return the id of a person; empty until named
     */
    public abstract Optional<String> owner();

    /**
     * Until when it is to be implemented.
     *
     * @return empty if no date was set
     */
    public abstract Optional<Instant> due();

    /**
     * How long after its implementation it is judged; recurrences are counted in a span of the same length before.
     *
     * @return calendar days, 1 to {@link #LONGEST_WAIT}; 90 unless said otherwise
     */
    @Value.Default
    public int waitDays() {
        return 90;
    }

    /**
     * Which complaints it serves.
     *
     * @return their numbers, in the same scope; may be empty
     */
    public abstract Set<String> complaints();

    /**
     * The policy it was planned under.
     *
     * @return empty for a host without a policy file
     */
    public abstract Optional<Edition> edition();

    /**
     * The same with its personal words changed: sealed, or erased.
     *
     * @param change what is done to each
     * @return the plan with the changed words
     */
    public Plan words(UnaryOperator<Personal> change) {
        return builder().from(this).description(description().map(change)).build();
    }

    /** Checks the whole when it is built. */
    @Value.Check
    void check() {
        Text.bounded("Plan", "cause", cause(), 200);
        if (waitDays() < 1 || waitDays() > LONGEST_WAIT) {
            throw new IllegalArgumentException(
                    "Plan must have 'waitDays' from 1 to " + LONGEST_WAIT + " but had " + waitDays());
        }
    }

    /** The kind and the cause. */
    @Override
    public String toString() {
        return "plan of a " + kind() + " action against " + cause();
    }

    /** Builds a plan; {@code build()} checks the whole. */
    public static final class Builder extends ImmutablePlan.Builder {
        Builder() {}
    }
}
