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
 * @param cases how many were read
 * @param promises what was found of each promise, in the order of the policy
 * @param conservation whether the time of every clock is all there
 * @param badRows how many rows could not be read
 * @param badRowSample the first of them, at most 20
 * @param leftOut how many cases of an event log are in no number because one of their rows could not be read
 * @param comparison due instants and verdicts beside what the source recorded; empty if it recorded no due instants
 * @param reproduction verdicts beside what the source recorded, for a promise that was fitted to them; empty if none was
 */
public record Summary(
        String title,
        boolean synthetic,
        String policy,
        LocalDateTime asOf,
        ZoneId zone,
        long cases,
        List<PromiseSummary> promises,
        Conservation conservation,
        long badRows,
        List<BadRow> badRowSample,
        long leftOut,
        Optional<Comparison> comparison,
        Optional<Reproduction> reproduction) {

    /** Copies the lists. */
    public Summary {
        promises = List.copyOf(promises);
        badRowSample = List.copyOf(badRowSample);
    }
}
