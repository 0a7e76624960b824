package dev.redress.core.facet;

import dev.redress.core.privacy.Personal;
import dev.redress.core.value.DomainStyle;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.immutables.value.Value;

/**
 * What the company decided and found, and what it has told the customer so far.
 *
 * <p>Friday 6 February 2026: upheld, the seal was worn out, told by e-mail. Root cause, found on the 20th: {@code supplier-batch}.
 *
 * <p>Immutable.
 */
@DomainStyle
@Value.Immutable
public abstract class Answer {

    Answer() {}

    /**
     * Starts one.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * What was decided about the whole; with parts, the worst of theirs.
     *
     * @return empty until decided
     */
    public abstract Optional<Outcome> outcome();

    /**
     * When it was decided.
     *
     * @return empty until then
     */
    public abstract Optional<Instant> decidedAt();

    /**
     * Why.
     *
     * @return sealed; empty if no words were given
     */
    public abstract Optional<Personal> reasons();

    /**
     * The root cause in the host's taxonomy.
     *
     * @return empty until found
     */
    public abstract Optional<String> rootCause();

    /**
     * What the customer was told since the complaint was received or last reopened.
     *
     * @return purposes; empty if nothing
     */
    public abstract Set<Purpose> told();

    /**
     * The same, and more was told.
     *
     * @param purposes what for
     * @return the answer after it; this one if all of it had been told
     */
    public Answer told(Collection<Purpose> purposes) {
        if (told().containsAll(purposes)) {
            return this;
        }
        Set<Purpose> all = EnumSet.copyOf(purposes);
        all.addAll(told());
        return ((ImmutableAnswer) this).withTold(all);
    }

    /**
     * The same with its personal words changed: sealed, or erased.
     *
     * @param change what is done to each
     * @return the value with the changed words
     */
    public Answer words(UnaryOperator<Personal> change) {
        return builder().from(this).reasons(reasons().map(change)).build();
    }

    /** Says nothing personal. */
    @Override
    public String toString() {
        return "answer";
    }

    /** Builds the value; {@code build()} checks the whole. */
    public static final class Builder extends ImmutableAnswer.Builder {
        Builder() {}
    }
}
