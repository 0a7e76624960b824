package dev.redress.core.facet;

import dev.redress.core.privacy.Personal;
import dev.redress.core.record.Fingerprint;
import dev.redress.core.record.Fingerprinted;
import dev.redress.core.value.DomainStyle;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.immutables.value.Value;

/**
 * Who complains, by the number that the host gave the customer: a pseudonym that stays when names are erased.
 *
 * <p>Distributor {@code D-17} complains on behalf of end customer {@code C-204}, in Indonesian, prefers a call.
 *
 * <p>Immutable.
 */
@DomainStyle
@Value.Immutable
public abstract class Complainant implements Fingerprinted {

    Complainant() {}

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
     * @param id the customer by the number of the host
     * @return the value
     */
    public static Complainant of(String id) {
        return builder().id(id).build();
    }

    /**
     * The customer by the number of the host.
     *
     * @return a pseudonym of 1 to 200 characters, never a name or an address
     */
    public abstract String id();

    /**
     * Whether a person or an organization.
     *
     * @return an organization unless said otherwise
     */
    @Value.Default
    public PartyKind party() {
        return PartyKind.ORGANIZATION;
    }

    /**
     * The customer group.
     *
     * @return a word of the policy, such as {@code distributor}; empty if not known
     */
    public abstract Optional<String> group();

    /**
     * The agreement that this customer has.
     *
     * @return the name of a customer agreement in the policy; empty if there is none
     */
    public abstract Optional<String> agreement();

    /**
     * For whom the customer complains.
     *
     * @return the number of another customer; empty if for itself
     */
    public abstract Optional<String> onBehalfOf();

    /**
     * The language to answer in.
     *
     * @return a BCP 47 tag such as {@code id}; empty if not known
     */
    public abstract Optional<String> language();

    /**
     * How the customer wants to be reached.
     *
     * @return empty if not known
     */
    public abstract Optional<Channel> prefers();

    /**
     * The name.
     *
     * @return sealed; empty if the host keeps it
     */
    public abstract Optional<Personal> name();

    /**
     * Where to write or call.
     *
     * @return sealed; empty if the host keeps it
     */
    public abstract Optional<Personal> contact();

    /**
     * What this customer needs to be heard and understood: large print, an interpreter, more time.
     *
     * @return sealed; empty if nothing is known
     */
    public abstract Optional<Personal> needs();

    /**
     * The same with its personal words changed: sealed, or erased.
     *
     * @param change what is done to each
     * @return the value with the changed words
     */
    public Complainant words(UnaryOperator<Personal> change) {
        return builder()
                .from(this)
                .name(name().map(change))
                .contact(contact().map(change))
                .needs(needs().map(change))
                .build();
    }

    @Override
    public void feed(Fingerprint into) {
        into.put(id())
                .put(party())
                .put(group())
                .put(agreement())
                .put(onBehalfOf())
                .put(language())
                .put(prefers())
                .put(name())
                .put(contact())
                .put(needs());
    }

    /** Checks the whole when it is built. */
    @Value.Check
    void check() {
        Text.bounded("Complainant", "id", id(), 200);
        language().ifPresent(tag -> Text.bounded("Complainant", "language", tag, 35));
    }

    /** Says nothing personal. */
    @Override
    public String toString() {
        return "complainant";
    }

    /** Builds the value; {@code build()} checks the whole. */
    public static final class Builder extends ImmutableComplainant.Builder {
        Builder() {}
    }
}
