package dev.redress.core.facet;

import dev.redress.core.condition.Facts;
import dev.redress.core.edition.Edition;
import dev.redress.core.privacy.Personal;
import dev.redress.core.record.Fingerprint;
import dev.redress.core.record.Fingerprinted;
import dev.redress.core.value.DomainStyle;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.immutables.value.Value;

/**
 * What a customer brought, as it was received. It is never changed; what is learnt later stands in other facets.
 *
 * <p>Monday 2 February 2026 09:20 in Jakarta: customer {@code C-204} calls; pump P-7 of order {@code SO-77} leaks at the flange.
 *
 * <p>Immutable.
 */
@DomainStyle
@Value.Immutable
public abstract class Receipt implements Fingerprinted {

    Receipt() {}

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
     * @param complainant who complains
     * @param account what happened, in the words of the customer
     * @return the value
     */
    public static Receipt of(Complainant complainant, Personal account) {
        return builder().complainant(complainant).account(account).build();
    }

    /**
     * What it is.
     *
     * @return a complaint unless said otherwise
     */
    @Value.Default
    public FeedbackKind kind() {
        return FeedbackKind.COMPLAINT;
    }

    /**
     * How it came.
     *
     * @return other unless said otherwise
     */
    @Value.Default
    public Channel channel() {
        return Channel.OTHER;
    }

    /**
     * The partner who brought it.
     *
     * @return the number of a distributor or retailer; empty if it came directly
     */
    public abstract Optional<String> partner();

    /**
     * A reference number for the customer.
     *
     * @return a number of the host beside the id; empty if the id is used
     */
    public abstract Optional<String> reference();

    /**
     * Who complains.
     *
     * @return the customer
     */
    public abstract Complainant complainant();

    /**
     * What it is about.
     *
     * @return empty references unless said otherwise
     */
    @Value.Default
    public Subject subject() {
        return Subject.builder().build();
    }

    /**
     * What happened, in the words of the customer.
     *
     * @return sealed
     */
    public abstract Personal account();

    /**
     * When it happened.
     *
     * @return a date where the customer is; empty if not known
     */
    public abstract Optional<LocalDate> happenedOn();

    /**
     * What remedy the customer asks for.
     *
     * @return sealed; empty if nothing was asked
     */
    public abstract Optional<Personal> sought();

    /**
     * What the host knows beside: facts that the policy declares.
     *
     * @return no facts unless said otherwise
     */
    @Value.Default
    public Facts facts() {
        return Facts.none();
    }

    /**
     * The policy in force at receipt, which judges the record for good.
     *
     * @return empty for a host without a policy file
     */
    public abstract Optional<Edition> edition();

    /**
     * The same with its personal words changed: sealed, or erased.
     *
     * @param change what is done to each
     * @return the value with the changed words
     */
    public Receipt words(UnaryOperator<Personal> change) {
        return builder()
                .from(this)
                .complainant(complainant().words(change))
                .account(change.apply(account()))
                .sought(sought().map(change))
                .build();
    }

    @Override
    public void feed(Fingerprint into) {
        into.put(kind())
                .put(channel())
                .put(partner())
                .put(reference())
                .put(complainant())
                .put(subject())
                .put(account())
                .put(happenedOn())
                .put(sought())
                .put(facts())
                .put(edition());
    }

    /** Says nothing personal. */
    @Override
    public String toString() {
        return "receipt";
    }

    /** Builds the value; {@code build()} checks the whole. */
    public static final class Builder extends ImmutableReceipt.Builder {
        Builder() {}
    }
}
