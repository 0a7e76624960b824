package dev.redress.sla.charter;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * How often each promise was kept in the last period, for the charter: {@code kept 96 of 100 in January 2026}.
 *
 * <p>The count is the host's: it says which cases belong to the period, for instance those that were judged in it.
 *
 * @param first the first date of the period
 * @param last its last date, included
 * @param byPromise the id of a promise to what was kept; a promise without a rate is shown without one
 */
public record KeptRates(LocalDate first, LocalDate last, Map<String, Kept> byPromise) {

    /**
     * So many of so many.
     *
     * @param kept how many were kept, 0 or more
     * @param of how many there were, not fewer than were kept; 0 if none was to be kept
     */
    public record Kept(long kept, long of) {

        /**
         * Checks the order.
         *
         * @param kept how many were kept
         * @param of how many there were
         * @throws IllegalArgumentException if fewer than 0 or more than all were kept
         */
        public Kept {
            if (kept < 0 || kept > of) {
                throw new IllegalArgumentException("Argument 'kept' must be 0 to " + of + " but was " + kept);
            }
        }
    }

    /**
     * Checks and copies.
     *
     * @param first the first date of the period
     * @param last its last date
     * @param byPromise the id of a promise to what was kept
     * @throws IllegalArgumentException if the period ends before it begins
     */
    public KeptRates {
        Objects.requireNonNull(first, "first");
        Objects.requireNonNull(last, "last");
        byPromise = Collections.unmodifiableMap(new TreeMap<>(byPromise));
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("Argument 'last' must not be before " + first + " but was " + last);
        }
    }

    /**
     * A period for which nothing is known yet.
     *
     * @param first its first date
     * @param last its last date, included
     * @return rates to add to by {@link #with}
     */
    public static KeptRates between(LocalDate first, LocalDate last) {
        return new KeptRates(first, last, Map.of());
    }

    /**
     * These rates and one more.
     *
     * @param promise the id of the promise
     * @param kept how many were kept
     * @param of how many there were
     * @return the rates
     */
    public KeptRates with(String promise, long kept, long of) {
        Map<String, Kept> all = new TreeMap<>(byPromise);
        all.put(promise, new Kept(kept, of));
        return new KeptRates(first, last, all);
    }

    Optional<Kept> of(String promise) {
        return Optional.ofNullable(byPromise.get(promise));
    }
}
