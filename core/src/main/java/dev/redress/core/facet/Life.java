package dev.redress.core.facet;

import dev.redress.core.value.DomainStyle;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Where a complaint stands: its state, since when, in which cycle, and for whom the company waits.
 *
 * <p>In investigation since Wednesday 4 February 2026 10:00 in Jakarta, first cycle, waiting for the complainant since 11:30.
 *
 * <p>Immutable.
 */
@DomainStyle
@Value.Immutable
public abstract class Life {

    Life() {}

    /**
     * Starts one.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The state in the lifecycle.
     *
     * @return a name of the table, such as {@code in-investigation}
     */
    public abstract String state();

    /**
     * When it entered that state.
     *
     * @return occurred, not recorded
     */
    public abstract Instant since();

    /**
     * When the complaint was received.
     *
     * @return the earliest receipt, if it was merged with an earlier one
     */
    public abstract Instant receivedAt();

    /**
     * Which run through the lifecycle it is in.
     *
     * @return 1, and one more for each reopening
     */
    @Value.Default
    public int cycle() {
        return 1;
    }

    /**
     * When it was closed, withdrawn, merged or put out of scope.
     *
     * @return empty while it is open
     */
    public abstract Optional<Instant> endedAt();

    /**
     * For whom the company waits.
     *
     * @return in the order in which the waits began; no two of one name
     */
    public abstract List<Stay> openWaits();

    /**
     * The body outside that was asked.
     *
     * @return empty unless it is with one
     */
    public abstract Optional<String> referredTo();

    /**
     * Under which number it goes on.
     *
     * @return empty unless it was merged
     */
    public abstract Optional<String> mergedInto();

    /**
     * An open wait.
     *
     * @param awaited its name
     * @return the stay; empty if nobody waits for this
     */
    public Optional<Stay> waiting(String awaited) {
        return openWaits().stream()
                .filter(stay -> stay.awaited().equals(awaited))
                .findFirst();
    }

    /**
     * In another state.
     *
     * @param to its name
     * @param at when it entered it
     * @return the same life, there
     */
    public Life moved(String to, Instant at) {
        return self().withState(to).withSince(at);
    }

    /**
     * At an end; whoever was awaited is no longer.
     *
     * @param at when
     * @return the same life, ended
     */
    public Life ended(Instant at) {
        return self().withEndedAt(at).withOpenWaits(List.of());
    }

    private ImmutableLife self() {
        return (ImmutableLife) this;
    }

    /** Checks the whole when it is built. */
    @Value.Check
    void check() {
        name(state());
        Text.distinct("Life", openWaits(), Stay::awaited);
        if (cycle() < 1) {
            throw new IllegalArgumentException("Life must have a 'cycle' of at least 1 but had " + cycle());
        }
    }

    /**
     * Checks the name of a state, for whatever names one.
     *
     * @param state the name
     * @return the name
     * @throws IllegalArgumentException unless it has 1 to 60 characters, not all blank
     */
    public static String name(String state) {
        Text.bounded("Life", "state", state, 60);
        return state;
    }

    /** The state and the cycle. */
    @Override
    public String toString() {
        return state() + " since " + since() + ", cycle " + cycle();
    }

    /** Builds the value; {@code build()} checks the whole. */
    public static final class Builder extends ImmutableLife.Builder {
        Builder() {}
    }
}
