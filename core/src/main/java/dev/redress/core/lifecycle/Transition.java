package dev.redress.core.lifecycle;

import dev.redress.core.complaint.Complaint;
import dev.redress.core.event.AfterReopening;
import dev.redress.core.facet.Outcome;
import dev.redress.core.record.Actor;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * One line of the table: by which verb a complaint goes from some states to another, what must be known for it, and who may ask.
 *
 * <p>{@code close}: from decided or remedy to closed; requires an outcome and that the decision was told; handlers and managers
 * may. On Friday 6 February 2026 a handler closes K-1042, whose decision was told at 08:00; a clerk without that role is refused.
 *
 * <p>A transition without a target stays where it is: {@code tell} from any open state. Immutable.
 */
@DomainStyle
@Value.Immutable
public abstract class Transition {

    /** So that a policy can add a choice to a table that has a line for all cases. */
    static final Comparator<Transition> CHOICES_FIRST =
            Comparator.comparing(line -> line.when().isEmpty());

    Transition() {}

    /**
     * Starts a transition.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * A transition from some states to another, for anybody and without requirements.
     *
     * @param name its name, and its verb
     * @param to the state after it
     * @param from the states before it
     * @return the transition
     */
    public static Transition move(String name, String to, String... from) {
        return builder().name(name).to(to).addFrom(from).build();
    }

    /**
     * A transition that stays where it is.
     *
     * @param name its name, and its verb
     * @param from the states in which it is possible
     * @return the transition
     */
    public static Transition stay(String name, Set<String> from) {
        return builder().name(name).from(from).build();
    }

    /**
     * Its name, by which a policy changes it and the history shows it.
     *
     * @return unique in the table
     */
    public abstract String name();

    /**
     * By which verb it is asked for.
     *
     * @return its name unless said otherwise
     */
    @Value.Default
    public String verb() {
        return name();
    }

    /**
     * The states from which it leads.
     *
     * @return names of states; {@link Lifecycle#START} before there is a complaint
     */
    public abstract Set<String> from();

    /**
     * The state to which it leads.
     *
     * @return the name of a state; empty if it stays
     */
    public abstract Optional<String> to();

    /**
     * Which of several transitions of one verb it is: the first whose choice holds, else the one without.
     *
     * @return empty if it is the only one, or for all other cases
     */
    public abstract Optional<Requirement> when();

    /**
     * What must hold for it.
     *
     * @return may be empty; everything unmet is said at once
     */
    public abstract List<Requirement> requires();

    /**
     * Who may ask for it.
     *
     * @return names of roles; empty for anybody
     */
    public abstract Set<String> roles();

    /**
     * Until when after the end of the complaint it is possible.
     *
     * @return empty for ever
     */
    public abstract Optional<Window> within();

    /**
     * What promises do, if it opens a complaint that had ended.
     *
     * @return empty if it does not reopen
     */
    public abstract Optional<AfterReopening> reopens();

    /**
     * The outcome that it gives.
     *
     * @return empty if it gives none
     */
    public abstract Optional<Outcome> gives();

    /** Whether it is for anybody, for a role that this actor has, or asked for by the rules themselves. */
    boolean allows(Actor actor) {
        if (roles().isEmpty() || actor.areTheRules()) {
            return true;
        }
        for (String role : actor.roles()) {
            if (roles().contains(role)) {
                return true;
            }
        }
        return false;
    }

    /** Whether all that it requires holds. A loop, because each decision asks. */
    boolean isMetBy(Complaint complaint) {
        List<Requirement> all = requires();
        for (int i = 0; i < all.size(); i++) {
            if (!all.get(i).metBy(complaint)) {
                return false;
            }
        }
        return true;
    }

    /** The same line without one of the states from which it leads. */
    Transition withoutFrom(String state) {
        if (!from().contains(state)) {
            return this;
        }
        Set<String> rest = new LinkedHashSet<>(from());
        rest.remove(state);
        return builder().like(this).from(rest).build();
    }

    /** Such as {@code close: decided, remedy to closed}. */
    @Override
    public String toString() {
        return name() + ": " + String.join(", ", from())
                + to().map(state -> " to " + state).orElse("");
    }

    /** Builds a transition; the table checks it when it is built. */
    public static final class Builder extends ImmutableTransition.Builder {
        Builder() {}

        /**
         * What must hold beside.
         *
         * @param requirements more of them
         * @return this
         */
        public Builder requiring(Requirement... requirements) {
            addAllRequires(Arrays.asList(requirements));
            return this;
        }
    }
}
