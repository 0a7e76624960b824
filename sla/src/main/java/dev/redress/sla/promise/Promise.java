package dev.redress.sla.promise;

import dev.redress.calendar.WorkingCalendar;
import dev.redress.calendar.limit.Limit;
import dev.redress.core.condition.Condition;
import dev.redress.core.condition.Facts;
import dev.redress.core.event.AfterReopening;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * The promise that after one fact of a complaint another follows within a limit.
 *
 * <p>{@code resolve}: from {@code received} to {@code told decision} within {@code 3 business days until close} if the severity is
 * high, else within ten; it pauses while the complainant is waited for. A complaint received on Monday 2 February 2026 with high
 * severity is due on Thursday 5 February at the close of business. The first rule that fits a case gives its limit; a case that
 * none fits is not promised anything. What two people would do differently is settled in ADR 8.
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
     * What kind of duty it is.
     *
     * @return a service promise unless said otherwise
     */
    @Value.Default
    public Family family() {
        return Family.SERVICE;
    }

    /**
     * Of what there is one clock.
     *
     * @return the complaint unless said otherwise
     */
    @Value.Default
    public Per per() {
        return Per.WHOLE;
    }

    /**
     * What starts the clock.
     *
     * @return a trigger
     */
    public abstract Trigger start();

    /**
     * What stops it.
     *
     * @return a trigger, not that of the start
     */
    public abstract Trigger stop();

    /**
     * What ends one cycle and begins the next, for a duty that comes back.
     *
     * @return empty for most promises
     */
    public abstract Optional<Trigger> renew();

    /**
     * From when the next cycle of a renewed promise counts.
     *
     * @return from the renewal unless said otherwise
     */
    @Value.Default
    public Recurrence recurrence() {
        return Recurrence.AFTER_COMPLETION;
    }

    /**
     * The calendar that counts, unless a rule or the host names another.
     *
     * @return the calendar
     */
    public abstract WorkingCalendar calendar();

    /**
     * Which limit a case gets; the first that fits.
     *
     * @return at least one rule, or none if it is due with another promise
     */
    public abstract List<LimitRule> limits();

    /**
     * The promise whose due instant is also that of this one, as for a letter that must leave before another promise slips.
     *
     * @return its id; empty if this one has limits
     */
    public abstract Optional<String> until();

    /**
     * When it does not count.
     *
     * @return never unless said otherwise
     */
    @Value.Default
    public Pausing pausing() {
        return Pausing.NEVER;
    }

    /**
     * When somebody should be told that the limit comes near.
     *
     * @return may be none
     */
    public abstract List<Warning> warnings();

    /**
     * How the limit may be extended.
     *
     * @return empty if it may not
     */
    public abstract Optional<Extension> extension();

    /**
     * What happens when the complaint is reopened and the reopening leaves it to the promise.
     *
     * @return never {@link AfterReopening#AS_PROMISED}; continue unless said otherwise
     */
    @Value.Default
    public AfterReopening onReopen() {
        return AfterReopening.CONTINUE;
    }

    /**
     * What happens when a fact changes and another limit fits.
     *
     * @return keep what was used unless said otherwise
     */
    @Value.Default
    public OnChange onChange() {
        return OnChange.KEEP_USED;
    }

    /**
     * What makes the duty vanish, as a resolution by the third business day does with others.
     *
     * @return empty for most promises
     */
    public abstract Optional<Trigger> exempt();

    /**
     * Where the promise comes from: the paragraph of a law, the page of a charter.
     *
     * @return a citation; may be empty
     */
    @Value.Default
    public String source() {
        return "";
    }

    /**
     * The limit for a case.
     *
     * @param facts what is known of it
     * @return the limit of the first rule that fits; empty if none does
     */
    public Optional<Limit> limitFor(Facts facts) {
        LimitRule rule = ruleFor(facts);
        return Optional.ofNullable(rule).map(LimitRule::is);
    }

    /**
     * The rule for a case.
     *
     * @param facts what is known of it
     * @return the first that fits; null if none does
     */
    @Nullable
    public LimitRule ruleFor(Facts facts) {
        List<LimitRule> rules = limits();
        for (int i = 0; i < rules.size(); i++) {
            if (rules.get(i).when().holds(facts)) {
                return rules.get(i);
            }
        }
        return null;
    }

    /**
     * The facts whose change may change the limit.
     *
     * @return names in the order of the rules
     */
    @Value.Lazy
    public Set<String> askedFacts() {
        Set<String> names = new LinkedHashSet<>();
        limits().stream().map(LimitRule::when).map(Condition::facts).forEach(names::addAll);
        return Set.copyOf(names);
    }

    /**
     * The promises that must be read before this one.
     *
     * @return their ids
     */
    @Value.Lazy
    public Set<String> dependsOn() {
        Set<String> ids = new LinkedHashSet<>();
        triggers().forEach(trigger -> ids.addAll(trigger.promises()));
        until().ifPresent(ids::add);
        return Set.copyOf(ids);
    }

    /** All that it waits for. */
    Stream<Trigger> triggers() {
        return Stream.of(Optional.of(start()), Optional.of(stop()), renew(), exempt())
                .flatMap(Optional::stream);
    }

    /** Checks the whole when it is built. */
    @Value.Check
    void check() {
        require(NAME.matcher(id()).matches(), "must have an id of letters, digits, hyphens and underscores");
        require(!start().equals(stop()), "must not stop on what starts it, " + start());
        require(limits().isEmpty() == until().isPresent(), "must have limits or be due with another, and not both");
        require(onReopen() != AfterReopening.AS_PROMISED, "must say what happens on reopening");
        require(!dependsOn().contains(id()), "must not wait for itself");
        require(
                until().isEmpty()
                        || (pausing().reasons().isEmpty() && extension().isEmpty()),
                "must not pause or extend what is due with another promise");
        require(
                extension()
                        .filter(more -> !more.fromStart())
                        .filter(more -> limits().stream()
                                .anyMatch(rule ->
                                        rule.is().getClass() != more.limit().getClass()))
                        .isEmpty(),
                "must extend its limits in their own unit");
        require(
                recurrence() == Recurrence.AFTER_COMPLETION || renew().isPresent(),
                "must have something that renews it if it recurs from its target");
    }

    private void require(boolean holds, String rule) {
        if (!holds) {
            throw new IllegalArgumentException("Promise '" + id() + "' " + rule);
        }
    }

    /** Such as {@code resolve: received to told decision}. */
    @Override
    public String toString() {
        return id() + ": " + start() + " to " + stop();
    }

    /** Builds a promise; {@code build()} checks the whole. */
    public static final class Builder extends ImmutablePromise.Builder {
        Builder() {}

        /**
         * What starts the clock, in the words of {@link Trigger}.
         *
         * @param words such as {@code received}
         * @return this
         */
        public Builder start(String words) {
            start(Trigger.parse(words));
            return this;
        }

        /**
         * What stops it, in the words of {@link Trigger}.
         *
         * @param words such as {@code told decision}
         * @return this
         */
        public Builder stop(String words) {
            stop(Trigger.parse(words));
            return this;
        }

        /**
         * One limit for all cases.
         *
         * @param limit as {@link Limit#parse} reads it
         * @return this
         */
        public Builder limit(String limit) {
            addLimits(new LimitRule(Condition.always(), Limit.parse(limit)));
            return this;
        }
    }
}
