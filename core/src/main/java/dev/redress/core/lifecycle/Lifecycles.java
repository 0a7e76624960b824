package dev.redress.core.lifecycle;

import dev.redress.core.facet.FeedbackKind;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/**
 * Which lifecycle each kind of feedback has.
 *
 * <p>Shipped: complaints and claims run through {@link Lifecycle#iso10002()}; a suggestion, praise or an enquiry that comes in on
 * Friday 6 February 2026 is received, answered and closed by {@link Lifecycle#feedback()}.
 *
 * @param byKind a lifecycle for every kind
 */
public record Lifecycles(Map<FeedbackKind, Lifecycle> byKind) {

    private static final Lifecycles SHIPPED =
            of(Lifecycle.iso10002().build(), Lifecycle.feedback().build());

    /**
     * Copies and checks that no kind is without one.
     *
     * @param byKind a lifecycle for every kind
     * @throws IllegalArgumentException if a kind has none
     */
    public Lifecycles {
        Map<FeedbackKind, Lifecycle> copy = new EnumMap<>(FeedbackKind.class);
        byKind.forEach((kind, lifecycle) ->
                copy.put(Objects.requireNonNull(kind, "kind"), Objects.requireNonNull(lifecycle, "lifecycle")));
        for (FeedbackKind kind : FeedbackKind.values()) {
            if (!copy.containsKey(kind)) {
                throw new IllegalArgumentException(
                        "Argument 'byKind' must have a lifecycle for " + kind + " but had none");
            }
        }
        byKind = Collections.unmodifiableMap(copy);
    }

    /**
     * The shipped ones.
     *
     * @return {@code iso-10002} for complaints and claims, {@code feedback} for the others
     */
    public static Lifecycles shipped() {
        return SHIPPED;
    }

    /**
     * One for complaints and claims, another for the rest.
     *
     * @param complaints for complaints and claims
     * @param others for suggestions, praise and enquiries
     * @return the lifecycles
     */
    public static Lifecycles of(Lifecycle complaints, Lifecycle others) {
        return new Lifecycles(Map.of(
                FeedbackKind.COMPLAINT, complaints,
                FeedbackKind.CLAIM, complaints,
                FeedbackKind.SUGGESTION, others,
                FeedbackKind.PRAISE, others,
                FeedbackKind.ENQUIRY, others));
    }

    /**
     * These, with another for one kind.
     *
     * @param kind whose
     * @param lifecycle its lifecycle
     * @return the lifecycles
     */
    public Lifecycles with(FeedbackKind kind, Lifecycle lifecycle) {
        Map<FeedbackKind, Lifecycle> changed = new EnumMap<>(byKind);
        changed.put(kind, lifecycle);
        return new Lifecycles(changed);
    }

    /**
     * The lifecycle of a kind.
     *
     * @param kind what was brought
     * @return its lifecycle
     */
    public Lifecycle of(FeedbackKind kind) {
        return Objects.requireNonNull(byKind.get(kind), "kind");
    }
}
