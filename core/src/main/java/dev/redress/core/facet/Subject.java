package dev.redress.core.facet;

import dev.redress.core.record.Fingerprint;
import dev.redress.core.record.Fingerprinted;
import dev.redress.core.value.DomainStyle;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What the complaint is about, as references into the host's own records.
 *
 * <p>Order {@code SO-77}, serial {@code P7-00913}. Any of them may be missing; a host without a field for something leaves it out.
 *
 * <p>Immutable.
 */
@DomainStyle
@Value.Immutable
public abstract class Subject implements Fingerprinted {

    Subject() {}

    /**
     * Starts one.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The sales order.
     *
     * @return a number of the host; empty if it does not apply
     */
    public abstract Optional<String> order();

    /**
     * The product.
     *
     * @return a number of the host; empty if it does not apply
     */
    public abstract Optional<String> item();

    /**
     * The serial number.
     *
     * @return a number of the host; empty if it does not apply
     */
    public abstract Optional<String> serial();

    /**
     * The batch or lot.
     *
     * @return a number of the host; empty if it does not apply
     */
    public abstract Optional<String> batch();

    /**
     * The contract.
     *
     * @return a number of the host; empty if it does not apply
     */
    public abstract Optional<String> contract();

    /**
     * The service.
     *
     * @return a number of the host; empty if it does not apply
     */
    public abstract Optional<String> service();

    /**
     * The department that delivered it.
     *
     * @return a number of the host; empty if it does not apply
     */
    public abstract Optional<String> department();

    /**
     * The branch or site.
     *
     * @return a number of the host; empty if it does not apply
     */
    public abstract Optional<String> branch();

    /**
     * The number of a return of goods (RMA).
     *
     * @return a number of the host; empty if it does not apply
     */
    public abstract Optional<String> returned();

    /**
     * The warranty.
     *
     * @return a number of the host; empty if it does not apply
     */
    public abstract Optional<String> warranty();

    /**
     * The claim under it.
     *
     * @return a number of the host; empty if it does not apply
     */
    public abstract Optional<String> claim();

    @Override
    public void feed(Fingerprint into) {
        into.put(order())
                .put(item())
                .put(serial())
                .put(batch())
                .put(contract())
                .put(service())
                .put(department())
                .put(branch())
                .put(returned())
                .put(warranty())
                .put(claim());
    }

    /** Says nothing personal. */
    @Override
    public String toString() {
        return "subject";
    }

    /** Builds the value; {@code build()} checks the whole. */
    public static final class Builder extends ImmutableSubject.Builder {
        Builder() {}
    }
}
