package dev.redress.core.record;

import dev.redress.core.value.Bounds;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Who asks for something: an id of the host and the roles that this person has at this moment.
 *
 * <p>{@code Actor.of("rina", "handler")} may close a complaint if the lifecycle lets handlers close. The host answers for the
 * roles; Redress keeps none.
 *
 * @param id the id that the host gives people; 1 to 200 characters
 * @param roles names of roles as the policy has them; may be empty
 */
public record Actor(String id, Set<String> roles) {

    /** The id under which Redress states what came due by itself. */
    public static final String REDRESS = "redress";

    private static final Actor RULES = new Actor(REDRESS, Set.of());

    /**
     * Checks and copies.
     *
     * @param id the id that the host gives people
     * @param roles names of roles
     * @throws IllegalArgumentException if the id is blank or too long
     */
    public Actor {
        Bounds.text("id", id, 200);
        roles = Set.copyOf(roles);
    }

    /**
     * A person with roles.
     *
     * @param id the id that the host gives people
     * @param roles names of roles
     * @return the actor
     */
    public static Actor of(String id, String... roles) {
        return new Actor(id, new LinkedHashSet<>(Arrays.asList(roles)));
    }

    /**
     * The rules themselves, for what the policy does without a person; no role is asked of it.
     *
     * @return the actor
     */
    public static Actor rules() {
        return RULES;
    }

    /**
     * Whether this is {@link #rules()} itself; an actor that merely has the same id is not.
     *
     * @return true if no role is asked of it
     */
    @SuppressWarnings("ReferenceEquality") // an id that a host lets in from outside must not make anybody the rules
    public boolean areTheRules() {
        return this == RULES;
    }

    /** The roles only: an id may be a name. */
    @Override
    public String toString() {
        return "actor with roles " + roles.stream().sorted().toList();
    }
}
