package dev.redress.sla.promise;

import dev.redress.calendar.WorkingCalendar;
import dev.redress.calendar.limit.Limit;
import dev.redress.core.condition.Facts;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.immutables.value.Value;

/**
 * The promise that after one milestone of a case another follows within a limit.
 *
 * <p>{@code resolve}: from {@code received} to {@code closed} within {@code 3 business days until close} if the severity is
 * high, else within ten. A complaint received on Monday 2 February 2026 with high severity is due on Thursday 5 February at
 * the close of business. The first rule that fits a case gives its limit; a case that none fits is not promised anything.
 *
 * <p>Immutable.
 */
@DomainStyle
@Value.Immutable
public abstract class Promise {

    private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9_-]{0,59}");

    Promise() {}

    /**
     * Starts a promise.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Its name in the policy.
     *
     * @return a letter, then up to 59 letters, digits, hyphens and underscores
     */
    public abstract String id();

    /**
     * The milestone that starts the clock.
     *
     * @return a name such as {@code received}
     */
    public abstract String start();

    /**
     * The milestone that stops it.
     *
     * @return a name such as {@code closed}; not that of the start
     */
    public abstract String stop();

    /**
     * The calendar that counts.
     *
     * @return the calendar
     */
    public abstract WorkingCalendar calendar();

    /**
     * Which limit a case gets; the first that fits.
     *
     * @return at least one rule
     */
    public abstract List<LimitRule> limits();

    /**
     * The limit for a case.
     *
     * @param facts what is known of it
     * @return the limit of the first rule that fits; empty if none does
     */
    public Optional<Limit> limitFor(Facts facts) {
        for (LimitRule rule : limits()) {
            if (rule.when().holds(facts)) {
                return Optional.of(rule.is());
            }
        }
        return Optional.empty();
    }

    /** Checks the whole when it is built. */
    @Value.Check
    void check() {
        require(NAME.matcher(id()).matches(), "must have an id of letters, digits, hyphens and underscores");
        require(!start().isBlank() && !stop().isBlank(), "must have a start and a stop");
        require(!start().equals(stop()), "must not stop on what starts it, " + start());
        require(!limits().isEmpty(), "must have at least one limit");
    }

    private void require(boolean holds, String rule) {
        if (!holds) {
            throw new IllegalArgumentException("Promise '" + id() + "' " + rule);
        }
    }

    /** Such as {@code resolve: received to closed}. */
    @Override
    public String toString() {
        return id() + ": " + start() + " to " + stop();
    }

    /** Builds a promise; {@code build()} checks the whole. */
    public static final class Builder extends ImmutablePromise.Builder {
        Builder() {}
    }
}
