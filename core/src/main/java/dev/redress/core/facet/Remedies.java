package dev.redress.core.facet;

import dev.redress.core.privacy.Personal;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * The remedies of a complaint, in the order in which they were offered.
 *
 * @param all the remedies; no two with one id
 */
public record Remedies(List<Remedy> all) {

    /** No remedies. */
    public static final Remedies NONE = new Remedies(List.of());

    /**
     * Copies and checks the ids.
     *
     * @param all the remedies; no two with one id
     * @throws IllegalArgumentException if two have one id
     */
    public Remedies {
        all = List.copyOf(all);
        Text.distinct("Remedies", all, Remedy::id);
    }

    /**
     * A remedy.
     *
     * @param id its id
     * @return the remedy; empty if there is none of this id
     */
    public Optional<Remedy> find(String id) {
        for (Remedy remedy : all) {
            if (remedy.id().equals(id)) {
                return Optional.of(remedy);
            }
        }
        return Optional.empty();
    }

    /**
     * Whether one has this status.
     *
     * @param status how far
     * @return true if there is one
     */
    public boolean have(RemedyStatus status) {
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).status() == status) {
                return true;
            }
        }
        return false;
    }

    /**
     * These and one more, or another in place of the one with its id.
     *
     * @param remedy the remedy
     * @return the remedies
     */
    public Remedies with(Remedy remedy) {
        return new Remedies(Text.with(all, remedy, Remedy::id));
    }

    /**
     * The same with their personal words changed: sealed, or erased.
     *
     * @param change what is done to each
     * @return the remedies with the changed words
     */
    public Remedies words(UnaryOperator<Personal> change) {
        return all.isEmpty()
                ? this
                : new Remedies(all.stream().map(remedy -> remedy.words(change)).toList());
    }
}
