package dev.redress.sla.promise;

import dev.redress.calendar.limit.Limit;
import dev.redress.core.facet.Purpose;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * How a limit may be extended: by how much, how often, why, and with which proof that the customer was told before the limit.
 *
 * <p>{@code {by: 10 business days, times: 1, reasons: [branch, research, external], proof: told delay}} makes 10 + 10;
 * {@code {to: 35 business days, …}} makes 15 → 35. An extension that comes too late, too often or without proof leaves the first
 * limit standing.
 *
 * @param limit how much longer, or the new limit from the start
 * @param fromStart whether the limit counts from the start, as {@code to} does, instead of being added
 * @param times how often, at least once
 * @param reasons the words that are accepted; empty for any
 * @param proof the purpose for which the customer must have been told in this cycle; empty if no proof is needed
 */
public record Extension(Limit limit, boolean fromStart, int times, List<String> reasons, Optional<Purpose> proof) {

    /**
     * Checks and copies.
     *
     * @param limit how much longer, or the new limit from the start
     * @param fromStart whether the limit counts from the start
     * @param times how often
     * @param reasons the words that are accepted
     * @param proof the purpose for which the customer must have been told
     * @throws IllegalArgumentException if it is not at least once, or a new limit more than once
     */
    public Extension {
        Objects.requireNonNull(limit, "limit");
        Objects.requireNonNull(proof, "proof");
        reasons = List.copyOf(reasons);
        if (times < 1 || times > 100 || (fromStart && times > 1)) {
            throw new IllegalArgumentException(
                    "Argument 'times' must be 1 to 100, and 1 for a limit from the start," + " but was " + times);
        }
    }

    /** Such as {@code by 10 business days until close, 1 time, proof told delay}. */
    @Override
    public String toString() {
        return (fromStart ? "to " : "by ") + limit.text() + ", " + times + (times == 1 ? " time" : " times");
    }
}
