package dev.redress.examples.summary;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * Everything a run found.
 *
 * @param title of the data, such as {@code City of Boston, 311 requests}
 * @param synthetic whether the data was generated and no customer is in it
 * @param policy id and edition of the policy
 * @param asOf the local instant at which open cases are judged
 * @param zone its zone
 * @param total all verdicts
 * @param types by type, most cases first
 * @param worst the types with the lowest on-time rate among those with at least 30 decided cases, worst first, at most 10
 * @param ageing open cases by age, youngest first
 * @param badRows how many rows could not be read
 * @param badRowSample the first of them, at most 20
 * @param comparison beside what the source recorded; empty if it recorded nothing
 */
public record Summary(
        String title,
        boolean synthetic,
        String policy,
        LocalDateTime asOf,
        ZoneId zone,
        Counts total,
        List<TypeRow> types,
        List<TypeRow> worst,
        List<AgeBand> ageing,
        long badRows,
        List<BadRow> badRowSample,
        Optional<Comparison> comparison) {

    /** Copies the lists. */
    public Summary {
        types = List.copyOf(types);
        worst = List.copyOf(worst);
        ageing = List.copyOf(ageing);
        badRowSample = List.copyOf(badRowSample);
    }
}
