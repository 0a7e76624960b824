package dev.redress.core.store;

import dev.redress.core.record.RecordId;
import dev.redress.core.value.DomainStyle;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What a worklist asks for: records of one scope and kind whose columns match, a page at a time, in the order of their numbers.
 *
 * <p>All complaints of {@code rina} that are in investigation: kind {@code complaint}, owner {@code rina}, state
 * {@code in-investigation}, 50 a page; the next page starts after the last number of this one, so that records that come in
 * meanwhile neither repeat nor hide one.
 *
 * <p>Immutable.
 */
@DomainStyle
@Value.Immutable
public abstract class Worklist {

    /** The most that one page has. */
    public static final int LARGEST_PAGE = 1_000;

    Worklist() {}

    /**
     * Starts a worklist of complaints in the only scope.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Tenant or company.
     *
     * @return the only scope unless said otherwise
     */
    @Value.Default
    public String scope() {
        return RecordId.ONLY_SCOPE;
    }

    /**
     * The kind of record.
     *
     * @return complaints unless said otherwise
     */
    @Value.Default
    public String kind() {
        return RecordId.COMPLAINT;
    }

    /**
     * The state.
     *
     * @return empty for any
     */
    public abstract Optional<String> state();

    /**
     * The owner.
     *
     * @return the id of a person; empty for any
     */
    public abstract Optional<String> owner();

    /**
     * The priority.
     *
     * @return a word of the host; empty for any
     */
    public abstract Optional<String> priority();

    /**
     * The promise that is due next.
     *
     * @return its name; empty for any
     */
    public abstract Optional<String> nextPromise();

    /**
     * The last number of the page before.
     *
     * @return empty for the first page
     */
    public abstract Optional<String> after();

    /**
     * How many at most.
     *
     * @return 1 to {@link #LARGEST_PAGE}; 100 unless said otherwise
     */
    @Value.Default
    public int limit() {
        return 100;
    }

    /** Checks the whole when it is built. */
    @Value.Check
    void check() {
        if (limit() < 1 || limit() > LARGEST_PAGE) {
            throw new IllegalArgumentException(
                    "Worklist must have a 'limit' from 1 to " + LARGEST_PAGE + " but had " + limit());
        }
    }

    /** The scope and the kind. */
    @Override
    public String toString() {
        return "worklist of kind " + kind();
    }

    /** Builds a worklist; {@code build()} checks the whole. */
    public static final class Builder extends ImmutableWorklist.Builder {
        Builder() {}
    }
}
