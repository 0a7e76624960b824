package dev.redress.core.facet;

import dev.redress.core.privacy.Personal;
import dev.redress.core.record.Fingerprint;
import dev.redress.core.record.Fingerprinted;
import dev.redress.core.value.DomainStyle;
import java.time.Instant;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.immutables.value.Value;

/**
 * Something offered to make it right: offered, accepted or refused, carried out.
 *
 * <p>Refund of 1,250,000.00 IDR for part {@code invoice}, offered on Friday 6 February 2026, accepted on Monday the 9th.
 *
 * <p>Immutable.
 */
@DomainStyle
@Value.Immutable
public abstract class Remedy implements Fingerprinted {

    Remedy() {}

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
     * @param kind what it is
     * @return the value
     */
    public static Remedy of(String id, RemedyKind kind) {
        return builder().id(id).kind(kind).build();
    }

    /**
     * Its id within the complaint.
     *
     * @return 1 to 60 characters
     */
    public abstract String id();

    /**
     * What it is.
     *
     * @return one of the known kinds
     */
    public abstract RemedyKind kind();

    /**
     * The part it is for.
     *
     * @return the id of a part; empty for the whole
     */
    public abstract Optional<String> part();

    /**
     * What it is worth.
     *
     * @return empty if it has no price
     */
    public abstract Optional<Money> amount();

    /**
     * Until when it was promised.
     *
     * @return empty if no date was promised
     */
    public abstract Optional<Instant> due();

    /**
     * What was agreed, in words.
     *
     * @return sealed; empty if nothing was
     */
    public abstract Optional<Personal> note();

    /**
     * How far it is.
     *
     * @return offered unless said otherwise
     */
    @Value.Default
    public RemedyStatus status() {
        return RemedyStatus.OFFERED;
    }

    /**
     * The same with its personal words changed: sealed, or erased.
     *
     * @param change what is done to each
     * @return the value with the changed words
     */
    public Remedy words(UnaryOperator<Personal> change) {
        return builder().from(this).note(note().map(change)).build();
    }

    /**
     * The same remedy, further on.
     *
     * @param next how far it is now
     * @return the remedy with that status
     */
    public Remedy now(RemedyStatus next) {
        return builder().from(this).status(next).build();
    }

    @Override
    public void feed(Fingerprint into) {
        into.put(id())
                .put(kind())
                .put(part())
                .put(amount())
                .put(due())
                .put(note())
                .put(status());
    }

    /** Checks the whole when it is built. */
    @Value.Check
    void check() {
        Text.bounded("Remedy", "id", id(), 60);
    }

    /** Says nothing personal. */
    @Override
    public String toString() {
        return "remedy";
    }

    /** Builds the value; {@code build()} checks the whole. */
    public static final class Builder extends ImmutableRemedy.Builder {
        Builder() {}
    }
}
