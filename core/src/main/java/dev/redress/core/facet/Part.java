package dev.redress.core.facet;

import dev.redress.core.privacy.Personal;
import dev.redress.core.record.Fingerprint;
import dev.redress.core.record.Fingerprinted;
import dev.redress.core.value.DomainStyle;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.immutables.value.Value;

/**
 * A piece of a complaint with an outcome, remedies and promises of its own, but no life of its own (decision 4).
 *
 * <p>One letter complains about a late delivery (part {@code delivery}) and a wrong invoice (part {@code invoice}); the invoice is
 * upheld, the delivery is not, the whole is upheld.
 *
 * <p>Immutable.
 */
@DomainStyle
@Value.Immutable
public abstract class Part implements Fingerprinted {

    Part() {}

    /**
     * Starts one.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * With what it must have and no more.
     *
     * @param id its id within the complaint
     * @return the value
     */
    public static Part of(String id) {
        return builder().id(id).build();
    }

    /**
     * Its id within the complaint.
     *
     * @return 1 to 60 characters
     */
    public abstract String id();

    /**
     * The category in the host's taxonomy.
     *
     * @return empty if not known
     */
    public abstract Optional<String> category();

    /**
     * What it is about.
     *
     * @return sealed; empty if the category says it
     */
    public abstract Optional<Personal> description();

    /**
     * What was decided about it.
     *
     * @return empty until then
     */
    public abstract Optional<Outcome> outcome();

    /**
     * The same with its personal words changed: sealed, or erased.
     *
     * @param change what is done to each
     * @return the value with the changed words
     */
    public Part words(UnaryOperator<Personal> change) {
        return builder().from(this).description(description().map(change)).build();
    }

    /**
     * What the customer was told about this part since it was decided.
     *
     * @return purposes; empty if nothing was told about it alone
     */
    public abstract Set<Purpose> told();

    /**
     * This part, decided; nobody was told yet.
     *
     * @param decision what was decided
     * @return the part with its outcome
     */
    public Part decided(Outcome decision) {
        return builder().from(this).outcome(decision).told(Set.of()).build();
    }

    /**
     * This part, to be decided and told anew.
     *
     * @return the part without an outcome
     */
    public Part undecided() {
        return builder().from(this).outcome(Optional.empty()).told(Set.of()).build();
    }

    /**
     * This part, and more was told about it.
     *
     * @param purposes what for
     * @return the part with these purposes beside those before
     */
    public Part told(Set<Purpose> purposes) {
        return builder().from(this).addAllTold(purposes).build();
    }

    /**
     * Whether the customer, not having got all that was asked, still has to hear how to contest it.
     *
     * @return true if so
     */
    public boolean owesRecourse() {
        return outcome().isPresent() && outcome().get().leavesADispute() && !Purpose.showRecourse(told());
    }

    @Override
    public void feed(Fingerprint into) {
        into.put(id()).put(category()).put(description()).put(outcome()).put(told());
    }

    /** Checks the whole when it is built. */
    @Value.Check
    void check() {
        Text.bounded("Part", "id", id(), 60);
    }

    /** Says nothing personal. */
    @Override
    public String toString() {
        return "part";
    }

    /** Builds the value; {@code build()} checks the whole. */
    public static final class Builder extends ImmutablePart.Builder {
        Builder() {}
    }
}
