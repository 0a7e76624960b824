package dev.redress.core.facet;

import dev.redress.core.privacy.Personal;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * The parts of a complaint, in the order in which they came up.
 *
 * <p>Part {@code delivery} is not upheld, part {@code invoice} is: the whole is upheld.
 *
 * @param all the parts; no two with one id
 */
public record Parts(List<Part> all) {

    /** No parts. */
    public static final Parts NONE = new Parts(List.of());

    /**
     * Copies and checks the ids.
     *
     * @param all the parts; no two with one id
     * @throws IllegalArgumentException if two have one id
     */
    public Parts {
        all = List.copyOf(all);
        Text.distinct("Parts", all, Part::id);
    }

    /**
     * A part.
     *
     * @param id its id
     * @return the part; empty if there is none of this id
     */
    public Optional<Part> find(String id) {
        for (Part part : all) {
            if (part.id().equals(id)) {
                return Optional.of(part);
            }
        }
        return Optional.empty();
    }

    /**
     * Whether all are decided; none at all are.
     *
     * @return true if no part waits for its outcome
     */
    public boolean areDecided() {
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).outcome().isEmpty()) {
                return false;
            }
        }
        return true;
    }

    /**
     * The outcome of the whole as far as its parts say: the worst for the company.
     *
     * @return empty if there are no parts, or none is decided
     */
    public Optional<Outcome> worst() {
        Optional<Outcome> worst = Optional.empty();
        for (int i = 0; i < all.size(); i++) {
            Optional<Outcome> outcome = all.get(i).outcome();
            if (outcome.isPresent() && (worst.isEmpty() || outcome.get().compareTo(worst.get()) < 0)) {
                worst = outcome;
            }
        }
        return worst;
    }

    /**
     * These and one more, or another in place of the one with its id.
     *
     * @param part the part
     * @return the parts
     */
    public Parts with(Part part) {
        return new Parts(Text.with(all, part, Part::id));
    }

    /**
     * The same with their personal words changed: sealed, or erased.
     *
     * @param change what is done to each
     * @return the parts with the changed words
     */
    public Parts words(UnaryOperator<Personal> change) {
        return all.isEmpty()
                ? this
                : new Parts(all.stream().map(part -> part.words(change)).toList());
    }
}
